import type { EntityType } from '../model/entity';
import { nearest } from './nearest';
import type { Place } from './place';
import type { Report } from './report';

/** Which entities there are: the id with its type, null where the type itself is wrong. */
export interface Catalogue {
  readonly types: ReadonlyMap<string, EntityType | null>;
  /** From a former id to the present one. */
  readonly renamed: ReadonlyMap<string, string>;
  /** False where some entities could not be read: then an unknown id is no news. */
  readonly complete: boolean;
}

/** Searching for the nearest id takes time: where so much is wrong, a guess more helps nobody. */
const guessesAtMost = 300;

/**
 * Checks references to entities. `allowed` null takes any type; `use` says what the entity would be there, for
 * instance `a subject of "received"`; `also` are words that may stand there besides ids.
 */
export function createReferee({ types, renamed, complete }: Catalogue, report: Report) {
  let guesses = 0;
  const guess = (
    id: string,
    allowed: readonly EntityType[] | null,
    also: readonly string[],
  ): string | null => {
    if (++guesses > guessesAtMost) return null;
    const fitting = [...types.keys()].filter((known) => {
      const type = types.get(known);
      return !allowed || !type || allowed.includes(type);
    });
    return nearest(id, [...also, ...fitting]) ?? nearest(id, types.keys());
  };
  return (
    id: string,
    allowed: readonly EntityType[] | null,
    use: string,
    place: () => Place,
    also: readonly string[] = [],
  ): void => {
    const type = types.get(id);
    if (type === undefined) {
      const now = renamed.get(id);
      if (now !== undefined) {
        report.error(
          place(),
          `${JSON.stringify(id)} is a former id`,
          `write ${JSON.stringify(now)}`,
        );
        return;
      }
      if (!complete) return;
      const near = guess(id, allowed, also);
      const fix =
        near === null
          ? 'add it to entities/, or correct the id'
          : `did you mean ${JSON.stringify(near)}?`;
      report.error(place(), `there is no entity ${JSON.stringify(id)}`, fix);
      return;
    }
    if (type === null || !allowed || allowed.includes(type)) return;
    const what = `${JSON.stringify(id)} is of type ${type} and cannot be ${use}`;
    const fix = allowed.length > 0 ? `that takes ${allowed.join(', ')}` : 'leave it out';
    report.error(place(), what, fix);
  };
}

export type Referee = ReturnType<typeof createReferee>;
