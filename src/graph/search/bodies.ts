import type { ReleaseId } from '../../model/ids';
import type { Release, TextSpan } from '../../model/release';
import { type SpellingKey, spanOfKey, spellingKey, spellingText } from '../../text/spelling-key';
import { tightKey, tightText } from '../../text/tight-key';
import type { CorpusIndex } from '../corpus-index';
import { stepsPerIndex } from '../memo';
import { finish, type Steps } from '../steps';
import { type Haystack, HaystackBuilder, type Place, places } from './haystack';
import { oneLine } from './phrase-list';

/** A place in the body of a release where words stand. */
export interface FoundInBody {
  readonly release: Release;
  readonly span: TextSpan;
}

/** Releases made ready between two pauses. */
const portion = 20;

interface Bodies {
  /** Their spelling keys, and the same without spaces and punctuation, in the order of the releases. */
  readonly keys: Haystack;
  readonly tight: Haystack;
}

/** All bodies. */
export const bodies = stepsPerIndex(function* (index: CorpusIndex): Steps<Bodies> {
  const [keys, tight] = [new HaystackBuilder(), new HaystackBuilder()];
  for (const [number, { text, body }] of index.corpus.releases.entries()) {
    if (number % portion === portion - 1) yield;
    const key = oneLine(spellingText(text, body));
    keys.add(key);
    tight.add(tightText(key));
  }
  return { keys: keys.finish(), tight: tight.finish() };
});

interface Found {
  readonly places: readonly FoundInBody[];
  /** How many there are; `places` may be fewer. */
  readonly total: number;
}

interface Options {
  readonly releases?: ReadonlySet<ReleaseId>;
  readonly most?: number;
}

/** Fewer letters stand everywhere once spaces do not count. */
const shortestTight = 4;

/**
 * The places in the bodies where a spelling key stands, in the order of releases and texts, the first `most` of them;
 * where it stands nowhere, those where it does without regard to spaces and punctuation.
 */
export function* searchBodies(
  index: CorpusIndex,
  key: string,
  { releases, most = 200 }: Options = {},
): Steps<Found> {
  const { keys, tight } = yield* bodies(index);
  const isSought = (number: number): boolean => {
    const release = index.corpus.releases[number];
    return release !== undefined && (!releases || releases.has(release.id));
  };
  const found: FoundInKey[] = [];
  let total = 0;
  const take = ({ number, at }: Place, length: number) => {
    if (!isSought(number)) return;
    total += 1;
    if (total <= most) found.push({ number, from: at, to: at + length });
  };
  yield* places(keys, key, 'every', (place) => take(place, key.length));
  if (total > 0) return { places: yield* inTexts(index, found), total };
  const sought = tightText(key);
  if (sought.length < shortestTight) return { places: [], total };
  yield* places(tight, sought, 'every', (place) => take(place, sought.length));
  return { places: yield* inTexts(index, found, tightKey), total };
}

interface FoundInKey {
  /** Of the release in the corpus. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** Places in spelling keys, or in another form of them, as places in the texts. */
function* inTexts(
  index: CorpusIndex,
  found: readonly FoundInKey[],
  form?: (key: string) => { readonly at: readonly number[] },
): Steps<FoundInBody[]> {
  const all: FoundInBody[] = [];
  let read: { number: number; key: SpellingKey; at: readonly number[] | undefined } | undefined;
  for (const { number, from, to } of found) {
    const release = index.corpus.releases[number];
    if (!release) continue;
    if (read?.number !== number) {
      if (read) yield;
      const key: SpellingKey = spellingKey(release.text, release.body);
      read = { number, key, at: form?.(oneLine(key.key)).at };
    }
    const [first, last] = read.at ? [read.at[from], read.at[to - 1]] : [from, to - 1];
    if (first === undefined || last === undefined) continue;
    // A place that cuts a letter is none.
    const span = spanOfKey(read.key, first, last + 1);
    if (span) all.push({ release, span });
  }
  return all;
}

/** Every place in the bodies where the words of a query stand, compared by spelling key, in the order of releases and texts. */
export function findInBodies(
  index: CorpusIndex,
  query: string,
  options: Options = {},
): FoundInBody[] {
  const needle = spellingKey(query.trim()).key.trim();
  return needle === '' ? [] : [...finish(searchBodies(index, oneLine(needle), options)).places];
}
