import { ClaimCard } from '../../evidence/claim-card';
import { usePartWords } from '../../evidence/use-part-words';
import { claimsByPredicate } from '../../graph/claim-groups';
import { detailsMessages } from '../../messages/details';
import type { Claim } from '../../model/claim';
import type { Entity } from '../../model/entity';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import styles from './claim-groups.module.css';

interface ClaimGroupsProps {
  readonly claims: readonly Claim[];
  /** From whose side predicates are read; null for none. */
  readonly entity: Entity | null;
  /** Only the first so many claims are drawn; the headings tell of all. */
  readonly most?: number;
}

/** Claims by predicate and date, each with its words. */
export function ClaimGroups({ claims, entity, most = Number.POSITIVE_INFINITY }: ClaimGroupsProps) {
  const messages = useMessages(detailsMessages);
  const { text, span } = useFormats();
  const index = useCorpus();
  const words = usePartWords();
  const groups = claimsByPredicate(index, claims);
  const inOrder = groups.flatMap(({ dates }) => dates.flatMap((date) => date.claims));
  const drawn = new Set(inOrder.slice(0, most));
  return groups.map(({ predicate, dates, count }) => {
    const own = dates.flatMap((date) => date.claims);
    if (!own.some((claim) => drawn.has(claim))) return null;
    return (
      <section key={predicate.id} className={styles.group}>
        <h4 className={styles.predicate}>
          <SafeText text={entity ? words(predicate, entity, own, 'over') : text(predicate.label)} />
          <span className={styles.count}> {messages.claimCount(count)}</span>
        </h4>
        {dates.map(({ when, claims: dated }) => (
          <div key={when === null ? '' : `${when.from}/${when.to}`} className={styles.date}>
            <h5 className={styles.day}>{when === null ? messages.undated : span(when)}</h5>
            {dated.map((claim) =>
              drawn.has(claim) ? <ClaimCard key={claim.id} claim={claim} dated={false} /> : null,
            )}
          </div>
        ))}
      </section>
    );
  });
}
