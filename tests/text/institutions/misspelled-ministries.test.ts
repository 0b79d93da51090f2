import { describe, expect, test } from 'vitest';
import { misspelledMinistry } from '../../../src/text/institutions/misspelled-ministries';
import { findOrganizations } from '../../../src/text/institutions/organizations';

describe('a ministry with a slip in its name', () => {
  test.each([
    ['กระทรวงอุสาหกรรม', 'กระทรวงอุตสาหกรรม'],
    ['กระทรวงอตุสาหกรรม', 'กระทรวงอุตสาหกรรม'],
    ['กระทรวงหมาดไทย', 'กระทรวงมหาดไทย'],
    ['กระทรวงสาธาณาสุข', 'กระทรวงสาธารณสุข'],
  ])('%s is %s', (slip, name) => expect(misspelledMinistry(slip)).toBe(name));

  test.each([
    'กระทรวงอุตสาหกรรม',
    'กระทรวงดอกไม้และสวน',
    'กระทรวง',
    'กรมอุสาหกรรม',
    'กระทรวงสวนพลังงาน',
  ])('%s is none', (name) => expect(misspelledMinistry(name)).toBeNull());

  test('is one institution with the right one', () => {
    const text = 'ปลัดกระทรวงอุสาหกรรม และรัฐมนตรีว่าการกระทรวงอุตสาหกรรม กล่าว';
    const { organizations } = findOrganizations(text, { start: 0, end: text.length });
    expect(organizations).toHaveLength(1);
    expect(organizations[0]?.mentions).toHaveLength(2);
  });
});
