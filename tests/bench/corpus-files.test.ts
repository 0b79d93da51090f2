import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { corpora } from '../fixtures/generated-corpus';
import { corpusFiles } from './corpus-files';
import { dressedCorpus } from './dressed-corpus';

test('a corpus that is written to files compiles to the same corpus', () => {
  fc.assert(
    fc.property(corpora(4), (corpus) => {
      const { corpus: read, problems } = compile(corpusFiles(corpus));
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(read).toEqual({
        ...corpus,
        mentions: expect.anything(),
        positions: expect.anything(),
      });
    }),
    { numRuns: 20 },
  );
});

test('so does one with as many words as the shipped one', () => {
  const corpus = dressedCorpus({ releases: 3, seed: 1 });
  expect(compile(corpusFiles(corpus)).corpus?.claims).toEqual(corpus.claims);
});
