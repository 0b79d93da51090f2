import { describe, expect, test } from 'vitest';
import { findOrganizations } from '../../../src/text/institutions/organizations';
import { findPeople } from '../../../src/text/people/people';

function read(text: string) {
  const span = { start: 0, end: text.length };
  return findPeople(text, span, findOrganizations(text, span).places);
}

describe('a slip in a name', () => {
  test.each([
    ['of one letter of the family name', 'หาญสมมุติ', 'หาญสมมุดิ'],
    ['of two letters of a long one', 'หาญสมมุติวงศ์', 'หานสมมุติวงษ์'],
    ['by a letter too many', 'ใจดีงาม', 'ใจดีงามม'],
  ])('%s makes no second person', (_, family, slip) => {
    const [person, ...others] = read(
      `นายสมชาย ${family} ปลัดกระทรวงพลังงาน พบครู และนายสมชาย ${slip} กล่าว`,
    );
    expect(others).toEqual([]);
    expect(person?.name).toBe(`สมชาย ${family}`);
    expect(person?.spellings).toEqual([`สมชาย ${slip}`]);
    expect(person?.mentions).toHaveLength(2);
  });

  test('of one letter of a long given name makes no second person', () =>
    expect(read('นายณัฏฐพล ดีงาม พบครู และนายณัฎฐพล ดีงาม กล่าว')).toHaveLength(1));

  test.each([
    ['short family names', 'นายสมชาย ใจดี พบ นายสมชาย ใจดำ กล่าว'],
    ['family names that differ in two letters', 'นายสมชาย หาญสวน พบ นายสมชาย หาณสวม กล่าว'],
    ['short given names', 'นายสมชาย ดีงาม พบ นายสมชัย ดีงาม กล่าว'],
    ['one name alone', 'Mr. Tanakaa พบ Mr. Tanaka กล่าว'],
  ])('%s are two people', (_, text) => expect(read(text)).toHaveLength(2));
});
