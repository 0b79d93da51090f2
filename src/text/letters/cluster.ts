import { isThaiMark } from './thai';

const mark = /^\p{M}$/u;
const saraAm = 0x0e33;

/** True where the code point continues the letter before it: a combining mark of any script, or Thai ำ. */
export function continuesLetter(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  // Most text is ASCII or Thai consonants; only the rest is worth asking Unicode.
  if (!(unit >= 0x300)) return false;
  if (unit >= 0x0e01 && unit <= 0x0e5b) return unit === saraAm || isThaiMark(unit);
  const point = text.codePointAt(offset);
  return point !== undefined && mark.test(String.fromCodePoint(point));
}

/**
 * True where a cut at `offset` (UTF-16) would tear a letter from its marks or split a surrogate pair, so that what
 * stands on either side is not what a reader sees. Both ends of the text are whole cuts.
 */
export function cutsLetter(text: string, offset: number): boolean {
  if (offset <= 0) return false;
  const unit = text.charCodeAt(offset);
  if (unit >= 0xdc00 && unit <= 0xdfff) {
    const before = text.charCodeAt(offset - 1);
    if (before >= 0xd800 && before <= 0xdbff) return true;
  }
  return continuesLetter(text, offset);
}
