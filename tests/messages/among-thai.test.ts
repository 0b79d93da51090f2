import { describe, expect, test } from 'vitest';
import { amongThai, formatList } from '../../src/messages/format';

describe('a name among Thai words', () => {
  test.each([
    ['ญี่ปุ่น', 'นำญี่ปุ่นออก'],
    ['JCCI', 'นำ JCCI ออก'],
    ['ประธาน JCCI', 'นำประธาน JCCI ออก'],
    ['Roadmap ความร่วมมือ', 'นำ Roadmap ความร่วมมือออก'],
    ['การพบหารือ 9 ธันวาคม 2568', 'นำการพบหารือ 9 ธันวาคม 2568 ออก'],
  ])('%s: joins at Thai letters, stands apart at others', (name, phrase) => {
    expect(amongThai('นำ', name, 'ออก')).toBe(phrase);
  });

  test('leaves no space behind it where nothing follows', () => {
    expect(amongThai('ภายใต้', 'AZEC')).toBe('ภายใต้ AZEC');
    expect(amongThai('ต่อ', 'ญี่ปุ่น')).toBe('ต่อญี่ปุ่น');
  });
});

describe('a Thai list', () => {
  test.each([
    [['ไทย', 'ญี่ปุ่น'], 'ไทยและญี่ปุ่น'],
    [['ข่าว 22 มกราคม 2568', 'MGR Online'], 'ข่าว 22 มกราคม 2568 และ MGR Online'],
    [['AZEC', 'EID', 'Roadmap'], 'AZEC EID และ Roadmap'],
  ])('of %j keeps the และ apart from what is not Thai', (items, phrase) => {
    expect(formatList(items, 'th')).toBe(phrase);
  });

  test('leaves the other languages to their own rules', () => {
    expect(formatList(['A', 'B'], 'en')).toBe('A and B');
    expect(formatList(['甲', '乙'], 'ja')).toBe('甲、乙');
    expect(formatList(['A', 'B'], 'en', 'disjunction')).toBe('A or B');
  });
});
