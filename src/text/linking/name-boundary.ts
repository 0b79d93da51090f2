import { continuesLetter } from '../letters/cluster';
import { isThai, isThaiFollowingVowel, isThaiLeadingVowel } from '../letters/thai';

const letterOrDigit = /^[\p{L}\p{N}]$/u;
const unspaced =
  /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;

/** Whether the code point that ends or begins at `offset` belongs to a word that spaces set off. */
function isSpacedLetter(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < 0x80) {
    return (
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x30 && unit <= 0x39) ||
      (unit >= 0x41 && unit <= 0x5a)
    );
  }
  if (isThai(unit)) return false;
  const low = unit >= 0xdc00 && unit <= 0xdfff;
  const letter = String.fromCodePoint(text.codePointAt(low ? offset - 1 : offset) ?? 0);
  return letterOrDigit.test(letter) && !unspaced.test(letter);
}

/**
 * Whether a name may begin or end at `offset` of a text: not inside a letter and its marks, not inside a Thai syllable
 * (after เ แ โ ใ ไ, before ะ า ำ), and, where spaces set words off, not inside a word or number.
 */
export function isNameBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const after = text.charCodeAt(offset);
  if (isThaiFollowingVowel(after) || continuesLetter(text, offset)) return false;
  if (isThaiLeadingVowel(text.charCodeAt(offset - 1))) return false;
  return !(isSpacedLetter(text, offset - 1) && isSpacedLetter(text, offset));
}
