import { isFurniture } from './release-frame';
import { isBlank, type Line, sameWords, tidy, tidySpan } from './text-lines';

/** Steps over the copies of the headline, up to the last one; a copy may be broken over two or three lines. */
export function skipRepetitions(
  lines: readonly Line[],
  from: number,
  last: number,
  title: string | null,
): { at: number; title: string } {
  const next = (index: number): number => {
    let at = index;
    while (
      at < last &&
      (isBlank(lines[at]?.text ?? '') || isFurniture(tidy(lines[at]?.text ?? '')))
    )
      at += 1;
    return at;
  };
  let at = next(from);
  const headline = title ?? tidy(lines[at]?.text ?? '');
  const wanted = sameWords(headline);
  const copyEnds = (index: number): number | null => {
    let joined = '';
    for (let line = index; line < Math.min(index + 4, last); line += 1) {
      joined += sameWords(lines[line]?.text ?? '');
      if (joined === wanted) return line + 1;
      if (!wanted.startsWith(joined)) return null;
    }
    return null;
  };
  for (let copy = copyEnds(at); copy !== null; copy = copyEnds(at)) {
    const following = next(copy);
    // A teaser that the text below repeats stands between two copies of the headline.
    const teaser = sameWords(lines[following]?.text ?? '');
    const beyond =
      copyEnds(following) !== null
        ? following
        : copyEnds(next(following + 1)) !== null && teaser !== ''
          ? next(following + 1)
          : null;
    if (beyond === null || (beyond !== following && !repeatedBelow(lines, beyond, last, teaser)))
      break;
    at = beyond;
  }
  return { at, title: headline };
}

function repeatedBelow(lines: readonly Line[], from: number, last: number, words: string): boolean {
  return lines
    .slice(from, Math.min(from + 8, last))
    .some((line) => sameWords(line.text).startsWith(words));
}

/** The headline as it stands at the start of the body, which may run over several lines. */
export function headlineEnds(
  lines: readonly Line[],
  start: number,
  end: number,
  title: string | null,
): number {
  const from = lines.findIndex((line) => line.end >= start);
  const wanted = title === null ? '' : sameWords(title);
  let joined = '';
  for (let at = from; at >= 0 && at < from + 4; at += 1) {
    const line = lines[at];
    if (line === undefined || line.start >= end) break;
    joined += sameWords(line.text.slice(Math.max(0, start - line.start)));
    if (joined === wanted) return Math.min(tidySpan(line).end, end);
  }
  return start;
}
