import { describe, expect, test } from 'vitest';
import { indexCorpus } from '../../src/graph/corpus-index';
import { lastCalls, perIndex } from '../../src/graph/memo';
import { sketch } from '../fixtures/sketch';

const indexOf = (words: string) => indexCorpus(sketch(words));

describe('perIndex', () => {
  test('derives once for each index, even where nothing comes of it', () => {
    let derived = 0;
    const query = perIndex(() => {
      derived += 1;
      return undefined;
    });
    const [a, b] = [indexOf('topic a'), indexOf('topic b')];
    for (const index of [a, b, a, b]) query(index);
    expect(derived).toBe(2);
  });
});

describe('lastCalls', () => {
  test('gives the same result for the same arguments until newer ones push it out', () => {
    const query = lastCalls((_, filters: object) => ({ filters }), 2);
    const index = indexOf('topic a');
    const [one, two, three] = [{}, {}, {}];
    const first = query(index, one);
    expect(query(index, one)).toBe(first);
    query(index, two);
    expect(query(index, one)).toBe(first);
    query(index, three);
    expect(query(index, one)).not.toBe(first);
  });

  test('keeps indexes apart', () => {
    const query = lastCalls((index, _: number) => index.corpus.entities.map(({ id }) => id));
    expect(query(indexOf('topic a'), 1)).toEqual(['a']);
    expect(query(indexOf('topic b'), 1)).toEqual(['b']);
  });
});
