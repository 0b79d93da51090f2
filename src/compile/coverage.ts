import type { WholeCorpus } from '../model/corpus';
import type { Problem } from '../model/problem';
import type { TextSpan, WholeRelease } from '../model/release';
import { trimSpan } from '../text/letters/paragraphs';
import { lineAndColumn, lineStarts } from './place';
import { shown } from './shown';

const letter = /[\p{L}\p{N}]/u;

/** The stretches of `room` that none of the spans covers, in order. */
function gaps(room: TextSpan, spans: readonly TextSpan[]): readonly TextSpan[] {
  const found: TextSpan[] = [];
  let at = room.start;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start > at) found.push({ start: at, end: Math.min(start, room.end) });
    at = Math.max(at, end);
  }
  if (at < room.end) found.push({ start: at, end: room.end });
  return found;
}

/** Lines of a stretch, so that each clause is told where it stands. */
function lines(text: string, { start, end }: TextSpan): readonly TextSpan[] {
  const found: TextSpan[] = [];
  let at = start;
  while (at < end) {
    const stop = text.indexOf('\n', at);
    const to = stop < 0 || stop > end ? end : stop;
    found.push(trimSpan(text, { start: at, end: to }));
    at = to + 1;
  }
  return found;
}

/**
 * The stretches of each body that no evidence of a stated or interpreted claim and no `no-claim` covers, as errors at
 * their place in the release's text; each holds a letter or digit, stands on one line and is trimmed of white space.
 */
export function openClauses(corpus: WholeCorpus): readonly Problem[] {
  const covered = new Map<string, TextSpan[]>(
    corpus.releases.map(({ id, noClaims }) => [id, [...noClaims]]),
  );
  for (const { basis, evidence } of corpus.claims) {
    if (basis !== 'stated' && basis !== 'interpreted') continue;
    for (const quote of evidence) covered.get(quote.release)?.push(quote);
  }
  return corpus.releases.flatMap((release) => openIn(release, covered.get(release.id) ?? []));
}

function openIn(
  { id, text, body }: WholeRelease,
  covered: readonly TextSpan[],
): readonly Problem[] {
  const starts = lineStarts(text);
  return gaps(body, covered)
    .flatMap((gap) => lines(text, gap))
    .filter(({ start, end }) => letter.test(text.slice(start, end)))
    .map(({ start, end }) => ({
      severity: 'error',
      file: `releases/${id}.txt`,
      ...lineAndColumn(starts, start),
      what: `no evidence covers ${shown(text.slice(start, end), 400)}`,
      fix: `quote it in a claim of claims/${id}.yaml, or mark it in releases/${id}.yaml as no-claim with a reason`,
    }));
}
