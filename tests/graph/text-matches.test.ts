import { describe, expect, test } from 'vitest';
import { indexCorpus } from '../../src/graph/corpus-index';
import { textMatches } from '../../src/graph/text-matches';
import { sketch } from '../fixtures/sketch';

const corpus = sketch(`
  meeting m1 when=2025-01-20
  person akanat thailand name=เอกนัฏ alias=น้ำใจ
  person otaka japan name=Ōtaka
  topic t2568 name=ปี2568
  akanat requested - @m1
  otaka thanked t2568 @m1
  otaka attended m1 @m1
`);
const index = indexCorpus(corpus);

/** Which of the three claims a text lets through, as `110`. */
const through = (text: string) => {
  const passes = textMatches(index, text);
  return passes === null ? 'all' : [...passes].join('');
};

describe('textMatches', () => {
  test.each([
    ['nothing to look for', '', 'all'],
    ['white space', ' \n\t', 'all'],
    ['a name', 'เอกนัฏ', '100'],
    ['a part of a name', 'กนั', '100'],
    ['an alias with ํ and า for ำ', 'น\u0e49\u0e4d\u0e32ใจ', '100'],
    ['Latin without its macron', 'OTAKA', '011'],
    ['Thai digits', '๒๕๖๘', '010'],
    ['words of a quote', 'requested', '100'],
    ['words of a translation', '(en)', '111'],
    ['words that run from one text into the next', 'otaka m1 akanat', '000'],
    ['what stands nowhere', 'xyz', '000'],
  ])('%s: %j', (_, text, expected) => {
    expect(through(text)).toBe(expected);
  });
});
