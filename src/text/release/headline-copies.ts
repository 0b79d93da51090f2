import { type Line, sameWords, tidy, tidySpan } from '../words/text-lines';
import { isFurniture } from './release-frame';

/** Steps over the copies of the headline, up to the last one; a copy may be broken over two or three lines. */
export function skipRepetitions(
  lines: readonly Line[],
  from: number,
  title: string,
): { at: number; title: string } {
  const wordsAt = (index: number): string => tidy(lines[index]?.text ?? '');
  const next = (index: number): number => {
    let at = index;
    while (at < lines.length && (wordsAt(at) === '' || isFurniture(wordsAt(at)))) at += 1;
    return at;
  };
  let at = next(from);
  const headline = title || wordsAt(at);
  const wanted = sameWords(headline);
  const copyEnds = (index: number): number | null => {
    let joined = '';
    for (const [after, line] of lines.slice(index, index + 4).entries()) {
      joined += sameWords(line.text);
      if (joined === wanted) return index + after + 1;
    }
    return null;
  };
  for (let copy = copyEnds(at); copy !== null; copy = copyEnds(at)) {
    let following = next(copy);
    if (copyEnds(following) === null) {
      // A teaser that the text below repeats stands between two copies of the headline.
      const teaser = sameWords(wordsAt(following));
      following = next(following + 1);
      if (copyEnds(following) === null || !repeatedBelow(lines, following, teaser)) break;
    }
    at = following;
  }
  return { at, title: headline };
}

const repeatedBelow = (lines: readonly Line[], from: number, words: string): boolean =>
  lines.slice(from, from + 8).some((line) => sameWords(line.text).startsWith(words));

/** Where the headline at the start of the body ends, which may run over several lines; null where it does not stand there. */
export function headlineEnds(lines: readonly Line[], start: number, title: string): number | null {
  const from = lines.findIndex((line) => line.end >= start);
  const wanted = sameWords(title);
  let joined = '';
  for (const line of lines.slice(from, from + 4)) {
    joined += sameWords(line.text.slice(Math.max(0, start - line.start)));
    if (joined === wanted) return tidySpan(line).end;
  }
  return null;
}
