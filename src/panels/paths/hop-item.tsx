import { ClaimCard } from '../../evidence/claim-card';
import { EntityButton } from '../../evidence/entity-button';
import { useHover } from '../../evidence/use-hover';
import { useLineLabel } from '../../evidence/use-line-label';
import type { Edge } from '../../graph/edges';
import type { Receipt } from '../../graph/path-receipts';
import { pathsMessages } from '../../messages/paths';
import type { EntityId } from '../../model/ids';
import { useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { Disclosure } from '../../ui/disclosure';
import { SafeText } from '../../ui/safe-text';
import { select } from '../../view/selecting';
import styles from './hop-item.module.css';

/** A line of a hop in words, read in the direction of the path; pressing it selects the line. */
function HopLine({ edge, from }: { readonly edge: Edge; readonly from: EntityId }) {
  const labelOf = useLineLabel();
  const store = useYongyaiStore();
  const hover = useHover(edge.ref);
  return (
    <button
      type="button"
      className={styles.line}
      data-basis={edge.basis}
      {...hover}
      onClick={() => store.getState().commit(select(edge.ref))}
    >
      <SafeText text={labelOf(edge.ref, from, edge.posts)} />
    </button>
  );
}

/** One hop of a path: the line, the claim that proves it, and the entity that it leads to. */
export function HopItem({ receipt }: { readonly receipt: Receipt }) {
  const messages = useMessages(pathsMessages);
  const { entities } = useCorpus();
  const { hop, edge, claim } = receipt;
  const target = entities.get(hop.to);
  const others = hop.edges.filter((one) => one !== edge);
  return (
    <li className={styles.hop}>
      <div className={styles.proof}>
        <HopLine edge={edge} from={hop.from} />
        <ClaimCard claim={claim} lights={edge.ref} />
        {others.length > 0 && (
          <Disclosure summary={messages.moreLines(others.length)}>
            <div className={styles.others}>
              {others.map((one) => (
                <HopLine key={one.key} edge={one} from={hop.from} />
              ))}
            </div>
          </Disclosure>
        )}
      </div>
      {target && <EntityButton entity={target} />}
    </li>
  );
}
