import { editDistance } from '../letters/edit-distance';
import { tightName } from './person-mentions';
import type { PersonName } from './person-name';

/** Family names below this length may differ in one letter and be two; given names differ so more often. */
const shortestRest = 5;
const shortestFirst = 6;

/**
 * True where two full names in the same letters differ in so little that one is a slip of the other: one letter of the
 * family name, two of a long one, or one letter of a long given name.
 */
export function isMisspelled(known: PersonName, name: PersonName): boolean {
  if (known.rest === null || name.rest === null || known.script !== name.script) return false;
  const [first, rest] = [tightName(known.first), tightName(known.rest)];
  const [otherFirst, otherRest] = [tightName(name.first), tightName(name.rest)];
  if (first === otherFirst) {
    const shorter = Math.min(rest.length, otherRest.length);
    if (shorter < shortestRest) return false;
    const most = shorter < 10 ? 1 : 2;
    return editDistance(rest, otherRest, most) <= most;
  }
  return (
    rest === otherRest &&
    Math.min(first.length, otherFirst.length) >= shortestFirst &&
    editDistance(first, otherFirst, 1) <= 1
  );
}
