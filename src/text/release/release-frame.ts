import type { Span } from '../words/named-thing';
import { isBlank, type Line, tidySpan } from '../words/text-lines';

const furniture =
  /^(?:พิมพ์|Print|แชร์|Share|印刷|Your browser does not support the audio element\.?)$/iu;
const sourceLine =
  /^(?:(?:ที่มา(?:ของข้อมูล)?|แหล่งที่มา|อ้างอิง|出典)(?=\s|[:：]|https?:|$)|Source\s{0,4}(?:[:：]|https?:|$))/iu;
const address = /https?:\/\/[^\s\p{Cc}\p{Cf}<>"'”’)\]]{1,2000}/u;

/** Lines that the site puts around a release: the print button, rules, what a player shows. */
export const isFurniture = (words: string): boolean =>
  furniture.test(words) || (/^[-*=+_.~]{3}/u.test(words) && !/[^-*=+_.~]/u.test(words));

/** The line near the end that names where the release was taken from, with its address. */
export function findSource(
  lines: readonly Line[],
): { index: number; span: Span; url: string | null } | null {
  for (const [after, line] of lines.slice(-12).reverse().entries()) {
    const { text, start, end } = tidySpan(line);
    const url = address.exec(text)?.[0] ?? null;
    const labelled = sourceLine.test(text) && text.length < 400;
    if (labelled || (url !== null && url.length >= text.length - 2)) {
      return {
        index: lines.length - 1 - after,
        span: { start, end },
        url: url?.replace(/[.,;]+$/u, '') ?? null,
      };
    }
  }
  return null;
}

/** Who publishes at an address; null for an unknown one. */
export const publisherOf = (url: string): string | null =>
  /^https?:\/\/(?:www\.)?thaigov\.go\.th\//u.test(url) ? 'รัฐบาลไทย' : null;

/** The office and date below a rule in the last lines. */
export function findSignature(lines: readonly Line[], start: number, end: number): Span | null {
  const inside = lines
    .filter((line) => line.start >= start && line.start < end && !isBlank(line.text))
    .slice(-5)
    .map(tidySpan);
  const rule = inside.findLastIndex(({ text }) => /^[-*=+_.~]{5}/u.test(text));
  const line = inside[rule];
  if (line === undefined) return null;
  const beside = line.text.search(/[^-*=+_.~ ]/u);
  const from = beside < 0 ? inside[rule + 1]?.start : line.start + beside;
  return from === undefined ? null : { start: from, end };
}
