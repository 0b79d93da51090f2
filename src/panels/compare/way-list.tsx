import { BasisTag } from '../../evidence/basis-tag';
import { usePartWords } from '../../evidence/use-part-words';
import type { Way } from '../../graph/compare-ways';
import { waysOf } from '../../graph/compare-ways';
import { compareMessages } from '../../messages/compare';
import type { Claim } from '../../model/claim';
import type { Entity } from '../../model/entity';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import styles from './compare-panel.module.css';

interface Props {
  readonly entity: Entity;
  readonly claims: readonly Claim[];
}

/** How something came up, every kind of claim and every teller apart. */
export function WayList({ entity, claims }: Props) {
  const index = useCorpus();
  const messages = useMessages(compareMessages);
  const words = useWayWords();
  if (claims.length === 0) return <span className={styles.absent}>{messages.absent}</span>;
  return (
    <ul className={styles.ways}>
      {waysOf(index, claims).map((way) => {
        const { relation, teller } = words(way, entity);
        const bases = new Set(way.claims.map(({ basis }) => basis));
        return (
          <li key={`${way.predicate} ${way.saidBy} ${way.speech}`}>
            <b>
              <SafeText text={relation} />
            </b>{' '}
            {teller && (
              <span className={styles.teller}>
                <SafeText text={teller} />
              </span>
            )}{' '}
            {!bases.has('stated') &&
              [...bases].map((basis) => <BasisTag key={basis} basis={basis} />)}
          </li>
        );
      })}
    </ul>
  );
}

type WayWords = (way: Way, entity: Entity) => { relation: string; teller: string };

/** A way in words: its relation as it is true of the entity, and who tells it where that is not the release itself. */
export function useWayWords(): WayWords {
  const index = useCorpus();
  const messages = useMessages(compareMessages);
  const { text } = useFormats();
  const words = usePartWords();
  return ({ predicate, saidBy, speech, claims }, entity) => {
    const known = index.predicates.get(predicate);
    const speaker = saidBy === 'release' ? undefined : index.entities.get(saidBy);
    const name = speaker ? text(speaker.label) : '';
    return {
      relation: known ? words(known, entity, claims, 'alone') : predicate,
      teller: !speaker ? '' : speech === 'direct' ? messages.direct(name) : messages.told(name),
    };
  };
}
