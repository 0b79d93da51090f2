import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphAt, paragraphs, trimSpan } from '../../../src/text/letters/paragraphs';
import { messyText } from '../../fixtures/messy-text';

const texts = (text: string, start = 0, end = text.length) =>
  paragraphs(text, { start, end }).map((span) => text.slice(span.start, span.end));

describe('paragraphs', () => {
  test.each([
    ['one\ntwo', ['one', 'two']],
    ['one\r\n\r\ntwo\r', ['one', 'two']],
    ['  one \u3000\n\t\u200B\n two', ['one', 'two']],
    ['a\u2028b\u2029c', ['a', 'b', 'c']],
    ['', []],
    ['\n \n', []],
  ])('of %j are its lines, trimmed', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('stay inside the body', () => {
    expect(texts('head\nbody one\nbody two\nfoot', 5, 19)).toEqual(['body one', 'body']);
  });

  test('leave nothing out but white space, for any text', () => {
    fc.assert(
      fc.property(messyText(), (text) => {
        const all = texts(text).join('');
        const blank = /[\s\u0085\p{Cf}]|\p{Variation_Selector}/gu;
        expect(all.replace(blank, '')).toBe(text.replace(blank, ''));
      }),
    );
  });

  test('are found again by an offset', () => {
    const spans = paragraphs('one\n\ntwo', { start: 0, end: 8 });
    expect(paragraphAt(spans, 5)).toEqual({ start: 5, end: 8 });
    expect(paragraphAt(spans, 8)).toBeNull();
    expect(paragraphAt(spans, 6)).toEqual({ start: 5, end: 8 });
    expect(paragraphAt(spans, 3)).toBeNull();
    expect(paragraphAt(spans, 4)).toBeNull();
  });
});

describe('trimSpan', () => {
  test('is empty where there is nothing but white space', () => {
    const { start, end } = trimSpan('a   b', { start: 1, end: 4 });
    expect(start).toBe(end);
    expect(trimSpan('a   b', { start: 1, end: 3 })).toEqual({ start: 3, end: 3 });
  });
});
