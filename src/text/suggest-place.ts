import { type SpellingKey, spellingOf } from './spelling-key';

const leastLikeness = 0.5;

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
 * The place in a text that is likeliest to be a changed form of the words, as offsets into the text, with the share
 * of the words' runs of letters that stand there (from 0 to 1); null where less than half do. A vote of runs over
 * diagonals: linear in text and words together. Good enough to show a person where to look, and no better.
 */
export function suggestPlace(
  text: SpellingKey,
  quote: string,
): { start: number; end: number; likeness: number } | null {
  const words = spellingOf(quote);
  const length = words.length >= 24 ? 5 : words.length >= 8 ? 3 : 2;
  if (words.length < length) return null;
  const runs = runsOf(words, length);
  // An inserted or deleted word shifts what follows it: neighbouring diagonals share a bucket.
  const width = Math.max(8, Math.ceil(words.length / 4));
  const votes = new Map<number, number>();
  for (let at = 0; at + length <= text.key.length; at++) {
    for (const place of runs.get(text.key.slice(at, at + length)) ?? []) {
      const bucket = Math.floor((at - place) / width);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  let best = Number.NaN;
  let most = 0;
  for (const [bucket, count] of votes) {
    const both = count + (votes.get(bucket + 1) ?? 0);
    if (both > most) {
      most = both;
      best = bucket;
    }
  }
  if (most === 0) return null;
  const from = Math.max(0, best * width);
  const to = Math.min(text.key.length, (best + 2) * width + words.length);
  return within(text, from, to, words, runs, length);
}

/** Narrows a window down to the runs of the words that stand in it. */
function within(
  text: SpellingKey,
  from: number,
  to: number,
  words: string,
  runs: ReadonlyMap<string, readonly number[]>,
  length: number,
): { start: number; end: number; likeness: number } | null {
  let [first, last, head, tail] = [-1, -1, 0, 0];
  const found = new Set<string>();
  for (let at = from; at + length <= to; at++) {
    const run = text.key.slice(at, at + length);
    const places = runs.get(run);
    if (!places) continue;
    found.add(run);
    if (first < 0) [first, head] = [at, places[0] ?? 0];
    [last, tail] = [at + length, words.length - (places.at(-1) ?? 0) - length];
  }
  const likeness = found.size / runs.size;
  if (first < 0 || likeness < leastLikeness) return null;
  // What the runs leave over at either end was changed: take as much of the text for it.
  const start = text.starts[Math.max(from, first - head)];
  const end = text.ends[Math.min(to, last + tail) - 1];
  return start === undefined || end === undefined ? null : { start, end, likeness };
}
