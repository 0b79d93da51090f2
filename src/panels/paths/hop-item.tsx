import { ClaimCard } from '../../evidence/claim-card';
import { EntityButton } from '../../evidence/entity-button';
import { LineButton } from '../../evidence/line-button';
import type { Receipt } from '../../graph/path-receipts';
import { pathsMessages } from '../../messages/paths';
import { useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { Disclosure } from '../../ui/disclosure';
import styles from './hop-item.module.css';

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
        <LineButton edge={edge} from={hop.from} />
        <ClaimCard claim={claim} lights={edge.ref} />
        {others.length > 0 && (
          <Disclosure summary={messages.moreLines(others.length)}>
            <div className={styles.others}>
              {others.map((one) => (
                <LineButton key={one.key} edge={one} from={hop.from} />
              ))}
            </div>
          </Disclosure>
        )}
      </div>
      {target && <EntityButton entity={target} />}
    </li>
  );
}
