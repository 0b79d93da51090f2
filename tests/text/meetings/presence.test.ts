import { describe, expect, test } from 'vitest';
import { findOrganizations } from '../../../src/text/institutions/organizations';
import {
  attendance,
  isAside,
  isLatinAside,
  isReporter,
  isSpokesman,
  takesPart,
} from '../../../src/text/meetings/presence';
import { findPeople } from '../../../src/text/people/people';
import { marked } from '../../fixtures/marked-text';
import { whoCame } from '../../fixtures/told-meetings';

function read(text: string) {
  const span = { start: 0, end: text.length };
  return findPeople(text, span, findOrganizations(text, span).places);
}

const empty = { host: null, guests: [], participants: [], planned: false, reporters: [] };

/** First names of those who were there, where the text tells of meetings of these people by number. */
function there(
  text: string,
  ...meetings: readonly Partial<Parameters<typeof attendance>[2][number]>[]
) {
  const people = read(text);
  const present = attendance(
    text,
    people,
    meetings.map((one) => ({ ...empty, ...one })),
  );
  return people.filter((_, at) => present.has(at)).map((one) => one.name.split(' ')[0]);
}

describe('who was there', () => {
  const text = 'นายกอ ดาวเรือง พบ นายขอ งาม ที่สวนของนายงอ สวย กับนายจอ เก่ง โฆษกรัฐบาล';

  test('whom a meeting names, and others of the text where it is held', () => {
    expect(there(text, { host: 0 })).toEqual(['กอ', 'ขอ', 'งอ']);
    expect(there(text, { guests: [0] })).toEqual(['กอ', 'ขอ', 'งอ']);
    expect(there(text, { participants: [0] })).toEqual(['กอ', 'ขอ', 'งอ']);
    expect(there(text, { guests: [0], participants: [1] })).toEqual(['กอ', 'ขอ', 'งอ']);
    expect(there(text, { host: 0, planned: true }, { host: 1 })).toEqual(['กอ', 'ขอ', 'งอ']);
  });

  test('no others where it is only planned, or names no one', () => {
    expect(there(text, { host: 0, guests: [1], planned: true })).toEqual(['กอ', 'ขอ']);
    expect(there(text, { participants: [2], planned: true })).toEqual(['งอ']);
    expect(there(text, {})).toEqual([]);
    expect(there(text)).toEqual([]);
  });

  test('who only tells of it was not, nor who speaks for the government, unless the meeting names them', () => {
    expect(there(text, { host: 0, reporters: [2] })).toEqual(['กอ', 'ขอ']);
    expect(there(text, { host: 0, guests: [3] })).toEqual(['กอ', 'ขอ', 'งอ', 'จอ']);
    expect(read(text).map(isSpokesman)).toEqual([false, false, false, true]);
  });

  test.each([
    'นโยบายของนายขอ งาม ชัดเจน',
    'ภายใต้การนำของนายขอ งาม งดงาม',
    'ตามที่นายกรัฐมนตรี (นายขอ งาม) แจ้ง',
    'นโยบายของนายขอ งาม (Mr. Kho Ngam) ชัดเจน',
    '“นายขอ งาม ชื่นชมสวน” เขากล่าว',
    '"ขอ งาม ดี" และ“นายขอ งาม ชื่นชมสวน” เขากล่าว',
    '“นายขอ งาม!” เขากล่าว',
    'นายขอ งาม ให้ความสำคัญกับสวน',
    'นายขอ งามปลัดกระทรวงพลังงาน ให้ความสำคัญกับสวน',
    'นายขอ งาม ปลัดกระทรวงพลังงาน ให้ความสำคัญกับสวน',
    'นายขอ งาม ปลัดกระทรวงพลังงาน ซึ่งได้สั่งการไว้',
    'นายขอ งาม ปลัดกระทรวงพลังงาน ในฐานะหัวหน้าศูนย์ดอกไม้ มอบหมายให้ครูมา',
    'นายขอ งาม ปลัดกระทรวงพลังงาน (ปลัด พน.) มอบหมายให้ครูมา',
    'นโยบาย “ปลูกดอกไม้ทุกบ้าน ให้งามทั้งเมือง” ของนายขอ งาม ชัดเจน',
    'ตามผลการหารือของนายขอ งาม เมื่อปีก่อน',
    'ครูมาแทนนายขอ งาม ด้วย',
    'ครูชี้แจงกรณีที่ นายขอ งาม ไม่มา',
    'ครูแสดงความยินดีในโอกาสที่นายขอ งาม ได้รับตำแหน่ง',
    'นายขอ งาม ปลัดกระทรวงพลังงาน มอบให้ รองปลัดมา',
  ])('%s: who is brought in from afar was not', (words) =>
    expect(there(`นายกอ ดาวเรือง เปิดงาน ${words}`, { host: 0 })).toEqual(['กอ']),
  );

  test.each([
    '“นายขอ งาม” ปลูกต้นไม้',
    '“นายขอ งาม ” ปลูกต้นไม้',
    'และรักษาราชการแทนปลัดกระทรวงพลังงาน นายขอ งาม ปลูกต้นไม้',
    'และผู้แทนปลัดกระทรวงพลังงาน นายขอ งาม ปลูกต้นไม้',
    'ที่ศูนย์ราชการเฉลิมพระเกียรติ นายขอ งาม ปลูกต้นไม้',
    'นายขอ งาม ปลัดกระทรวงพลังงาน ซึ่งกำกับดูแลด้านดอกไม้',
    'ครูพูดถึง\nนายขอ งาม ปลูกต้นไม้',
    'และผู้อำนวยการสำนักนโยบายและแผน นายขอ งาม ปลูกต้นไม้',
    'นายขอ งาม ปลัดกระทรวงพลังงาน มอบให้โรงเรียนซึ่งดอกไม้',
    'นายขอ งาม ปลูกต้นไม้',
    'นายขอ งาม ปลัดกระทรวงพลังงาน ปลูกต้นไม้',
    // One naming of several is enough.
    'นโยบายของนายขอ งาม ชัดเจน ต่อมานายขอ งาม ปลูกต้นไม้',
    'นายขอ งาม ปลัดกระทรวงพลังงาน ให้ความสำคัญกับสวน นายขอได้ปลูกต้นไม้',
    'นายขอ งาม ปลูกต้นไม้และดอกไม้ที่ริมทะเลสาบ\nนโยบายของนายขอ งาม ปลัดกระทรวงพลังงาน ให้ความสำคัญกับสวน',
    'นายขอ งาม ปลูกต้นไม้ ต่อมาครูให้ความสำคัญกับสวน',
  ])('%s: who is only named was', (words) =>
    expect(there(`นายกอ ดาวเรือง เปิดงาน ${words}`, { host: 0 })).toEqual(['กอ', 'ขอ']),
  );
});

describe('members of the royal house', () => {
  const name = 'สมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี';

  test.each<[string, string[]]>([
    [`นายกอ ดาวเรือง ร่วมพิธีถวายพระพรชัยมงคลแด่${name}`, ['กอ']],
    [`นายกอ ดาวเรือง เฝ้าฯ รับเสด็จ ${name} เสด็จพระราชดำเนินทรงเปิดงาน`, ['กอ', 'สุทิดา']],
  ])('%s', (words, present) => expect(there(words, { host: 0 })).toEqual(present));
});

test('the subject of a sentence takes part unless brought in from afar', () => {
  const text = 'นโยบายของนายขอ งาม และนายกอ ดาวเรือง เปิดงาน';
  const people = read(text);
  const part = people.map(({ mentions }, person) =>
    mentions.map((mention) => takesPart(text, { ...mention, person }, people)),
  );
  expect(part).toEqual([[false], [true]]);
});

test.each([
  ['⟦นายขอ งาม⟧ (⟦Mr. Kho Ngam⟧)', true],
  ['⟦นายขอ งาม⟧(⟦Mr. Kho Ngam⟧)', true],
  ['⟦นายขอ งาม⟧\n(ทูต ⟦Mr. Kho Ngam⟧)', true],
  ['⟦นายขอ งาม⟧ (ทูตแห่งสวน ⟦Mr. Kho Ngam⟧)', false],
  ['⟦นายขอ งาม⟧ พบ (⟦Mr. Kho Ngam⟧)', false],
  ['⟦นายขอ งาม⟧ (ก) ⟦Mr. Kho Ngam⟧', false],
  ['⟦นายขอ งาม⟧ (\n⟦Mr. Kho Ngam⟧)', false],
  ['⟦นายขอ งาม⟧ ⟦Mr. Kho Ngam⟧', false],
  ['⟦นายขอ งาม⟧    (⟦Mr. Kho Ngam⟧)', false],
  ['⟦นายขอ งาม⟧ สวนสวยงาม (⟦Mr. Kho Ngam⟧)', false],
])('%s: the same name in the bracket beside it? %s', (sentence, aside) => {
  const { text, marks } = marked(sentence);
  const [name, bracket] = marks;
  const none = { start: 0, end: 0 };
  expect(isAside(text, name, bracket ?? none)).toBe(aside);
  expect(isAside(text, undefined, bracket ?? none)).toBe(false);
  expect(isAside(text, bracket, name ?? none)).toBe(false);
});

test.each([
  ['⟦นายขอ งาม⟧ เปิดเผยว่า', true],
  ['⟦นายขอ งาม⟧ ปลัดกระทรวงพลังงาน แถลงว่า', true],
  ['⟦นายขอ งาม⟧ ได้เปิดเผยว่า', true],
  ['⟦นายขอ งาม⟧ รองปลัดกระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม กล่าว', true],
  ['⟦นายขอ งาม⟧ปลัดกระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม กล่าว', true],
  ['⟦นายขอ งาม⟧ ปลัดกระทรวงพลังงาน ปลูกต้นไม้ในสวนดอกไม้ที่งดงามและกว้างใหญ่ กล่าว', false],
  ['⟦นายขอ งาม⟧ ปลูกต้นไม้\nนายกอ ดาวเรือง กล่าวว่า', false],
  ['⟦นายขอ งาม⟧ กล่าวภายหลังเปิดงาน', false],
  ['เขากล่าวถึง⟦นายขอ งาม⟧', false],
  ['นายขอ งาม ปลัดกระทรวงพลังงาน กล่าวว่า ดี ⟦นายขอ⟧ได้ปลูกต้นไม้', false],
  ['⟦นายขอ งาม⟧ ปลูกต้นไม้และดอกไม้ที่ริมทะเลสาบอันกว้างใหญ่\nนายขอ งาม ปลัดกระทรวงพลังงาน กล่าวว่า ดี', false],
])('%s: tells of it? %s', (sentence, tells) => {
  const { text, marks } = marked(sentence);
  const [call] = marks;
  const people = read(text);
  const span = { start: call?.start ?? 0, end: call?.end ?? 0 };
  const person = people.findIndex(({ mentions }) =>
    mentions.some(({ start }) => start === span.start),
  );
  expect(person).toBeGreaterThanOrEqual(0);
  expect(isReporter(text, { ...span, person }, people)).toBe(tells);
});

describe('a name in other letters after the post is the same person', () => {
  test.each<[string, boolean]>([
    ['⟦นายขอ งาม⟧ เอกอัครราชทูตลาว (⟦Mr. Kho Ngam⟧, Ambassador)', true],
    ['⟦นายขอ งาม⟧ ผู้นำ (สวน) ดอกไม้ (⟦Mr. Kho Ngam⟧)', true],
    ['⟦นายขอ งาม⟧ (Senator the Hon ⟦Kho Ngam⟧) ผู้นำลาว', true],
    ['⟦นายขอ งาม⟧ เอกอัครราชทูตลาว ⟦Mr. Kho Ngam⟧', false],
    ['⟦นายขอ งาม⟧ เอกอัครราชทูตลาว (⟦นายคอ งาม⟧)', false],
    ['⟦Mr. Kho Ngam⟧ เอกอัครราชทูตลาว (⟦Ms. Ngo Suay⟧)', false],
    ['⟦นายขอ งาม⟧ หารือกับเอกอัครราชทูตลาว (⟦Mr. Kho Ngam⟧)', false],
    ['⟦นายขอ งาม⟧ พบทูตลาว (⟦Mr. Kho Ngam⟧)', false],
    [`⟦นายขอ งาม⟧ ${'ดอกไม้'.repeat(50)} (⟦Mr. Kho Ngam⟧)`, false],
  ])('%s: %s', (words, same) => {
    const { text, marks } = marked(words);
    const [name, bracket] = marks;
    if (bracket === undefined) throw new Error('two names are needed');
    expect(isLatinAside(text, name, bracket)).toBe(same);
  });
  test('no one stands before it', () =>
    expect(isLatinAside('(Mr. Kho)', undefined, { start: 1, end: 8 })).toBe(false));
});

describe('who left an event to another, whatever their office for it, was not there', () => {
  test.each<[string, string[]]>([
    ['{8} {ม} ในฐานะประธานกรรมการดอกไม้และผลไม้ ได้มอบหมายให้{ก} เป็นประธานการประชุม', ['กอ']],
    ['{8} {ม} ในฐานะประธานกรรมการดอกไม้และผลไม้ ได้เป็นประธานการประชุม โดยมี{ก} เข้าร่วม', ['มอ', 'กอ']],
  ])('%s', (words, came) => expect(whoCame(words)).toEqual(came));
});
