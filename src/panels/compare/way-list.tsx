import { MannerMark } from '../../evidence/manner-mark';
import { ToldBy } from '../../evidence/told-by';
import { useWayWords } from '../../evidence/use-way-words';
import { waysOf } from '../../graph/compare-ways';
import { compareMessages } from '../../messages/compare';
import type { Claim } from '../../model/claim';
import type { Entity } from '../../model/entity';
import { useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import styles from './compare-panel.module.css';

interface Props {
  readonly entity: Entity;
  readonly claims: readonly Claim[];
}

/** How something came up, every kind of claim and every teller apart, by mark and word. */
export function WayList({ entity, claims }: Props) {
  const index = useCorpus();
  const messages = useMessages(compareMessages);
  const words = useWayWords();
  if (claims.length === 0) return <span className={styles.absent}>{messages.absent}</span>;
  return (
    <ul className={styles.ways}>
      {waysOf(index, claims).map((way) => {
        const told = words(way, entity);
        return (
          <li key={`${way.predicate} ${way.saidBy} ${way.speech}`}>
            <MannerMark manner={index.predicates.get(way.predicate)?.manner ?? 'other'} />
            <span>
              <b>
                <SafeText text={told.relation} />
              </b>{' '}
              <ToldBy words={told} className={styles.teller} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
