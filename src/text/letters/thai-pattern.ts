/** Blank characters inside a line, zero-width space included; a character class without its brackets. */
export const blanks = ' \\t\\u00a0\\u2009\\u200b\\u202f\\u3000\\ufeff';

/** At most four blanks: every use is bounded, so that no pattern takes more than linear time. */
export const gap = `[${blanks}]{0,4}`;

/** One digit, European or Thai. */
export const digit = '[0-9๐-๙]';

/**
 * The source of a regular expression in which ำ also matches its two-character spelling (ํ + า), which keyboards and
 * converted documents produce.
 */
function thaiPattern(source: string): string {
  return source.replaceAll('ำ', '(?:ำ|ํา)');
}

/** Words as one alternation, the longest first, with dots and brackets taken literally. */
export function oneOf(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return thaiPattern(`(?:${sorted.map(escapePattern).join('|')})`);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The number that European or Thai digits write; NaN for anything else. */
export function digitsToNumber(text: string): number {
  return Number(text.replace(/[๐-๙]/g, (thai) => String(thai.charCodeAt(0) - 0x0e50)));
}
