import type { TextSpan } from '../../model/release';
import { cutsLetter } from './cluster';
import { cutBetween } from './word-cut';

/**
 * A stretch of `within` around `span`, about `around` code units to either side, and where the span lies in it. An
 * ellipsis stands where something was left out; no letter and, where another begins nearby, no word is torn.
 */
export function excerpt(
  text: string,
  within: TextSpan,
  span: TextSpan,
  around: number,
): { readonly text: string; readonly match: TextSpan } {
  const cutStart = span.start - around > within.start;
  const cutEnd = span.end + around < within.end;
  const start = cutStart ? cutBetween(text, span.start - around, span.start) : within.start;
  const end = cutEnd ? cutBetween(text, span.end + around, span.end) : within.end;
  const lead = text.slice(start, span.start);
  const bare = lead.trimStart();
  const led = cutsLetter(text, span.start - bare.length) ? lead : bare;
  const before = cutStart ? `…${led}` : lead;
  const inside = text.slice(span.start, span.end);
  const tail = text.slice(span.end, end);
  return {
    text: before + inside + (cutEnd ? `${tail.trimEnd()}…` : tail),
    match: { start: before.length, end: before.length + inside.length },
  };
}
