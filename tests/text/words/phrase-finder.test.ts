import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phraseFinder } from '../../../src/text/words/phrase-finder';
import { property } from '../../fixtures/property';

const phrases = [
  ['กรม', 1],
  ['กรมการค้า', 2],
  ['กรมการค้าภายใน', 3],
  ['การค้า', 4],
  ['สำนัก', 5],
  ['กรม', 6],
  ['ก', 7],
] as const;
const found = (
  text: string,
  ...rest: readonly [start?: number, end?: number, accept?: (start: number, end: number) => boolean]
) =>
  phraseFinder<number>(phrases)(text, rest[0] ?? 0, rest[1] ?? text.length, rest[2]).map(
    ({ start, end, value }) => `${text.slice(start, end)}=${value}`,
  );

describe('many phrases at once', () => {
  test.each([
    ['กรม', ['กรม=1']],
    ['กรมการค้า', ['กรมการค้า=2']],
    ['กรมการค้าภายในกรม', ['กรมการค้าภายใน=3', 'กรม=1']],
    ['ของกรม การค้าภายใน', ['กรม=1', 'การค้า=4']],
    ['กรกรมกรม', ['กรม=1', 'กรม=1']],
    ['สำนัก และส\u0e4d\u0e32นัก', ['สำนัก=5', 'ส\u0e4d\u0e32นัก=5']],
    ['กก', []],
    ['กข', []],
    ['ก', []],
    ['', []],
  ])('are found in %s, the longest at each place, of two values the first', (text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });

  test('are found inside a stretch alone', () => {
    expect(found('กรมการค้า', 0, 8)).toEqual(['กรม=1']);
    expect(found('กรมการค้า', 1)).toEqual(['การค้า=4']);
    expect(found('กรมกรมการค้า', 3, 6)).toEqual(['กรม=1']);
    expect(found('กรมกรมการค้า', 3, 5)).toEqual([]);
  });

  test('may be refused at a place, so that a shorter one is tried', () => {
    expect(found('กรมการค้าภายใน', 0, undefined, (start, end) => end - start < 14)).toEqual([
      'กรมการค้า=2',
    ]);
    expect(found('กรมการค้าภายใน', 0, undefined, (start) => start > 0)).toEqual(['การค้า=4']);
  });

  const letters = fc.constantFrom('ก', 'ข', 'ค');
  const phrase = fc.string({ unit: letters, minLength: 2, maxLength: 4 });
  property([fc.uniqueArray(phrase, { maxLength: 6 }), fc.string({ unit: letters, maxLength: 20 })])(
    'are those that stand at each place, seen one by one',
    (phrases, text) => {
      const wanted: string[] = [];
      for (let at = 0; at < text.length; ) {
        const here = phrases.filter((one) => text.startsWith(one, at));
        const longest = here.toSorted((a, b) => b.length - a.length)[0];
        if (longest !== undefined) wanted.push(`${at} ${longest}`);
        at += longest?.length ?? 1;
      }
      const places = phraseFinder(phrases.map((one) => [one, one] as const))(text, 0, text.length);
      expect(places.map(({ start, value }) => `${start} ${value}`)).toEqual(wanted);
      for (const { start, end, value } of places) expect(text.slice(start, end)).toBe(value);
    },
  );
});
