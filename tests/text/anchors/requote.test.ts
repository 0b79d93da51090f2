import { describe, expect, test } from 'vitest';
import { anchorQuote, anchorSpace } from '../../../src/text/anchors/anchor';
import { requote } from '../../../src/text/anchors/requote';

describe('a quote written anew', () => {
  const text = 'นายก กล่าวว่า ไทยกับญี่ปุ่นค้าขายกัน\nนายก กล่าวว่า ขอบคุณญี่ปุ่น';
  const space = anchorSpace(text);
  const words = 'นายก กล่าวว่า';

  test('has as much context as singles it out, in whole words, where it had some', () => {
    const place = { start: 0, end: words.length };
    const fresh = requote(space, place, { quote: words, suffix: ' ไทยและ' });
    expect(fresh?.suffix).toMatch(/^ ไทย/u);
    expect(fresh?.prefix).toBeUndefined();
    expect(anchorQuote(space, fresh ?? { quote: '' })).toMatchObject({
      kind: 'verified',
      start: 0,
    });
    expect(fresh?.suffix).not.toMatch(/ญ$/u);
  });

  test('is left alone where it had no context, and is not the only one', () => {
    expect(requote(space, { start: 0, end: words.length }, { quote: words })).toBeNull();
  });

  test('has the words as they stand now', () => {
    const at = text.indexOf('ค้าขายกัน');
    expect(requote(space, { start: at, end: at + 9 }, { quote: 'ค้า ขายกัน' })).toEqual({
      quote: 'ค้าขายกัน',
    });
  });
});
