import fc from 'fast-check';
import { expect } from 'vitest';
import { PlaceIndex } from '../../../src/text/words/place-index';
import { property } from '../../fixtures/property';

const offset = fc.integer({ min: -2, max: 60 });
/** Gap and length, gap and length: places in order. */
const steps = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 })), { maxLength: 9 });

property([steps, offset, offset])(
  'the places near an offset are those that end after it and begin at the other or before',
  (all, from, to) => {
    let end = 0;
    const places = all.map(([gap, length]) => {
      const start = end + gap;
      end = start + length;
      return { start, end };
    });
    expect(new PlaceIndex(places).between(from, to)).toEqual(
      places
        .slice(places.findIndex((one) => one.end > from) >>> 0)
        .filter((one) => one.start <= to),
    );
  },
);
