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
    expect(decodeText(input)).toEqual({ kind: 'text', text, url: null, notes });
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
