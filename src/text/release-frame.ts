import type { Span } from './named-thing';
import { isBlank, type Line, tidy, tidySpan } from './text-lines';

const furniture =
  /^(?:พิมพ์|Print|แชร์|Share|印刷|Your browser does not support the audio element\.?|[-*=+_.~]{3,})$/iu;
const sourceLine = /^(?:ที่มา|แหล่งที่มา|ที่มาของข้อมูล|อ้างอิง|Source|出典)[ {2}\t]{0,4}[::]?[ {2}\t]{0,4}/iu;
const address = /https?:\/\/[^\s\p{Cc}\p{Cf}<>"'”’)\]]{1,2000}/u;
/** Lines that the site puts around a release: the print button, rules, what a player shows. */
export const isFurniture = (words: string): boolean => furniture.test(words);

/** The line near the end that names where the release was taken from, with its address. */
export function findSource(
  lines: readonly Line[],
): { index: number; span: Span; url: string | null } | null {
  for (let index = lines.length - 1; index >= Math.max(0, lines.length - 12); index -= 1) {
    const line = lines[index];
    if (line === undefined) break;
    const words = tidySpan(line);
    const url = address.exec(words.text)?.[0] ?? null;
    const labelled = sourceLine.test(words.text);
    if (
      (labelled && words.text.length < 400) ||
      (url !== null && url.length >= words.text.length - 2)
    ) {
      return {
        index,
        span: { start: words.start, end: words.end },
        url: url?.replace(/[.,;]+$/u, '') ?? null,
      };
    }
  }
  return null;
}

/** Who publishes at an address; null for an unknown one. */
export function publisherOf(url: string | null): string | null {
  if (url === null) return null;
  return /^https?:\/\/(?:www\.)?thaigov\.go\.th\//u.test(url) ? 'รัฐบาลไทย' : null;
}

/** The office and date below a rule in the last lines. */
export function findSignature(lines: readonly Line[], start: number, end: number): Span | null {
  const inside = lines.filter(
    (line) => line.start >= start && line.start < end && !isBlank(line.text),
  );
  const rule = inside.findLastIndex((line) => /^[-*=+_.~]{5,}/u.test(tidy(line.text)));
  const first = inside[rule];
  if (first === undefined || rule < inside.length - 5) return null;
  const after = /^[-*=+_.~ ]{5,200}/u.exec(tidySpan(first).text)?.[0].length ?? 0;
  const from =
    after < tidySpan(first).text.length ? tidySpan(first).start + after : inside[rule + 1]?.start;
  return from === undefined || from >= end ? null : { start: from, end };
}
