import type { Way } from '../graph/compare-ways';
import { mannersMessages } from '../messages/manners';
import type { Basis } from '../model/claim';
import type { Entity } from '../model/entity';
import { useFormats, useMessages } from '../store/use-messages';
import { useCorpus } from '../store/use-store';
import { usePartWords } from './use-part-words';

/** A way in words, as `useWayWords` gives them. */
export interface WayWords {
  readonly relation: string;
  /** Empty where the release itself tells it; short, and in full. */
  readonly teller: string;
  readonly tellerInFull: string;
  /** On what it rests where no words of a release state it. */
  readonly bases: readonly Basis[];
}

/** A way in words: its relation as it is true of the entity, who tells it, and on what it rests. */
export function useWayWords(): (way: Way, entity: Entity) => WayWords {
  const index = useCorpus();
  const messages = useMessages(mannersMessages);
  const { text } = useFormats();
  const words = usePartWords();
  return ({ predicate, saidBy, speech, claims }, entity) => {
    const known = index.predicates.get(predicate);
    const speaker = saidBy === 'release' ? undefined : index.entities.get(saidBy);
    const name = speaker ? text(speaker.label) : '';
    const direct = speech === 'direct';
    const bases = new Set(claims.map(({ basis }) => basis));
    return {
      relation: known ? words(known, entity, claims, 'alone') : predicate,
      teller: !speaker ? '' : direct ? messages.directShort(name) : messages.toldShort(name),
      tellerInFull: !speaker ? '' : direct ? messages.direct(name) : messages.told(name),
      bases: bases.has('stated') ? [] : [...bases],
    };
  };
}
