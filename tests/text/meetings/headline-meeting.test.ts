import { describe, expect, test } from 'vitest';
import { toldMeetings } from '../../fixtures/told-meetings';

describe('what only the headline tells has the first day that the text gives', () => {
  test.each<[string, string, string[]]>([
    ['{ก} กล่าวว่า งานเมื่อ{8} สำเร็จ', '{ก} เปิดสัมมนาดอกไม้', ['8 กอ← +']],
    ['{ก} กล่าวว่า ดี', '{ก} เปิดสัมมนาดอกไม้', [' กอ← +']],
    ['{ก} กล่าวว่า ดีใน{3-5} และงานเมื่อ{8} สำเร็จ', '{ก} เปิดสัมมนาดอกไม้', ['8 กอ← +']],
    ['{ก} กล่าวว่า ในปี 2567 ดี งานเมื่อ{8} สำเร็จ', '{ก} เปิดสัมมนาดอกไม้', ['8 กอ← +']],
    ['กรุงเทพฯ 5 ธันวาคม 2568 – นายกอ กล่าวว่า งานเมื่อ{8} สำเร็จ', '{ก} เปิดสัมมนาดอกไม้', ['8 กอ← +']],
    ['{ก} กล่าวว่า งานเมื่อ{8} สำเร็จ', '{ก} ต้อนรับ{ข}', ['8 กอ←ขอ +']],
    ['{ก} กล่าวว่า งานเมื่อ{8} สำเร็จ', '{ข} เข้าพบผู้บริหาร', ['8 ← +ขอ']],
    ['{8} {ก} หารือกับ{ข}', '{จ} เปิดสัมมนาดอกไม้', ['8 กอ←ขอ +']],
    ['{ก} กล่าวว่า งานสำเร็จ', '{ก} ร่วมงานดอกไม้', []],
    ['{ก} กล่าวว่า งานเมื่อ{8} สำเร็จ', '{ก} ร่วมงานดอกไม้', []],
    ['{ก} กล่าวว่า งานเมื่อ{8} สำเร็จ', 'เปิดสัมมนาดอกไม้', []],
  ])('%s', (words, headline, meetings) => expect(toldMeetings(words, headline)).toEqual(meetings));
});

describe('a first line as long as a paragraph is read as one', () => {
  const long = ' เพื่อให้สวนดอกไม้งามทั่วทั้งจังหวัด'.repeat(8);
  test.each<[string, string, string[]]>([
    ['ชาวสวนยินดี', `{8} {ก} ร่วมงานดอกไม้${long}`, ['8 ← +กอ']],
    ['ชาวสวนยินดี', `{8} ปลัด ร่วมงานดอกไม้${long}`, []],
    ['ชาวสวนยินดี', '{8} {ก} ร่วมงานดอกไม้', []],
  ])('%s after %s', (words, headline, meetings) =>
    expect(toldMeetings(words, headline)).toEqual(meetings),
  );
});

describe('without a headline the body is read alone', () => {
  test.each<[string, string, string[]]>([['{8} {ก} หารือกับ{ข}', 'หัวข่าวดอกไม้', ['8 กอ←ขอ +']]])(
    '%s',
    (words, headline, meetings) => expect(toldMeetings(words, headline)).toEqual(meetings),
  );
});

describe('the day on which someone did something, which only the headline says', () => {
  const headline = '{ก} เป็นประธานเปิดงานดอกไม้ เมื่อวันที่ 8 ธันวาคม 2568';
  const body = '{ก} เป็นประธานเปิดงานดอกไม้ โดยมี{จ} เข้าร่วม';
  test.each<[string, string, string[]]>([
    [headline, body, ['8 กอ← +จอ']],
    // The days of what goes on, which stand beside it, are another event's.
    [
      headline,
      `${body}\nงาน “สวนดอกไม้” ระหว่างวันที่ 8 - 9 ธันวาคม 2568 ณ สวนสมมุติ`,
      ['8 กอ← +จอ', '8-9 ← + @สวนสมมุติ'],
    ],
    [`${headline} และวันที่ 9 ธันวาคม 2568`, body, [' กอ← +จอ']],
  ])('%s | %s', (line, words, meetings) => expect(toldMeetings(words, line)).toEqual(meetings));
});
