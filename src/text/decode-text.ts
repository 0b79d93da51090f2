import { isHtml, textOfHtml } from './html-text';

// The core is type-checked without DOM types; every host has this one.
declare class TextDecoder {
  constructor(label: string, options: { readonly fatal: boolean; readonly ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

/** The text of a file, the address that it names itself, and what was done to get there; or why it is no text. */
export type Decoded =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly url: string | null;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'not text'; readonly reason: string };

/**
 * Takes the text out of bytes: UTF-8, UTF-16 with a byte-order mark, or Windows-874/TIS-620 where bytes that are not
 * UTF-8 read as Thai; of a page saved from a browser its text alone, nothing of it run. NUL characters are taken out.
 * Each of these is said in `notes`. An image, an archive or another binary file is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const notes: string[] = [];
  const known = signature(bytes);
  if (known !== null) return { kind: 'not text', reason: `the file is ${known}, not text` };
  const read = readBytes(bytes, notes);
  if (read === null)
    return {
      kind: 'not text',
      reason:
        'the file is neither UTF-8 nor Thai in Windows-874: it is binary, or in another encoding',
    };
  let text = read.startsWith('\ufeff') ? read.slice(1) : read;
  const zeros = text.includes('\0') ? text.split('\0').length - 1 : 0;
  if (zeros > text.length / 20)
    return { kind: 'not text', reason: 'the file holds NUL characters throughout: it is binary' };
  if (zeros > 0) {
    text = text.replaceAll('\0', '');
    notes.push(`${zeros} NUL character${zeros === 1 ? '' : 's'} taken out`);
  }
  if (/[\u202a-\u202e\u2066-\u2069]/u.test(text))
    notes.push(
      'the text holds bidirectional controls, which can make words look other than they are',
    );
  if (!isHtml(text)) return { kind: 'text', text, url: null, notes };
  const page = textOfHtml(text);
  notes.push('the text was taken out of an HTML page');
  return { kind: 'text', text: page.text, url: page.url, notes };
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

function readBytes(bytes: Uint8Array, notes: string[]): string | null {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    if (label !== 'utf-8') notes.push(`converted from ${label.toUpperCase()}`);
    return text;
  } catch {
    if (!looksThai(bytes)) return null;
    notes.push('converted from Windows-874 (TIS-620)');
    return decodeWindows874(bytes);
  }
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

/** Thai letters of TIS-620 make up most of what is not ASCII, and control characters are rare. */
function looksThai(bytes: Uint8Array): boolean {
  let high = 0;
  let thai = 0;
  let control = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high += 1;
    if ((byte >= 0xa1 && byte <= 0xda) || (byte >= 0xdf && byte <= 0xfb)) thai += 1;
    else if (windows874.has(byte)) high -= 1;
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) control += 1;
  }
  return high > 0 && thai > high * 0.9 && control <= bytes.length / 100;
}

function decodeWindows874(bytes: Uint8Array): string {
  const parts: string[] = [];
  let part = '';
  for (const byte of bytes) {
    if (byte < 0x80) part += String.fromCharCode(byte);
    else if (byte >= 0xa1 && byte <= 0xfb && (byte <= 0xda || byte >= 0xdf))
      part += String.fromCharCode(0x0e00 + byte - 0xa0);
    else part += windows874.get(byte) ?? '\ufffd';
    if (part.length > 65_536) {
      parts.push(part);
      part = '';
    }
  }
  return parts.join('') + part;
}
