import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/text/decode-text';
import { isHtml, textOfHtml } from '../../src/text/html-text';
import { messyText } from '../fixtures/messy-text';
import { growth } from '../fixtures/processor-time';

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

  test('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (input) => {
        expect(['text', 'not text']).toContain(decodeText(input).kind);
      }),
    );
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
