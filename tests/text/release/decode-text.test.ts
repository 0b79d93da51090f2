import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/text/release/decode-text';
import { isHtml, textOfHtml } from '../../../src/text/release/html-text';
import { messyText } from '../../fixtures/messy-text';
import { growth } from '../../fixtures/processor-time';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const windows874 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80
      ? code
      : letter === '“'
        ? 0x93
        : letter === '”'
          ? 0x94
          : code - 0x0e00 + 0xa0;
  });

describe('bytes become text', () => {
  test.each([
    ['UTF-8', bytes('นายก ข'), 'นายก ข', []],
    ['a byte-order mark', bytes('\ufeffนายก'), 'นายก', []],
    [
      'Windows-874',
      windows874('“นายสมชาย” กล่าวว่า 2568'),
      '“นายสมชาย” กล่าวว่า 2568',
      ['converted from Windows-874 (TIS-620)'],
    ],
    [
      'UTF-16',
      Uint8Array.from([0xff, 0xfe, 0x19, 0x0e, 0x32, 0x0e]),
      'นา',
      ['converted from UTF-16LE'],
    ],
    ['a few NUL', bytes(`${'ก'.repeat(40)}\0`), 'ก'.repeat(40), ['1 NUL character taken out']],
  ])('%s', (_, input, text, notes) => {
    expect(decodeText(input)).toEqual({ kind: 'text', text, url: null, notes, whole: true });
  });

  test.each([
    ['U+000D alone', 'ก\rข', 'ก\nข'],
    ['U+2028 and U+2029', 'ก\u2028ข\u2029ค', 'ก\nข\nค'],
    ['U+0085 beside others', 'ก\nข\u0085ค', 'ก\nข\nค'],
  ])('lines that end in %s are told apart', (_, input, text) => {
    const decoded = decodeText(bytes(input));
    expect(decoded).toMatchObject({ text, notes: [expect.stringContaining('line breaks')] });
  });

  test('lines that end in U+000D U+000A are left as they are', () => {
    expect(decodeText(bytes('ก\r\nข'))).toMatchObject({ text: 'ก\r\nข', notes: [] });
  });

  test('bidirectional controls are told', () => {
    const decoded = decodeText(bytes('นาย\u202eก'));
    expect(decoded.kind === 'text' && decoded.notes).toHaveLength(1);
  });

  test.each([
    ['a PDF', bytes('%PDF-1.7\n')],
    ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['an archive', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['NUL throughout', new Uint8Array(400)],
    ['noise', Uint8Array.from({ length: 400 }, (_, at) => (at * 151) % 256)],
  ])('%s is not text', (_, input) => expect(decodeText(input).kind).toBe('not text'));

  const thai = 'วันที่ 9 ธันวาคม นายสมชาย ใจดี กล่าวว่า\n';
  test.each([
    ['a lone surrogate', [...bytes(thai), 0xed, 0xa0, 0x80, ...bytes(thai)], 2, 1],
    ['cut in the middle of a letter', [...bytes(thai.repeat(2))].slice(0, -3), 2, 1],
    ['two broken letters', [0xe0, 0xb8, ...bytes(thai), 0xb8, ...bytes(thai)], 1, 2],
  ])('%s in UTF-8 is told, with its line', (_, input, line, count) => {
    const decoded = decodeText(Uint8Array.from(input));
    expect(decoded).toMatchObject({ kind: 'text', whole: false });
    const [note = ''] = decoded.kind === 'text' ? decoded.notes : [];
    expect(note).toMatch(new RegExp(`^${count} places? .* line ${line};`, 'u'));
  });

  test('a lone surrogate in UTF-16 is told', () => {
    const letters = Array.from({ length: 40 }, () => [0x19, 0x0e]).flat();
    const decoded = decodeText(Uint8Array.from([0xff, 0xfe, ...letters, 0x00, 0xd8, 0x19, 0x0e]));
    expect(decoded).toMatchObject({ kind: 'text', whole: false });
  });

  test.each([
    ['French in Latin-1', 'Le ministre a reçu l’hôte à Bangkok, où il a parlé d’énergie', 'UTF-8'],
    ['a few accents', 'déjà vu, à côté', 'UTF-8'],
  ])('%s is not taken for Thai', (_, text, told) => {
    const latin1 = Uint8Array.from(text.replaceAll('’', "'"), (letter) => letter.charCodeAt(0));
    expect(decodeText(latin1)).toMatchObject({
      kind: 'not text',
      reason: expect.stringContaining(told),
    });
  });

  test.each([
    ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ['an archive or an Office document', [0x50, 0x4b, 0x03, 0x04]],
    ['an Office document', [0xd0, 0xcf, 0x11, 0xe0]],
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
    ['a JPEG image', [0xff, 0xd8, 0xff, 0xe0]],
    ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
    ['a gzip archive', [0x1f, 0x8b, 0x08]],
    ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ])('%s is called by its name', (name, start) => {
    expect(decodeText(Uint8Array.from([...start, ...bytes(thai)]))).toEqual({
      kind: 'not text',
      reason: `the file is ${name}, not text`,
    });
  });

  test('a text that only begins a little like an archive is text', () => {
    expect(decodeText(bytes('PKก'))).toMatchObject({ kind: 'text', text: 'PKก' });
    expect(decodeText(bytes('GIF ก'))).toMatchObject({ kind: 'text', text: 'GIF ก' });
  });

  test.each([
    ['one', `${'ก'.repeat(19)}\0`, '1 NUL character taken out'],
    ['two', `ก\0${'ก'.repeat(40)}\0`, '2 NUL characters taken out'],
  ])('%s NUL among many letters is taken out', (_, input, note) => {
    expect(decodeText(bytes(input))).toMatchObject({
      text: input.replaceAll('\0', ''),
      notes: [note],
    });
  });

  test('more NUL than one in twenty characters are no text', () => {
    expect(decodeText(bytes(`${'ก'.repeat(18)}\0`))).toEqual({
      kind: 'not text',
      reason: 'the file holds NUL characters throughout: it is binary',
    });
  });

  test('of mixed line breaks the usual ones are left, and nothing is told of them', () => {
    expect(decodeText(bytes('ก\rข\nค'))).toMatchObject({ text: 'ก\rข\nค', notes: [] });
  });

  test('a byte-order mark goes, one in the text stays', () => {
    expect(decodeText(bytes('\ufeffก\ufeffข'))).toMatchObject({ text: 'ก\ufeffข', notes: [] });
    const utf16 = Uint8Array.from([0xfe, 0xff, 0x0e, 0x01, 0x0e, 0x02]);
    expect(decodeText(utf16)).toMatchObject({ text: 'กข', notes: ['converted from UTF-16BE'] });
  });

  test.each([...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'])(
    'the bidirectional control %j is told',
    (sign) => {
      expect(decodeText(bytes(`ก${sign}ข`))).toMatchObject({
        notes: [
          'the text holds bidirectional controls, which can make words look other than they are',
        ],
      });
    },
  );

  test('what is told of broken places counts them and names the encoding', () => {
    const one = decodeText(Uint8Array.from([...bytes(thai), 0xb8, ...bytes(thai)]));
    expect(one.kind === 'text' && one.notes).toEqual([
      '1 place is no valid UTF-8, the first in line 2; U+FFFD stands there',
    ]);
    const two = decodeText(Uint8Array.from([0xb8, ...bytes(thai), 0xb8, ...bytes(thai)]));
    expect(two.kind === 'text' && two.notes).toEqual([
      '2 places are no valid UTF-8, the first in line 1; U+FFFD stands there',
    ]);
  });

  test('a page’s words are its text, and that is told after all else', () => {
    expect(
      decodeText(bytes('<html>\u2028<p>ก</p><link rel="canonical" href="https://a.org/1">')),
    ).toEqual({
      kind: 'text',
      text: 'ก',
      url: 'https://a.org/1',
      notes: [
        'line breaks of another kind (U+000D, U+0085, U+2028, U+2029) turned into U+000A',
        'the text was taken out of an HTML page',
      ],
      whole: true,
    });
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (input) => {
        expect(['text', 'not text']).toContain(decodeText(input).kind);
      }),
    );
  });
});

describe('bytes of Windows-874', () => {
  const told = ['converted from Windows-874 (TIS-620)'];
  const thai = [0xb9, 0xd2, 0xc2];
  const decoded = (...input: readonly number[]) => decodeText(Uint8Array.from(input));

  test.each([
    ['Thai letters, the first and last of each range', [0xa1, 0xda, 0xdf, 0xfb], 'กฺ฿๛'],
    [
      'punctuation',
      [0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0x2e],
      '€…‘’“”•–—\u00a0.',
    ],
    ['ASCII and layout', [0x41, 0x7f, 0x09, 0x0c, 0x0d, 0x0a], 'A\u007f\t\f\r\n'],
  ])('%s are read', (_, input, text) => {
    expect(decoded(...thai, ...input, ...thai)).toEqual({
      kind: 'text',
      text: `นาย${text}นาย`,
      url: null,
      notes: told,
      whole: true,
    });
  });

  test('that stand for nothing are marked, among many that do', () => {
    const many = Array.from({ length: 20 }, () => thai).flat();
    for (const byte of [0x81, 0xdb, 0xde, 0xfc, 0xff])
      expect(decoded(...many, byte, 0x2e)).toMatchObject({ text: `${'นาย'.repeat(20)}\ufffd.` });
  });

  test('may be many', () => {
    const text = 'นายก กล่าว\n'.repeat(20_000);
    expect(decodeText(windows874(text))).toMatchObject({ text, notes: told });
  });

  test.each([
    [
      'that are Thai for the most part',
      [...Array.from({ length: 30 }, () => 0xb9), 0xff, 0xff],
      true,
    ],
    [
      'of which a tenth and more mean nothing',
      [...Array.from({ length: 18 }, () => 0xb9), 0xff, 0xff],
      false,
    ],
    ['that stand two and two among others', [0x61, 0xb9, 0xd2, 0x61, 0xc2, 0xd2], true],
    [
      'that stand alone among others for the most part',
      [0xb9, 0xd2, 0x61, 0xc2, 0x61, 0xb9, 0x61],
      false,
    ],
    ['that stand alone for one half', [0xb9, 0xd2, 0x61, 0xc2, 0x61, 0xb9], false],
    ['that are punctuation alone', [0x93, 0x61, 0x94], false],
  ])('%s', (_, input, text) => {
    expect(decoded(...input).kind).toBe(text ? 'text' : 'not text');
  });

  test('with a control character in a hundred are text, with more a binary file', () => {
    const letters = Array.from({ length: 198 }, () => 0xb9);
    expect(decoded(...letters, 0x01, 0x1f).kind).toBe('text');
    expect(decoded(...letters, 0x01, 0x1f, 0x0b)).toEqual({
      kind: 'not text',
      reason: 'the file is binary, not text',
    });
    const layout = [0x09, 0x0a, 0x0c, 0x0d];
    expect(decoded(...letters, ...layout, ...layout).kind).toBe('text');
  });

  test('that are neither Thai nor binary are said to be in another encoding', () => {
    expect(decoded(0x64, 0xe9, 0x6a, 0xe0, 0x20)).toEqual({
      kind: 'not text',
      reason: 'the file is neither in UTF-8 nor Thai in Windows-874; save it as UTF-8',
    });
  });
});

describe('a page saved from a browser', () => {
  const page = `<!DOCTYPE html><html><head><title>t</title><link rel="canonical" href="https://example.org/a?b=1&amp;c=2">
<script>document.write("<p>no</p>")</script></head><body onload="alert(1)"><nav>menu</nav>
<!-- <p>no</p> --><h1>หัวข่าว</h1><p>ย่อหน้า&nbsp;หนึ่ง &ldquo;คำ&rdquo; &#3585; &lt;b&gt;</p><p>สอง<br>สาม</p><style>p{}</style></body></html>`;

  test('gives its words, and its address', () => {
    expect(textOfHtml(page)).toEqual({
      text: 'หัวข่าว\n\nย่อหน้า หนึ่ง “คำ” ก <b>\n\nสอง\nสาม',
      url: 'https://example.org/a?b=1&c=2',
    });
  });

  test('is told from a text that speaks of tags', () => {
    expect([isHtml(page), isHtml('ใช้ <b> ได้'), isHtml('2 < 3 > 1')]).toEqual([true, false, false]);
  });

  test('broken pages never hang or throw', () => {
    const pieces = fc.constantFrom(
      '<',
      '</',
      '<p',
      '>',
      '<script>',
      '</script',
      '<!--',
      '-->',
      '&#x110000;',
      '&amp',
      '"',
      '<a href="',
      '<br/>',
      '<svg/>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, messyText(6)), { maxLength: 60 }), (all) => {
        expect(typeof textOfHtml(all.join('')).text).toBe('string');
      }),
    );
    for (const start of ['<script>', '<p ', '<!--']) {
      expect(
        growth((size) => textOfHtml(start.repeat(50_000 * size))),
        start,
      ).toBeLessThan(12);
    }
  });
});
