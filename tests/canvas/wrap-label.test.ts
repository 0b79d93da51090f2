import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { wrapLabel } from '../../src/canvas/wrap-label';
import type { Language } from '../../src/model/language';

/** Every character one wide, marks above and below none. */
const measure = (text: string) => [...text].filter((one) => !/\p{M}/u.test(one)).length;
const wrap = (text: string, width: number, language: Language, most: 1 | 2 = 2) =>
  wrapLabel(text, width, measure, language, most).lines.join(' | ');

describe('wrapLabel', () => {
  test('leaves what fits in one line', () => {
    expect(wrap('Future industry', 15, 'en')).toBe('Future industry');
    expect(wrap('  SMEs ', 4, 'en')).toBe('SMEs');
  });

  test.each<[string, number, Language, string]>([
    ['Future industry', 10, 'en', 'Future | industry'],
    ['Ministry of Industry', 12, 'en', 'Ministry | of Industry'],
    ['พลังงานหมุนเวียน', 9, 'th', 'พลังงาน | หมุนเวียน'],
    ['ยานยนต์ไฟฟ้า EV', 12, 'th', 'ยานยนต์ไฟฟ้า | EV'],
    ['エネルギー・産業対話', 8, 'ja', 'エネルギー・ | 産業対話'],
    ['日本商工会議所', 5, 'ja', '日本商工 | 会議所'],
    ['仏暦2568年1月20日', 9, 'ja', '仏暦2568年 | 1月20日'],
  ])('breaks %s between words', (text, width, language, lines) => {
    expect(wrap(text, width, language)).toBe(lines);
  });

  test('never breaks inside a Latin word', () => {
    expect(wrap('Semiconductors', 6, 'en')).toBe('Semic…');
    expect(wrap('เซมิ Semiconductors', 14, 'th')).toBe('เซมิ | Semiconductors');
  });

  test('breaks Latin text without asking for a dictionary', () => {
    const segmenter = vi.spyOn(Intl, 'Segmenter');
    expect(wrap('Industrial Estate (IEAT)', 16, 'en')).toBe('Industrial | Estate (IEAT)');
    expect(wrap('Semi-conductors', 12, 'en')).toBe('Semi- | conductors');
    expect(segmenter).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  test('shortens what does not fit in two lines, at a whole character', () => {
    const { lines, shortened } = wrapLabel('ที่ปรึกษา ที่ปรึกษา ที่ปรึกษา ที่ปรึกษา', 8, measure, 'th');
    expect(shortened).toBe(true);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(lines[1]).not.toMatch(/^\p{M}/u);
  });

  test('loses nothing of what is not shortened, and keeps within the width', () => {
    const word = fc.constantFrom(
      'พลังงาน',
      'สะอาด',
      ' ',
      'SMEs',
      'R&D',
      '供給網',
      '（',
      '）',
      'น้ำ',
      '-',
      'ฝั่ง',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join('')),
        fc.integer({ min: 2, max: 30 }),
        fc.constantFrom<Language>('th', 'en', 'ja'),
        (text, width, language) => {
          const { lines, shortened } = wrapLabel(text, width, measure, language);
          expect(lines.length).toBeLessThanOrEqual(2);
          if (!shortened) expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const line of lines) {
            expect(measure(line)).toBeLessThanOrEqual(Math.max(width, line === '…' ? 1 : 0));
            expect(line).not.toMatch(/^\p{M}/u);
          }
        },
      ),
    );
  });
});
