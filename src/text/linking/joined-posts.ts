import type { EntityId } from '../../model/ids';
import { type LinkIndex, linkName } from './link';

/** At most so many posts of one person are told apart. */
const joinedAtMost = 4;

/**
 * The offices of the corpus that the words of a post name: one, or several joined by และ where every part is one. Empty
 * where a part is none, for the name of an institution may hold a และ as well.
 */
export function officesOf(
  index: LinkIndex,
  words: string,
  atMost = joinedAtMost,
): readonly EntityId[] {
  const { entity } = linkName(index, words, [], ['post']);
  if (entity !== null) return [entity];
  if (atMost <= 1) return [];
  for (let at = words.indexOf('และ'); at >= 0; at = words.indexOf('และ', at + 1)) {
    const first = linkName(index, words.slice(0, at), [], ['post']).entity;
    if (first === null) continue;
    const others = officesOf(index, words.slice(at + 'และ'.length), atMost - 1);
    if (others.length > 0) return [first, ...others];
  }
  return [];
}
