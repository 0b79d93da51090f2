import type { Release, ReleaseTexts, TextSpan } from '../../model/release';
import {
  type SpellingKey,
  spanOfKey,
  spellingKey,
  spellingText,
} from '../../text/letters/spelling-key';
import { tightKey, tightText } from '../../text/letters/tight-key';
import type { CorpusIndex } from '../corpus-index';
import { stepsPer } from '../memo';
import { finish, type Steps } from '../steps';
import { type Haystack, HaystackBuilder, type Place, places } from './haystack';
import { oneLine } from './phrase-list';

/** A place in the body of a release where words stand. */
export interface FoundInBody {
  readonly release: Release;
  readonly span: TextSpan;
}

/** Releases made ready between two pauses. */
const portion = 5;

interface Bodies {
  /** The releases whose texts are at hand, in the order of the corpus. */
  readonly releases: readonly Release[];
  /** Their spelling keys, and the same without spaces and punctuation, in the order of the releases. */
  readonly keys: Haystack;
  readonly tight: Haystack;
}

/** All bodies of the texts, which are of releases of that corpus. */
export const bodies = stepsPer(function* (texts: ReleaseTexts, index: CorpusIndex): Steps<Bodies> {
  const [keys, tight] = [new HaystackBuilder(), new HaystackBuilder()];
  const releases = index.corpus.releases.filter(({ id }) => texts.has(id));
  for (const [number, { id, body }] of releases.entries()) {
    if (number % portion === portion - 1) yield;
    const key = oneLine(spellingText(texts.get(id) ?? '', body));
    keys.add(key);
    tight.add(tightText(key));
  }
  return { releases, keys: keys.finish(), tight: tight.finish() };
});

interface Found {
  readonly places: readonly FoundInBody[];
  /** How many there are; `places` may be fewer. */
  readonly total: number;
}

interface Options {
  readonly most?: number;
}

/** Fewer letters stand everywhere once spaces do not count. */
const shortestTight = 4;

/**
 * The places in the bodies of the texts where a spelling key stands, in the order of releases and texts, the first
 * `most` of them; where it stands nowhere, those where it does without regard to spaces and punctuation.
 */
export function* searchBodies(
  index: CorpusIndex,
  texts: ReleaseTexts,
  key: string,
  { most = 200 }: Options = {},
): Steps<Found> {
  const { releases, keys, tight } = yield* bodies(texts, index);
  const found: FoundInKey[] = [];
  let total = 0;
  const take = ({ number, at }: Place, length: number) => {
    total += 1;
    if (total <= most) found.push({ number, from: at, to: at + length });
  };
  yield* places(keys, key, 'every', (place) => take(place, key.length));
  if (total > 0) return { places: yield* placesInTexts(releases, texts, found), total };
  const sought = tightText(key);
  if (sought.length < shortestTight) return { places: [], total };
  yield* places(tight, sought, 'every', (place) => take(place, sought.length));
  return { places: yield* placesInTexts(releases, texts, found, tightKey), total };
}

export interface FoundInKey {
  /** Of the release among those that are searched. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** Places in spelling keys, or in another form of them, as places in the texts. */
export function* placesInTexts(
  releases: readonly Release[],
  texts: ReleaseTexts,
  found: readonly FoundInKey[],
  form?: (key: string) => { readonly at: readonly number[] },
): Steps<FoundInBody[]> {
  const all: FoundInBody[] = [];
  let read: { number: number; key: SpellingKey; at: readonly number[] | undefined } | undefined;
  for (const { number, from, to } of found) {
    const release = releases[number];
    if (!release) continue;
    if (read?.number !== number) {
      if (read) yield;
      const key: SpellingKey = spellingKey(texts.get(release.id) ?? '', release.body);
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

/** Every place in the bodies of the texts where the words of a query stand, by spelling key, in the order of releases and texts. */
export function findInBodies(
  index: CorpusIndex,
  texts: ReleaseTexts,
  query: string,
  options: Options = {},
): FoundInBody[] {
  const needle = spellingKey(query.trim()).key.trim();
  return needle === ''
    ? []
    : [...finish(searchBodies(index, texts, oneLine(needle), options)).places];
}
