import { expect, test } from 'vitest';
import { anchorQuote, anchorSpace, type TextQuote } from '../../../src/text/anchors/anchor';
import { Chance } from '../../fixtures/chance';
import { edited, editKinds } from '../../fixtures/edited-text';

/** Invented sentences whose parts come back, as in releases: a quote often needs its context to be one of a kind. */
const parts = {
  who: ['นายสมชาย ใจดี', 'รัฐมนตรีว่าการกระทรวงอุตสาหกรรม', 'เอกอัครราชทูตญี่ปุ่น', 'ทั้งสองฝ่าย', 'ไทย'],
  does: ['เห็นตรงกันว่าควร', 'ขอให้ญี่ปุ่น', 'พร้อม', 'หวังที่จะ', 'ยืนยันการ'],
  what: ['สนับสนุน SMEs', 'พัฒนาบุคลากร 3 ด้าน', 'ลงทุน 1,500 ล้านบาท', 'รีไซเคิลแบตเตอรี่', 'จัดทำ “แผนงาน”'],
  why: ['เพื่อความยั่งยืน', 'ภายในปี 2569', 'อย่างเป็นรูปธรรม', 'ในภูมิภาค', 'ไม่เกิน 5 ปี'],
} as const;

const chance = new Chance(20);
const pick = (some: readonly string[]): string => some[chance.below(some.length)] ?? '';
const sentence = () =>
  `${pick(parts.who)} ${pick(parts.does)}${pick(parts.what)} ${pick(parts.why)}`;
const release = Array.from({ length: 60 }, sentence).join('\n');

const letters = [...new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(release)];
const count = (text: string, words: string): number => text.split(words).length - 1;

/** The words of a few letters with just enough around them, found without the code under test; null where nothing is. */
function quoteAt(first: number, length: number): (TextQuote & { readonly start: number }) | null {
  const at = (number: number) =>
    letters[Math.max(0, Math.min(number, letters.length - 1))]?.index ?? 0;
  const [start, end] = [at(first), at(first + length)];
  for (const context of [0, 10, 20, 40]) {
    const prefix = release.slice(at(first - context), start);
    const suffix = release.slice(end, at(first + length + context));
    const quote = release.slice(start, end);
    const words = prefix + quote + suffix;
    if (quote.trim() === quote && count(release, words) === 1)
      return { quote, prefix, suffix, start };
  }
  return null;
}

const quotes: (TextQuote & { readonly start: number })[] = [];
while (quotes.length < 100) {
  const quote = quoteAt(chance.below(letters.length - 80), 8 + chance.below(60));
  if (quote) quotes.push(quote);
}
const anchored = (text: string, quote: TextQuote) => anchorQuote(anchorSpace(text), quote);

test('of 100 quotes in an unchanged text all are verified', () => {
  for (const quote of quotes) {
    const { start, quote: words } = quote;
    expect(anchored(release, quote)).toEqual({
      kind: 'verified',
      start,
      end: start + words.length,
    });
  }
});

test('after twenty kinds of edits to each of 100 quotes none is verified wrongly, and what only moved is found', () => {
  let tried = 0;
  let untouched = 0;
  let found = 0;
  for (const kind of editKinds.keys()) {
    for (const quote of quotes) {
      const span = { start: quote.start, end: quote.start + quote.quote.length };
      const { text, placeOf } = edited(release, [
        { kind, at: chance.below(1000) / 1000, length: 1 + chance.below(20) },
      ]);
      const anchor = anchored(text, quote);
      tried += 1;
      const now = placeOf(span);
      if (anchor.kind === 'verified' || anchor.kind === 'moved') {
        expect(text.slice(anchor.start, anchor.end)).toBe(quote.quote);
        // Where the words stand as they stood, no others pass for them.
        if (now) expect({ start: anchor.start, end: anchor.end }).toEqual(now);
      }
      const context = {
        start: span.start - (quote.prefix ?? '').length,
        end: span.end + (quote.suffix ?? '').length,
      };
      const words = `${quote.prefix}${quote.quote}${quote.suffix}`;
      if (!placeOf(context) || count(text, words) !== 1) continue;
      untouched += 1;
      const wanted = now?.start === quote.start ? 'verified' : 'moved';
      if (anchor.kind === wanted && anchor.start === now?.start) found += 1;
    }
  }
  expect(tried).toBe(2000);
  expect(untouched).toBeGreaterThan(1500);
  expect(found / untouched).toBeGreaterThanOrEqual(0.99);
});

test('of 2,000 quotes with an edit within them, none whose words are gone is verified', () => {
  let gone = 0;
  for (const kind of editKinds.keys()) {
    for (const quote of quotes) {
      const within = quote.start + chance.below(quote.quote.length);
      const { text } = edited(release, [
        { kind, at: within / release.length, length: 1 + chance.below(6) },
      ]);
      if (text.includes(quote.quote)) continue;
      gone += 1;
      expect(['normalised', 'suggested', 'orphan', 'ambiguous']).toContain(
        anchored(text, quote).kind,
      );
    }
  }
  expect(gone).toBeGreaterThan(800);
});
