import type { Entity } from '../model/entity';
import type { EntityId } from '../model/ids';
import { type CorpusIndex, endsOf } from './corpus-index';

/**
 * For each entity, the places in `index.meetings` of the meetings that it has to do with, ascending: those at which the
 * claims were made of which it is an end (suggested ones aside), a meeting with itself.
 */
export function meetingTies(index: CorpusIndex): ReadonlyMap<EntityId, readonly number[]> {
  const places = new Map(index.meetings.map((meeting, place) => [meeting.id, place]));
  const ties = new Map<EntityId, Set<number>>();
  const tie = (id: EntityId, place: number) => {
    const known = ties.get(id);
    if (known) known.add(place);
    else ties.set(id, new Set([place]));
  };
  for (const [id, place] of places) tie(id, place);
  for (const claim of index.corpus.claims) {
    if (claim.basis === 'suggested') continue;
    const ends = endsOf(index, claim);
    for (const meeting of ends) {
      const place = places.get(meeting);
      if (place === undefined) continue;
      for (const id of ends) if (!places.has(id)) tie(id, place);
    }
  }
  return new Map(Array.from(ties, ([id, own]) => [id, [...own].sort((a, b) => a - b)]));
}

/** How the picture by meeting treats an entity: what it is about, who acts, or what is no node by default. */
export type Part = 'meeting' | 'matter' | 'person' | 'institution' | 'aside';

export function partOf({ type }: Entity): Part {
  switch (type) {
    case 'meeting':
    case 'person':
      return type;
    case 'topic':
    case 'framework':
    case 'plan':
      return 'matter';
    case 'post':
    case 'country':
      return 'aside';
    default:
      return 'institution';
  }
}
