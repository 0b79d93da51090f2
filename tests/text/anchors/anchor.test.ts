import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorQuote, anchorSpace, type TextQuote } from '../../../src/text/anchors/anchor';
import { cutsLetter } from '../../../src/text/letters/cluster';
import { edited, editKinds, edits } from '../../fixtures/edited-text';
import { messyText } from '../../fixtures/messy-text';
import { growth } from '../../fixtures/processor-time';

/** How a quote is found, with its places in brackets: `verified: one [two] three`. */
function found(text: string, quote: TextQuote): string {
  const anchor = anchorQuote(anchorSpace(text), quote);
  const places =
    anchor.kind === 'ambiguous' ? anchor.places : anchor.kind === 'orphan' ? [] : [anchor];
  let shown = text;
  for (const { start, end } of places.toReversed()) {
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  }
  return `${anchor.kind}: ${shown}`;
}

const again = 'กระทรวงอุตสาหกรรม '.repeat(8000);
const other = 'กระทรวงพลังงาน ';
const ก = (count: number): string => 'ก'.repeat(count);

describe('an anchor', () => {
  test.each<[expected: string, quote: TextQuote]>([
    ['verified: ทั้งสองฝ่าย[เห็นตรงกัน]ว่าควร', { quote: 'เห็นตรงกัน' }],
    ['verified: ทั้งสองฝ่าย[เห็นตรงกัน]ว่าควร', { quote: 'เห็นตรงกัน', start: 11 }],
    ['moved: ทั้งสองฝ่าย[เห็นตรงกัน]ว่าควร', { quote: 'เห็นตรงกัน', start: 3 }],
    ['ambiguous: [ไทย]และ[ไทย]', { quote: 'ไทย' }],
    ['ambiguous: [ไทย]และ[ไทย]', { quote: 'ไทย', start: 0 }],
    ['verified: ไทยและ[ไทย]', { quote: 'ไทย', prefix: 'และ' }],
    ['verified: [ไทย]และไทย', { quote: 'ไทย', suffix: 'และ' }],
    ['ambiguous: ก[ไทย]ขก[ไทย]ข', { quote: 'ไทย', prefix: 'ก', suffix: 'ข' }],
    ['ambiguous: [ไทย]และ[ไทย]', { quote: 'ไทย', prefix: 'กับ' }],
    ['suggested: ลงทุนใน[ไทย]', { quote: 'ไทย', prefix: 'จาก' }],
    ['normalised: ดื่ม[น\u0E4D\u0E49\u0E32ใจ]', { quote: 'น้ำใจ' }],
    ['normalised: วันที่ [๙ ธันวาคม]', { quote: '9 ธันวาคม' }],
    ['normalised: “[ก]” “ก', { quote: 'ก', prefix: '"', suffix: '"' }],
    ['ambiguous: [๙ คน] [๙  คน]', { quote: '9 คน' }],
    ['normalised: กับ [ทูต ญี่ปุ่น]ไป', { quote: 'ทูต  ญี่ปุ่น', prefix: 'กับ', suffix: 'ไป' }],
    ['normalised: กับ[ทูต ญี่ปุ่น] ไป', { quote: 'ทูต  ญี่ปุ่น', prefix: ' กับ ', suffix: 'ไป' }],
    ['normalised: และกับ[ทูต ญี่ปุ่น]ไปมา', { quote: 'ทูต  ญี่ปุ่น', prefix: 'กับ', suffix: ' ไป ' }],
    ['normalised: นำ๙ คน พา[๙ คน]', { quote: '9 คน', prefix: 'พา' }],
    ['orphan: ไม่มีอะไรเหมือน', { quote: 'semiconductors' }],
    ['orphan: ก', { quote: '' }],
    ['orphan: ก', { quote: ' ' }],
    ['orphan: ', { quote: 'ก' }],
  ])('%s', (expected, quote) => {
    expect(found(expected.slice(expected.indexOf(': ') + 2).replace(/[[\]]/g, ''), quote)).toBe(
      expected,
    );
  });

  test('is read within its space alone, and so is its context', () => {
    const text = 'head ไทย foot';
    const space = anchorSpace(text, { start: 5, end: 8 });
    expect(anchorQuote(space, { quote: 'ไทย' })).toEqual({ kind: 'verified', start: 5, end: 8 });
    expect(anchorQuote(space, { quote: 'ไทย', suffix: ' foot' }).kind).toBe('suggested');
    expect(anchorQuote(space, { quote: 'ไทย', prefix: 'head ' }).kind).toBe('suggested');
    expect(anchorQuote(space, { quote: 'foot' }).kind).toBe('orphan');
  });

  test('lists a thousand places at most', () => {
    for (const quote of ['ก ', 'ก  ']) {
      const anchor = anchorQuote(anchorSpace('ก '.repeat(1200)), { quote });
      expect(anchor.kind === 'ambiguous' && anchor.places.length).toBe(1000);
    }
  });

  test.each([
    ['a letter from its tone', 'ไทยที่', 'ที'],
    ['a letter from ำ', 'น้ำ', 'น้'],
    ['a mark from its letter', 'ที่นี่', '่นี่'],
    ['a surrogate pair', 'a😀', 'a\uD83D'],
    ['an accent from its letter', 'cafe\u0301', 'cafe'],
  ])('never tears %s', (_what, text, quote) => {
    expect(found(text, { quote })).not.toMatch(/verified|moved/);
  });

  test.each([
    [
      'a number',
      'ลงนามความร่วมมือ 3 เรื่องที่ทั้งสองฝ่ายเห็นตรงกัน',
      'ลงนามความร่วมมือ 5 เรื่องที่ทั้งสองฝ่ายเห็นตรงกัน',
    ],
    ['a ไม่', 'ไทยพร้อมไม่สนับสนุนการลงทุนของญี่ปุ่น', 'ไทยพร้อมสนับสนุนการลงทุนของญี่ปุ่น'],
    ['a name', 'นายโอตากะ มาซาโตะ เอกอัครราชทูต', 'นายโอกาตะ มาซาโตะ เอกอัครราชทูต'],
  ])('only suggests where %s differs', (_what, text, quote) => {
    expect(found(`เปิดเผยว่า ${text} และอื่น ๆ อีกมาก`, { quote })).toMatch(/^suggested/);
  });

  test('shows where a changed sentence stands', () => {
    const sentence = 'ไทยพร้อมผลักดัน SMEs เข้าสู่เครือข่ายญี่ปุ่น รวมถึงอำนวยความสะดวกด้านการลงทุน';
    const text = `ย่อหน้าแรกพูดถึงเรื่องอื่น\n${sentence.replace('SMEs', 'Startups')}\nย่อหน้าหลังก็เช่นกัน`;
    expect(found(text, { quote: sentence })).toBe(
      `suggested: ${text.replace('ไทยพร้อม', '[ไทยพร้อม').replace('การลงทุน', 'การลงทุน]')}`,
    );
  });

  test.each([
    [
      'at its beginning',
      'ร่วมลงนามบันทึกความเข้าใจด้านการพัฒนาบุคลากร',
      'การลงนามบันทึกความเข้าใจด้านการพัฒนาบุคลากร',
    ],
    [
      'at its end',
      'พร้อมสนับสนุนการลงทุนในอุตสาหกรรมยานยนต์สมัยร่วม',
      'พร้อมสนับสนุนการลงทุนในอุตสาหกรรมยานยนต์สมัยใหม่',
    ],
  ])('suggests whole words where another stands %s', (_where, quote, sentence) => {
    expect(found(`ไทย ${sentence} จบ`, { quote })).toBe(`suggested: ไทย [${sentence}] จบ`);
  });

  test('looks only inside its span', () => {
    const space = anchorSpace('ไทย ไทย ไทย', { start: 3, end: 8 });
    expect(anchorQuote(space, { quote: 'ไทย' })).toEqual({ kind: 'verified', start: 4, end: 7 });
    expect(anchorQuote(space, { quote: 'ไทย ไทย' }).kind).not.toBe('verified');
    expect(anchorQuote(space, { quote: 'ไทย', prefix: 'ไทย ' }).kind).toBe('suggested');
  });

  test('is one place of the exact words, or none, for any text', () => {
    fc.assert(
      fc.property(messyText(60), fc.nat(), fc.nat(8), (text, at, length) => {
        const start = text.length === 0 ? 0 : at % text.length;
        const quote = text.slice(start, start + length);
        const anchor = anchorQuote(anchorSpace(text), { quote, start });
        if (anchor.kind === 'verified') {
          expect(anchor.start).toBe(start);
          expect(text.slice(anchor.start, anchor.end)).toBe(quote);
        }
        if (anchor.kind === 'ambiguous') {
          expect(anchor.places.length).toBeGreaterThan(1);
        } else if (anchor.kind !== 'orphan') {
          expect(anchor.start).toBeGreaterThanOrEqual(0);
          expect(anchor.end).toBeGreaterThan(anchor.start);
          expect(anchor.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test.each<[what: string, at: (size: number) => [text: string, quote: TextQuote]]>([
    ['a word that comes again', (size) => [again.repeat(size), { quote: 'กระทรวงอุตสาหกรรม' }]],
    ['words that are not there', (size) => [again.repeat(size), { quote: other.repeat(200) }]],
    ['a letter without end', (size) => [ก(125_000 * size), { quote: `${ก(1000)}ข` }]],
    ['a context that is not there', (size) => [ก(125_000 * size), { quote: ก(1000), prefix: 'ข' }]],
  ])('is found in time that grows with the text: %s', (_what, at) => {
    const looked = (size: number) => {
      const [text, quote] = at(size);
      return anchorQuote(anchorSpace(text), quote);
    };
    expect(growth(looked)).toBeLessThan(12);
  });
});

/** Invented, with phrases that stand twice, as in real releases. */
const release = `“สมชาย” เดินหน้าความร่วมมือไทย-ญี่ปุ่น หนุน SMEs ไทยสู่ตลาดโลก
วันที่ 9 ธันวาคม 2568 นายสมชาย ใจดี รัฐมนตรีว่าการกระทรวงอุตสาหกรรม ให้การต้อนรับ นายทานากะ เคน เอกอัครราชทูตญี่ปุ่นประจำประเทศไทย พร้อมคณะ เพื่อหารือความร่วมมือด้านอุตสาหกรรม
นายสมชาย กล่าวว่า ทั้งสองฝ่ายเห็นตรงกัน 3 เรื่อง คือ 1) พัฒนา SMEs ไทย 2) พัฒนาบุคลากร และ 3) พัฒนาพลังงานสะอาด โดยไทยพร้อมอำนวยความสะดวกด้านการลงทุน
"ญี่ปุ่นเป็นพันธมิตรสำคัญของไทย ทั้งในด้านการค้าและการลงทุน" นายสมชาย กล่าว
ทั้งสองฝ่ายเห็นตรงกันว่าควรจัดทำแผนความร่วมมือด้านอุตสาหกรรม เพื่อให้เกิดผลอย่างเป็นรูปธรรม นำไปสู่ความยั่งยืน`;

/** A quote as a curator keeps it: with as much before and after as tells it from its like. */
function quoteAt(start: number, end: number): TextQuote | null {
  const quote = release.slice(start, end);
  for (let context = 0; context <= 40; context += 8) {
    const prefix = release.slice(Math.max(0, start - context), start);
    const suffix = release.slice(end, end + context);
    const kept = { quote, prefix, suffix, start };
    if (anchorQuote(anchorSpace(release), kept).kind === 'verified') return kept;
  }
  return null;
}

const quotes = fc
  .tuple(fc.nat(release.length - 8), fc.integer({ min: 4, max: 120 }))
  .map(([start, length]) => ({ start, end: Math.min(release.length, start + length) }))
  .filter(({ start, end }) => quoteAt(start, end) !== null);

describe('after generated edits', () => {
  test('no other place passes for the quote’s own while that still stands', () => {
    fc.assert(
      fc.property(quotes, edits(), (span, all) => {
        const quote = quoteAt(span.start, span.end);
        if (!quote) return;
        const { text, placeOf } = edited(release, all);
        const anchor = anchorQuote(anchorSpace(text), quote);
        if (anchor.kind !== 'verified' && anchor.kind !== 'moved') return;
        expect(text.slice(anchor.start, anchor.end)).toBe(quote.quote);
        expect(anchor.kind === 'verified').toBe(anchor.start === quote.start);
        const context = {
          start: span.start - (quote.prefix ?? '').length,
          end: span.end + (quote.suffix ?? '').length,
        };
        const own = placeOf(context) && placeOf(span);
        // A mark that an edit put right behind it makes another letter of its last one.
        if (own && !cutsLetter(text, own.end))
          expect({ start: anchor.start, end: anchor.end }).toEqual(own);
      }),
      { numRuns: 2000 },
    );
  });

  test('a quote that stands untouched in one place is found there', () => {
    fc.assert(
      fc.property(quotes, edits(2), (span, all) => {
        const quote = quoteAt(span.start, span.end);
        if (!quote) return;
        const { text, placeOf } = edited(release, all);
        const now = placeOf({
          start: span.start - (quote.prefix ?? '').length,
          end: span.end + (quote.suffix ?? '').length,
        });
        const anchor = anchorQuote(anchorSpace(text), quote);
        const words = `${quote.prefix}${quote.quote}${quote.suffix}`;
        const once = text.indexOf(words) === text.lastIndexOf(words);
        // A mark that an edit put right at an end makes another letter of the one there.
        if (!now || !once || cutsLetter(text, now.start) || cutsLetter(text, now.end)) return;
        expect(['verified', 'moved']).toContain(anchor.kind);
      }),
      { numRuns: 500 },
    );
  });

  test.each([...editKinds.keys()])('%s: a changed quote is never verified', (kind) => {
    fc.assert(
      fc.property(quotes, fc.double({ min: 0, max: 1, noNaN: true }), (span, within) => {
        const quote = quoteAt(span.start, span.end);
        if (!quote) return;
        const at = (span.start + within * (span.end - span.start)) / release.length;
        const { text } = edited(release, [{ kind, at, length: 6 }]);
        if (text.includes(quote.quote)) return;
        const anchor = anchorQuote(anchorSpace(text), quote);
        expect(['normalised', 'suggested', 'orphan', 'ambiguous']).toContain(anchor.kind);
      }),
      { numRuns: 100 },
    );
  });
});
