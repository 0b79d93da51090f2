import type { ReleaseId } from '../../model/ids';
import type { Release, TextSpan } from '../../model/release';
import { type SpellingKey, spanOfKey, spellingKey } from '../../text/spelling-key';
import { tightKey } from '../../text/tight-key';
import type { CorpusIndex } from '../corpus-index';
import { stepsPerIndex } from '../memo';
import { finish, type Steps } from '../steps';
import { eachText, type Haystack, HaystackBuilder, places } from './haystack';
import { oneLine } from './phrase-list';

/** A place in the body of a release where words stand. */
export interface FoundInBody {
  readonly release: Release;
  readonly span: TextSpan;
}

/** Releases made ready between two pauses. */
const portion = 20;

/** The spelling keys of all bodies, in the order of the releases. */
export const bodies = stepsPerIndex(function* (index: CorpusIndex): Steps<Haystack> {
  const keys = new HaystackBuilder();
  for (const [number, { text, body }] of index.corpus.releases.entries()) {
    if (number % portion === portion - 1) yield;
    keys.add(oneLine(spellingKey(text, body).key));
  }
  return keys.finish();
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
  const hay = yield* bodies(index);
  const isSought = (number: number): boolean => {
    const release = index.corpus.releases[number];
    return release !== undefined && (!releases || releases.has(release.id));
  };
  const exactly: (readonly [number: number, from: number, to: number])[] = [];
  let total = 0;
  yield* places(hay, key, 'every', ({ number, at }) => {
    if (!isSought(number)) return;
    total += 1;
    if (total <= most) exactly.push([number, at, at + key.length]);
  });
  const tight = tightKey(key).text;
  if (total === 0 && tight.length >= shortestTight) {
    yield* eachText(hay, (text, number) => {
      if (!isSought(number)) return;
      const its = tightKey(text);
      for (let at = its.text.indexOf(tight); at >= 0; ) {
        total += 1;
        const end = at + tight.length;
        const [from, last] = [its.at[at], its.at[end - 1]];
        if (total <= most && from !== undefined && last !== undefined)
          exactly.push([number, from, last + 1]);
        at = its.text.indexOf(tight, end);
      }
    });
  }
  return { places: yield* inTexts(index, exactly), total };
}

/** Places in spelling keys as places in the texts; those that cut a letter are none. */
function* inTexts(
  index: CorpusIndex,
  found: readonly (readonly [number: number, from: number, to: number])[],
): Steps<FoundInBody[]> {
  const all: FoundInBody[] = [];
  let read = -1;
  let key: SpellingKey | null = null;
  for (const [number, from, to] of found) {
    const release = index.corpus.releases[number];
    if (!release) continue;
    if (read !== number || !key) {
      if (key) yield;
      key = spellingKey(release.text, release.body);
      read = number;
    }
    const span = spanOfKey(key, from, to);
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
