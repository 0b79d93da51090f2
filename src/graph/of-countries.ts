import type { EntityId } from '../model/ids';
import { partOf } from './meeting-ties';
import { perIndex } from './memo';

/** The people and institutions of a country's side alone, by the country; none for one that is no side. */
export const ofCountries = perIndex((index): ReadonlyMap<EntityId, ReadonlySet<EntityId>> => {
  const actors = index.corpus.entities.filter((entity) =>
    ['person', 'institution'].includes(partOf(entity)),
  );
  const countries = index.corpus.entities.filter(
    ({ type, side }) => type === 'country' && (side === 'thailand' || side === 'japan'),
  );
  return new Map(
    countries.map(({ id, side }) => [
      id,
      new Set(actors.filter((actor) => actor.side === side).map((actor) => actor.id)),
    ]),
  );
});
