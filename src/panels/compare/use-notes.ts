import { useMemo } from 'react';
import { attestationsByClaim } from '../../graph/attestations';
import { type Comparison, tiesAmong } from '../../graph/compare';
import { otherHolders, otherSpellings } from '../../graph/compare-identity';
import { compareMessages } from '../../messages/compare';
import type { EntityId } from '../../model/ids';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { useComparedNames } from './use-compared-names';

/** A remark on what is compared: a title, and what is so with each of those whom it is about. */
export interface Note {
  readonly id: string;
  readonly title: string;
  readonly sides: readonly {
    readonly place: number;
    readonly name: string;
    readonly text: string;
  }[];
  /** The curator's reason. */
  readonly reason: string | null;
}

/**
 * What a reader should know first: how those compared are tied to each other; who they would take for one and is two
 * (other holders of a post), or for two and is one (other spellings of a person's name).
 */
export function useNotes(comparison: Comparison): readonly Note[] {
  const index = useCorpus();
  const messages = useMessages(compareMessages);
  const { text, list, span } = useFormats();
  const names = useComparedNames(comparison.entities);
  const found = useMemo(
    () => ({
      ties: tiesAmong(index, comparison),
      holders: otherHolders(index, comparison),
      spellings: otherSpellings(index, comparison).filter(({ entity }) => entity.type === 'person'),
    }),
    [index, comparison],
  );
  const nameOf = (id: EntityId) => {
    const entity = index.entities.get(id);
    return entity ? text(entity.name) : id;
  };
  const { entities } = comparison;
  /** When a person is named as holder of a post: what tells two holders apart that are compared themselves. */
  const days = (post: EntityId, person: EntityId) => {
    const attested = [...attestationsByClaim(index).values()].flat();
    const own = attested.filter((one) => one.post === post && one.person === person);
    return list([...new Set(own.map(({ when }) => span(when)))]);
  };
  const holdersIn = (post: EntityId, ids: readonly EntityId[], place: number) => {
    const self = entities[place]?.id;
    const [first] = ids;
    if (first === undefined) return entities[place]?.type === 'meeting' ? messages.noHolder : null;
    return ids.length === 1 && first === self ? days(post, first) : list(ids.map(nameOf));
  };
  const sidesOf = (texts: readonly (string | null)[]) =>
    texts.flatMap((said, place) =>
      said === null ? [] : [{ place, name: names[place] ?? '', text: said }],
    );
  return [
    ...found.ties.map(({ entity, tie: { topic, relation, reason } }) => ({
      id: `tie ${entity.id} ${topic.id}`,
      title: messages[`${relation}Each`](text(entity.name), text(topic.name)),
      sides: [],
      reason: text(reason),
    })),
    ...found.holders.map(({ post, holders }) => ({
      id: `post ${post.id}`,
      title: messages.otherHolder(text(post.name)),
      sides: sidesOf(holders.map((ids, place) => holdersIn(post.id, ids, place))),
      reason: null,
    })),
    ...found.spellings.map(({ entity, spellings }) => ({
      id: `person ${entity.id}`,
      title: messages.otherSpelling(text(entity.name)),
      sides: sidesOf(
        spellings.map((own, place) =>
          own.length > 0
            ? own.map((one) => one.text).join(' · ')
            : entities[place]?.type === 'meeting'
              ? messages.noSpelling
              : null,
        ),
      ),
      reason: null,
    })),
  ];
}
