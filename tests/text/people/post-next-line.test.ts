import { describe, expect, test } from 'vitest';
import { findOrganizations } from '../../../src/text/institutions/organizations';
import { findPeople } from '../../../src/text/people/people';

/** The posts of the people of a text, in order. */
function postsIn(text: string): readonly (string | null)[] {
  const span = { start: 0, end: text.length };
  return findPeople(text, span, findOrganizations(text, span).places).map(({ post }) => post);
}

describe('a post on the next line', () => {
  test.each([
    'วันนี้ (3 มีนาคม 2565) นายสมชาย ใจดี\nประธานสวนดอกไม้ เป็นประธานในพิธี',
    'เวลา 10.00 น. นายสมชาย ใจดี \r\nประธานสวนดอกไม้กล่าวว่า',
    'ข่าว\nนายสมชาย ใจดี\nประธานสวนดอกไม้ เป็นประธานในพิธี',
    'ข้อมูลโดย นายสมชาย ใจดี\nประธานสวนดอกไม้\nที่มา',
    'ข้อมูลโดย นายสมชาย ใจดี\nประธานสวนดอกไม้ (คนสวน)\nที่มา',
    'โดยมี นายสมชาย ใจดี\nประธานสวนดอกไม้ พร้อมด้วยชาวสวน',
    'โดยมี นายสมชาย ใจดี\nประธานสวนดอกไม้ ให้การต้อนรับ',
    'ให้การต้อนรับ นายสมชาย ใจดี\nประธานสวนดอกไม้ สาธารณรัฐสมมุติ และคณะ',
    'เมื่อเร็ว ๆ นี้ นายทานากะ เคน (Mr. Tanaka Ken)\nประธานสวนดอกไม้ เข้าพบ',
  ])('%s', (text) => expect(postsIn(text)[0]).toBe('ประธานสวนดอกไม้'));

  test.each([
    'มอบหมายให้นายสมชาย ใจดี\nนายกรัฐมนตรีกล่าวว่า ดี',
    'มอบหมายให้นายสมชาย ใจดี\n\nประธานสวนดอกไม้',
    'มอบหมายให้นายสมชาย ใจดี\nครูกล่าวว่า',
    'โดยมี นายสมชาย ใจดี\nประธานสวนดอกไม้ กล่าวว่า',
  ])('another’s: %s', (text) => expect(postsIn(text)).toEqual([null]));
});
