import { decodeUnicode } from '../letters/unicode-bytes';
import { isHtml, textOfHtml } from './html-text';

/**
 * The text of a file, the address that it names itself, what was done to get there, and whether all of it came through
 * (else U+FFFD stands where bytes were broken); or why it is no text.
 */
export type Decoded =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly url: string | null;
      readonly notes: readonly string[];
      readonly whole: boolean;
    }
  | { readonly kind: 'not text'; readonly reason: string };

/**
 * Takes the text out of bytes: UTF-8, UTF-16 with a byte-order mark (either with a few broken places, such as lone
 * surrogates), or Windows-874/TIS-620 where bytes that are not UTF-8 read as Thai; of a page saved from a browser its
 * text alone, nothing of it run. NUL characters are taken out, line breaks that are
 * neither U+000A nor U+000D U+000A become U+000A. Each of these is said in `notes`. An image, an archive or
 * another binary file is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const notes: string[] = [];
  const known = signature(bytes);
  if (known !== null) return { kind: 'not text', reason: `the file is ${known}, not text` };
  const read = readBytes(bytes, notes);
  if (read === null)
    return {
      kind: 'not text',
      reason: isBinary(bytes)
        ? 'the file is binary, not text'
        : 'the file is neither in UTF-8 nor Thai in Windows-874; save it as UTF-8',
    };
  const { whole } = read;
  let text = read.text.startsWith('\ufeff') ? read.text.slice(1) : read.text;
  const zeros = text.includes('\0') ? text.split('\0').length - 1 : 0;
  if (zeros > text.length / 20)
    return { kind: 'not text', reason: 'the file holds NUL characters throughout: it is binary' };
  if (zeros > 0) {
    text = text.replaceAll('\0', '');
    notes.push(`${zeros} NUL character${zeros === 1 ? '' : 's'} taken out`);
  }
  const lined = text.replace(
    text.includes('\n') ? /[\u0085\u2028\u2029]/gu : /\r|[\u0085\u2028\u2029]/gu,
    '\n',
  );
  if (lined !== text) {
    text = lined;
    notes.push('line breaks of another kind (U+000D, U+0085, U+2028, U+2029) turned into U+000A');
  }
  if (/[\u202a-\u202e\u2066-\u2069]/u.test(text))
    notes.push(
      'the text holds bidirectional controls, which can make words look other than they are',
    );
  if (!isHtml(text)) return { kind: 'text', text, url: null, notes, whole };
  const page = textOfHtml(text);
  notes.push('the text was taken out of an HTML page');
  return { kind: 'text', text: page.text, url: page.url, notes, whole };
}

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['an archive or an Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

const signature = (bytes: Uint8Array): string | null =>
  signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0] ?? null;

function readBytes(bytes: Uint8Array, notes: string[]): { text: string; whole: boolean } | null {
  const unicode = decodeUnicode(bytes);
  if (unicode !== null) {
    const { text, label, broken } = unicode;
    if (label !== 'utf-8') notes.push(`converted from ${label.toUpperCase()}`);
    if (broken !== null)
      notes.push(
        `${broken.count} place${broken.count === 1 ? ' is' : 's are'} no valid ${label.toUpperCase()}, the first in line ${broken.line}; U+FFFD stands there`,
      );
    return { text, whole: broken === null };
  }
  if (!looksThai(bytes)) return null;
  notes.push('converted from Windows-874 (TIS-620)');
  return { text: decodeWindows874(bytes), whole: true };
}

const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;

/** Text in whatever encoding has next to no control characters. */
function isBinary(bytes: Uint8Array): boolean {
  let control = 0;
  for (const byte of bytes) if (isControl(byte)) control += 1;
  return control > bytes.length / 100;
}

const windows874: ReadonlyMap<number, string> = new Map([
  [0x80, '€'],
  [0x85, '…'],
  [0x91, '‘'],
  [0x92, '’'],
  [0x93, '“'],
  [0x94, '”'],
  [0x95, '•'],
  [0x96, '–'],
  [0x97, '—'],
  [0xa0, '\u00a0'],
]);

const isThaiByte = (byte = 0): boolean =>
  (byte >= 0xa1 && byte <= 0xda) || (byte >= 0xdf && byte <= 0xfb);

/**
 * Thai letters of TIS-620 make up most of what is not ASCII and stand beside each other (the accents of a European
 * encoding stand alone among ASCII letters), and control characters are rare.
 */
function looksThai(bytes: Uint8Array): boolean {
  let high = 0;
  let thai = 0;
  let beside = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte >= 0x80 && !windows874.has(byte)) high += 1;
    if (!isThaiByte(byte)) continue;
    thai += 1;
    if (isThaiByte(bytes[at - 1]) || isThaiByte(bytes[at + 1])) beside += 1;
  }
  return thai > high * 0.9 && beside > thai * 0.5 && !isBinary(bytes);
}

function decodeWindows874(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    if (byte < 0x80) text += String.fromCharCode(byte);
    else if (isThaiByte(byte)) text += String.fromCharCode(0x0e00 + byte - 0xa0);
    else text += windows874.get(byte) ?? '\ufffd';
  }
  return text;
}
