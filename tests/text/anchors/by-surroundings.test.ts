import { describe, expect, test } from 'vitest';
import { placeBySurroundings } from '../../../src/text/anchors/by-surroundings';

const places = (text: string, words: string) => {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length });
  return found;
};
const older = (text: string, words: string, which: number) => ({
  text,
  place: places(text, words)[which] ?? { start: 0, end: 0 },
});

describe('the place of words that stand several times', () => {
  const before = 'ย่อหน้าแรกว่าด้วยการค้า\nนายก กล่าวว่า ไทยและลาวค้าขายกัน\nย่อหน้าถัดมา\nนายก กล่าวว่า ขอบคุณ';

  test('is told by what stood around them, though some of it was changed', () => {
    const now = before.replace('ไทยและลาว', 'ไทยกับลาว');
    const all = places(now, 'นายก กล่าวว่า');
    for (const which of [0, 1]) {
      expect(placeBySurroundings(now, all, older(before, 'นายก กล่าวว่า', which))).toEqual(
        all[which],
      );
    }
  });

  test('is nobody’s guess where both agree as far', () => {
    const twice = 'อะไรอยู่ข้างหน้า\nนายก กล่าวว่า\nอะไรอยู่ข้างหน้า\nนายก กล่าวว่า\n';
    const old = 'ข้างหน้า\nนายก กล่าวว่า\n';
    expect(
      placeBySurroundings(twice, places(twice, 'นายก กล่าวว่า'), older(old, 'นายก กล่าวว่า', 0)),
    ).toBeNull();
    expect(placeBySurroundings('a', [], older('a', 'a', 0))).toBeNull();
  });
});
