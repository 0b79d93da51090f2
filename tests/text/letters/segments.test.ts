import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../src/text/letters/segments';
import { property } from '../../fixtures/property';

/** `ab[c]` notation: where the values of a text of digits and dashes stand, for instance `--11` is mark 1 at 2 to 4. */
function marksOf(...rows: string[]) {
  return rows.map((row, value) => ({
    value,
    start: row.search(/\d/),
    end: row.length - [...row].reverse().findIndex((letter) => letter !== '-'),
  }));
}

const shown = (length: number, ...rows: string[]) =>
  segmentsOf({ start: 0, end: length }, marksOf(...rows)).map(
    ({ start, end, values }) => `${start}-${end}:${values.join('')}`,
  );

describe('segments of a text', () => {
  it('are one without marks, and none of an empty text', () => {
    expect(shown(5)).toEqual(['0-5:']);
    expect(segmentsOf({ start: 3, end: 3 }, [])).toEqual([]);
  });

  it('keep marks apart that overlap', () => {
    expect(shown(8, '-000----', '---111--')).toEqual(['0-1:', '1-3:0', '3-4:01', '4-6:1', '6-8:']);
  });

  it('keep a mark inside a mark, and two of the same place', () => {
    expect(shown(6, '000000', '--11--', '--22--')).toEqual(['0-2:0', '2-4:012', '4-6:0']);
  });

  it('tell the values in the order of the marks, whichever begins first', () => {
    expect(shown(6, '---000', '-1111-', '222222')).toEqual([
      '0-1:2',
      '1-3:12',
      '3-5:012',
      '5-6:02',
    ]);
  });

  it('cut off what reaches beyond the span', () => {
    const marks = [{ start: 0, end: 9, value: 'a' }];
    expect(segmentsOf({ start: 2, end: 5 }, marks)).toEqual([{ start: 2, end: 5, values: ['a'] }]);
  });

  const spans = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

  property([fc.string({ unit: 'binary', maxLength: 40 }), fc.array(spans, { maxLength: 12 })])(
    'give back the text when joined, and each mark exactly its own words',
    (text, places) => {
      const marks = places.map((place, value) => ({ ...place, value }));
      const segments = segmentsOf({ start: 0, end: text.length }, marks);
      const words = (some: typeof segments) =>
        some.map(({ start, end }) => text.slice(start, end)).join('');
      expect(words(segments)).toBe(text);
      expect(segments.every(({ start, end }) => start < end)).toBe(true);
      for (const { start, end, value } of marks) {
        const covered = segments.filter(({ values }) => values.includes(value));
        expect(words(covered)).toBe(text.slice(start, end));
      }
    },
  );

  property([fc.array(spans, { maxLength: 12 })])(
    'are as few as the marks allow: neighbours differ',
    (places) => {
      const marks = places.map((place, value) => ({ ...place, value }));
      const segments = segmentsOf({ start: 0, end: 40 }, marks);
      for (const [place, segment] of segments.entries()) {
        const next = segments[place + 1];
        if (next) expect(next.values).not.toEqual(segment.values);
      }
    },
  );
});
