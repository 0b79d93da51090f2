import { ArrowDown } from 'lucide-react';
import { ClaimCard } from '../../evidence/claim-card';
import { EntityButton } from '../../evidence/entity-button';
import { useLineLabel } from '../../evidence/use-line-label';
import { claimsByDate } from '../../graph/claim-groups';
import { claimsInView } from '../../graph/claims-in-view';
import { postsBetween } from '../../graph/edges';
import { passageOfStop, readingStops } from '../../graph/reading-stops';
import { claimsOfLine } from '../../graph/selected-claims';
import { detailsMessages } from '../../messages/details';
import { useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { Button } from '../../ui/button';
import { SafeText } from '../../ui/safe-text';
import type { EdgeRef } from '../../view/element-ref';
import { openPassage } from '../../view/selecting';
import { ClaimSection } from './claim-section';
import { Gone } from './gone';
import styles from './line-page.module.css';
import { PageBar } from './page-bar';

/** A line: its two ends, and every dated claim that draws it. */
export function LinePage({ line }: { readonly line: EdgeRef }) {
  const messages = useMessages(detailsMessages);
  const labelOf = useLineLabel();
  const index = useCorpus();
  const store = useYongyaiStore();
  const filters = useYongyai(({ view }) => view.filters);
  const window = useYongyai(({ view }) => view.window);
  const claims = claimsOfLine(index, line);
  const source = index.entities.get(line.source);
  const target = index.entities.get(line.target);
  const predicate = index.predicates.get(line.predicate);
  if (!source || !target || !predicate || claims.length === 0) {
    return <Gone>{messages.goneLine}</Gone>;
  }
  const { within, outside } = claimsInView(index, claims, { filters, window });
  const [first] = readingStops(index, within.length > 0 ? within : claims);
  const wanted = new Set(claims.map((claim) => claim.id));
  return (
    <>
      <PageBar>{messages.line}</PageBar>
      <h2 className={styles.line}>
        <EntityButton entity={source} />
        <span className={styles.predicate}>
          <ArrowDown aria-hidden size={16} />{' '}
          <SafeText text={labelOf(line, line.source, postsBetween(index, line, claims))} />
        </span>
        <EntityButton entity={target} />
      </h2>
      {first && (
        <Button
          variant="strong"
          onClick={() => store.getState().commit(openPassage(passageOfStop(first, wanted)))}
        >
          {messages.showPassages}
        </Button>
      )}
      <ClaimSection
        title={messages.lineClaims}
        within={within}
        outside={outside}
        nothing={messages.noClaims}
        show={(some) => (
          <ol className={styles.claims}>
            {claimsByDate(some).flatMap(({ claims: dated }) =>
              dated.map((claim) => (
                <li key={claim.id}>
                  <ClaimCard claim={claim} lights={line} />
                </li>
              )),
            )}
          </ol>
        )}
      />
    </>
  );
}
