import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/language';
import { captionClauses, clauseGap } from '../../../src/panels/story/caption-clauses';

/** Sentences parted by ` / `, their clauses by `|`; `_` is a blank at which no line ends. */
const parted = (language: Language, text: string) =>
  captionClauses(text, language)
    .map((clauses) => clauses.join('|'))
    .join(' / ')
    .replaceAll('\u00a0', '_');

describe('where the lines of a caption may end', () => {
  it.each([
    ['実線は発表に明記、破線は編者の解釈。', '実線は発表に明記、|破線は編者の解釈。'],
    ['時間は左から右へ。その間に。', '時間は左から右へ。 / その間に。'],
    ['12月は「終わり。」と言う', '12月は「終わり。」 / と言う'],
    ['一文だけ', '一文だけ'],
  ])('in Japanese, after a comma or a sentence: %s', (text, clauses) => {
    expect(parted('ja', text)).toBe(clauses);
  });

  it('not after a few letters of Japanese', () => {
    expect(parted('ja', '12月、直ちに。')).toBe('12月、直ちに。');
    expect(parted('ja', '大使、工業省、中小企業。')).toBe('大使、工業省、|中小企業。');
  });

  it.each([
    ['เวลาเดินจากซ้ายไปขวา ไทยอยู่บน', 'เวลาเดินจากซ้ายไปขวา|ไทยอยู่บน'],
    ['ทั้งสองฝ่ายเห็นตรงกัน 3 เรื่อง', 'ทั้งสองฝ่ายเห็นตรงกัน 3_เรื่อง'],
    ['และประเด็นเช่น SMEs กับรีไซเคิล', 'และประเด็นเช่น SMEs กับรีไซเคิล'],
    ['เดือนมกราคมที่ แล้ว', 'เดือนมกราคมที่|แล้ว'],
    ['คนเดียวกัน “โอกาตะ” ในเดือนมกราคม', 'คนเดียวกัน|“โอกาตะ” ในเดือนมกราคม'],
  ])('in Thai, between clauses, and not after a number: %s', (text, clauses) => {
    expect(parted('th', text)).toBe(clauses);
  });

  it('at any blank of English', () => {
    expect(parted('en', 'Two meetings, one. Then 3 more.')).toBe('Two meetings, one. Then 3 more.');
  });

  it.each([
    ['th', 'ปี 2568 มีข่าว รัฐมนตรีสองท่าน'],
    ['ja', '2025年、二つの発表。大臣は二人、大使は一人！？」と、'],
  ] as const)('and nothing is lost: %s', (language, text) => {
    const joined = captionClauses(text, language).map((one) => one.join(clauseGap[language]));
    expect(joined.join('').replaceAll('\u00a0', ' ')).toBe(text);
  });
});
