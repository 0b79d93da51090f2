import { closestStretch } from '../letters/closest-stretch';
import { type SpellingKey, spellingOf } from '../letters/spelling-key';

const leastLikeness = 0.5;

/** Beyond this an alignment takes too long to be worth a suggestion: only the likeliest region is given. */
const alignedAtMost = 2000;

/** Where each run of `length` units of the words stands in them; the first places of runs that repeat. */
function runsOf(words: string, length: number): Map<string, number[]> {
  const runs = new Map<string, number[]>();
  for (let at = 0; at + length <= words.length; at++) {
    const run = words.slice(at, at + length);
    const places = runs.get(run);
    if (!places) runs.set(run, [at]);
    else if (places.length < 4) places.push(at);
  }
  return runs;
}

/**
 * The region of a text that shares most runs with the words, in their order: a vote over diagonals, linear in both. An
 * inserted or deleted word shifts what follows it, so that neighbouring diagonals share a bucket.
 */
function likeliestRegion(text: string, words: string): { from: number; to: number } | null {
  const length = words.length >= 24 ? 5 : words.length >= 8 ? 3 : 2;
  const runs = runsOf(words, length);
  const width = Math.max(8, Math.ceil(words.length / 4));
  const votes = new Map<number, number>();
  for (let at = 0; at + length <= text.length; at++) {
    for (const place of runs.get(text.slice(at, at + length)) ?? []) {
      const bucket = Math.floor((at - place) / width);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  let best: number | null = null;
  let most = 0;
  for (const [bucket, count] of votes) {
    const both = count + (votes.get(bucket + 1) ?? 0);
    if (both <= most) continue;
    [best, most] = [bucket, both];
  }
  if (best === null) return null;
  const from = Math.max(0, (best - 1) * width);
  return { from, to: Math.min(text.length, (best + 3) * width + words.length) };
}

/**
 * The place in a text that is likeliest to be a changed form of the words, as offsets into the text, with its likeness
 * from 0 to 1; null where less than half of it is alike. Good enough to show a person where to look, and no better.
 */
export function suggestPlace(
  text: SpellingKey,
  quote: string,
): { start: number; end: number; likeness: number } | null {
  const words = spellingOf(quote);
  if (words.length < 2) return null;
  const region = likeliestRegion(text.key, words.slice(0, alignedAtMost));
  if (!region) return null;
  const stretch = closestStretch(
    text.key.slice(region.from, region.to),
    words.slice(0, alignedAtMost),
  );
  const likeness = 1 - stretch.distance / Math.min(words.length, alignedAtMost);
  const start = text.starts[region.from + stretch.start];
  const end = text.ends[region.from + stretch.end - 1];
  return start === undefined || end === undefined || end <= start || likeness < leastLikeness
    ? null
    : { start, end, likeness };
}
