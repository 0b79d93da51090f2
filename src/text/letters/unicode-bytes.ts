// The core is type-checked without DOM types; every host has this one.
declare class TextDecoder {
  constructor(label: string, options: { readonly fatal: boolean; readonly ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

/** Text of bytes in a Unicode encoding; where some of them were broken, how many places and the line of the first, from 1. */
export interface UnicodeText {
  readonly text: string;
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly broken: { readonly count: number; readonly line: number } | null;
}

const replacement = 0xfffd;

/** Fewer sound characters than this for each broken place, and the bytes are in another encoding. */
const soundForEachBroken = 20;

/**
 * Reads bytes as UTF-16 where a byte-order mark says so, else as UTF-8. U+FFFD stands for what is broken (half of a
 * character, a lone surrogate); null where so much is broken that the bytes are something else.
 */
export function decodeUnicode(bytes: Uint8Array): UnicodeText | null {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const read = (fatal: boolean): string =>
    new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes);
  try {
    return { text: read(true), label, broken: null };
  } catch {
    const text = read(false);
    let sound = 0;
    let count = 0;
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === replacement && before !== replacement) count += 1;
      else if (unit > 0x7f && unit !== replacement) sound += 1;
      before = unit;
    }
    if (sound < count * soundForEachBroken) return null;
    const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
    return { text, label, broken: { count, line } };
  }
}
