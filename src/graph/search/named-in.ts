import type { CorpusIndex } from '../corpus-index';
import { stepsPer } from '../memo';
import type { Steps } from '../steps';
import { type EntityName, entityNames } from './entity-names';
import { eachText } from './haystack';

/** The first name with each spelling key, and the names that have it too. */
const namesByKey = stepsPer(function* (
  index: CorpusIndex,
): Steps<ReadonlyMap<string, readonly EntityName[]>> {
  const { names, phrases } = yield* entityNames(index);
  const byKey = new Map<string, EntityName[]>();
  yield* eachText(phrases.keys, (key, number) => {
    const name = names[number];
    if (!name || key.length < 2) return;
    const known = byKey.get(key);
    if (!known) byKey.set(key, [name]);
    else if (known.every(({ entity }) => entity !== name.entity)) known.push(name);
  });
  return byKey;
});

const wordy = /[\p{Script=Latin}\p{N}]/u;

/** Longer queries are sentences that were pasted. */
const longest = 120;

/** A stretch of a query: the names that it is, or none where it is words of another kind. */
export interface QueryPart {
  readonly text: string;
  readonly names: readonly EntityName[];
}

/**
 * A spelling key cut into the names that stand in it, the longest at each place, and the words between. Latin names are
 * whole words.
 */
export function* partsOf(index: CorpusIndex, key: string): Steps<QueryPart[]> {
  if (key.length > longest) return [{ text: key, names: [] }];
  const byKey = yield* namesByKey(index);
  const parts: QueryPart[] = [];
  let from = 0;
  const between = (to: number) => {
    const text = key.slice(from, to).trim();
    if (text !== '') parts.push({ text, names: [] });
  };
  for (let at = 0; at < key.length; ) {
    const end = endOfName(byKey, key, at);
    if (end === null) {
      at += 1;
      continue;
    }
    between(at);
    const text = key.slice(at, end);
    parts.push({ text, names: byKey.get(text) ?? [] });
    at = end;
    from = end;
  }
  between(key.length);
  return parts;
}

function endOfName(
  byKey: ReadonlyMap<string, readonly EntityName[]>,
  key: string,
  at: number,
): number | null {
  const cutsWord = (place: number) =>
    wordy.test(key[place - 1] ?? '') && wordy.test(key[place] ?? '');
  if (cutsWord(at)) return null;
  for (let end = key.length; end >= at + 2; end -= 1) {
    if (!cutsWord(end) && byKey.has(key.slice(at, end))) return end;
  }
  return null;
}
