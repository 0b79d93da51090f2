import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  spanOfKey,
  spellingKey,
  spellingOf,
  spellingText,
} from '../../../src/text/letters/spelling-key';
import { messyText } from '../../fixtures/messy-text';
import { growth } from '../../fixtures/processor-time';

describe('a spelling key', () => {
  test.each([
    ['ำ as one sign and as two', 'น\u0E33', 'น\u0E4D\u0E32'],
    ['ำ with its tone before, between and after', 'น\u0E49\u0E33', 'น\u0E4D\u0E49\u0E32'],
    ['ำ with its tone before both of its halves', 'น\u0E49\u0E33', 'น\u0E49\u0E4D\u0E32'],
    ['ำ typed before its tone', 'น\u0E49\u0E33', 'น\u0E33\u0E49'],
    ['a tone typed before its vowel', 'ที\u0E48', 'ท\u0E48\u0E35'],
    ['a vowel below and its tone', 'ผู\u0E49', 'ผ\u0E49\u0E39'],
    ['a silenced letter with its vowel', 'สิทธิ\u0E4C', 'สิทธ\u0E4C\u0E34'],
    ['two เ for one แ', 'แบตเตอรี่', 'เเบตเตอรี่'],
    ['a mark typed twice', 'ที่', 'ที่่'],
    ['two marks of one height in any order', 'กิี', 'กีิ'],
    ['ํ typed twice', 'กํ', 'กํํ'],
    ['Thai digits', '9 ธันวาคม 2568', '๙ ธันวาคม ๒๕๖๘'],
    ['nothing that is seen', 'กระทรวง', 'กระ\u200Bทรวง\uFEFF'],
    ['an invisible sign between marks', 'ที่', 'ที\u200B่'],
    ['full width', 'AZEC 20-1', 'ＡＺＥＣ　２０－１'],
    ['case', 'jcci', 'JCCI'],
    ['a long vowel', 'otaka', 'Ōtaka'],
    ['a long vowel in two signs', 'ōtaka', 'O\u0304taka'],
    ['barred letters', 'Lodz', 'Łódź'],
    ['a ligature', 'fi', 'ﬁ'],
    ['curly quotes', '"ก" \'ข\'', '“ก” ‘ข’'],
    ['dashes', 'ไทย-ญี่ปุ่น', 'ไทย–ญี่ปุ่น'],
    ['white space', 'ก ข', 'ก \u00A0\t\n\u200B ข'],
    ['half-width katakana', 'ガス', 'ｶﾞｽ'],
    ['half-voiced half-width katakana', 'パ', 'ﾊﾟ'],
    ['a voiced kana in two signs', 'が', 'か\u3099'],
    ['Hangul in letters', '한글', '한글'.normalize('NFD')],
    ['a sign of two units and its mark', '\u{1D15E}', '\u{1D157}\u{1D165}'],
    ['white space around', 'ก', ' ก\u00A0\n'],
  ])('is the same for %s', (_what, one, other) => {
    expect(spellingOf(other)).toBe(spellingOf(one));
  });

  test.each([
    ['รีไซเคิล', 'รีไซเคล'],
    ['น้ำ', 'นำ'],
    ['ที่', 'ที'],
    ['ก่า', 'ก่ำ'],
    ['กํ', 'ก'],
    ['日เก', '日แก'],
    ['เก', 'แก'],
    ['ไม่ลงทุน', 'ลงทุน'],
    ['2568', '2567'],
    ['か', 'が'],
    ['ใหม่', 'ไหม่'],
  ])('tells %s from %s', (one, other) => {
    expect(spellingOf(one)).not.toBe(spellingOf(other));
  });

  test('leads back to the untouched text', () => {
    const text = '  “น\u0E4D\u0E49\u0E32\u200Bใจ”  Ō';
    const key = spellingKey(text);
    expect(key.key).toBe(' "น้ำใจ" o');
    const at = key.key.indexOf('น');
    const span = spanOfKey(key, at, at + 'น้ำใจ'.length);
    expect(span && text.slice(span.start, span.end)).toBe('น\u0E4D\u0E49\u0E32\u200Bใจ');
  });

  test('gives no place for a part of what was folded as a whole', () => {
    const key = spellingKey('ﬁ');
    expect(key.key).toBe('fi');
    expect(spanOfKey(key, 0, 1)).toBeNull();
    expect(spanOfKey(key, 1, 2)).toBeNull();
    expect(spanOfKey(key, 0, 2)).toEqual({ start: 0, end: 1 });
    expect(spanOfKey(key, 1, 1)).toBeNull();
  });

  test('of a span keeps the offsets of the whole text and reads nothing beyond', () => {
    const text = 'กขค่ง';
    const key = spellingKey(text, { start: 1, end: 3 });
    expect(key.key).toBe('ขค');
    expect([...key.starts]).toEqual([1, 2]);
  });

  test.each([
    ['ที่', 2, 'ที'],
    ['か\u3099', 1, 'か'],
    ['e\u0301', 1, 'e'],
    ['a  b', 2, 'a '],
    ['\u200B\u200B', 2, ''],
  ])('of %j up to %d is %j', (text, end, key) => {
    expect(spellingKey(text, { start: 0, end }).key).toBe(key);
    expect(spellingText(text, { start: 0, end })).toBe(key);
    expect(spellingKey(text, { start: 0, end }).ends.at(-1) ?? end).toBe(end);
  });

  test('has room for letters that are longer when folded', () => {
    const text = 'ﬃ'.repeat(3000);
    const key = spellingKey(text);
    expect(key.key).toBe('ffi'.repeat(3000));
    expect(spellingText(text)).toBe(key.key);
    expect(key.starts).toHaveLength(9000);
    expect(spanOfKey(key, 3 * 2999, 9000)).toEqual({ start: 2999, end: 3000 });
    expect(spanOfKey(key, 3, 6)).toEqual({ start: 1, end: 2 });
  });

  test('leads from แ back to both of its signs', () => {
    expect(spanOfKey(spellingKey('xเเก'), 1, 2)).toEqual({ start: 1, end: 3 });
  });

  test('has ordered offsets inside the text, for any text', () => {
    fc.assert(
      fc.property(messyText(), (text) => {
        const { key, starts, ends } = spellingKey(text);
        expect(starts.length).toBe(key.length);
        expect(ends.length).toBe(key.length);
        for (let i = 0; i < key.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(i > 0 ? (starts[i - 1] ?? 0) : 0);
          expect(ends[i]).toBeGreaterThan(starts[i] ?? 0);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test('of a whole unit of the key is that unit again, for any text', () => {
    fc.assert(
      fc.property(messyText(), fc.nat(), fc.nat(), (text, a, b) => {
        const key = spellingKey(text);
        const [from, to] = [a % (key.key.length + 1), b % (key.key.length + 1)].sort(
          (x, y) => x - y,
        );
        const span = spanOfKey(key, from ?? 0, to ?? 0);
        if (!span) return;
        const part = text.slice(span.start, span.end);
        const same = key.key.slice(from, to);
        // White space is one space on both sides; a mark torn from its letter may fold otherwise.
        if (/^[\p{M}\u0E33]/u.test(part) || /^[\p{M}\u0E33]/u.test(text.slice(span.end))) return;
        expect(spellingKey(part).key).toBe(same);
      }),
    );
  });

  test('does not change when the text is put into canonical form', () => {
    fc.assert(
      fc.property(messyText(), (text) => {
        expect(spellingKey(text.normalize('NFC')).key).toBe(spellingKey(text).key);
        expect(spellingKey(text.normalize('NFD')).key).toBe(spellingKey(text).key);
      }),
    );
  });

  test.each([
    ['a tone', (size: number) => `ก${'่'.repeat(50_000 * size)}`],
    ['an accent', (size: number) => `e${'\u0301'.repeat(50_000 * size)}`],
    ['what is not seen', (size: number) => '\u200B'.repeat(50_000 * size)],
    ['nikhahit', (size: number) => 'ํ'.repeat(50_000 * size)],
  ])('is linear in time for marks piled without end: %s', (_mark, pile) => {
    expect(growth((size) => spellingKey(pile(size)))).toBeLessThan(12);
  });
});
