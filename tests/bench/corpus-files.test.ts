import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import type { WholeCorpus } from '../../src/model/corpus';
import { corpora } from '../fixtures/generated-corpus';
import { corpusFiles } from './corpus-files';
import { dressedCorpus } from './dressed-corpus';

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** What a corpus says, whatever the order in which its releases are kept. */
const content = ({ mentions, positions, releases, claims, ...rest }: WholeCorpus) => ({
  ...rest,
  releases: byId(releases),
  claims: byId(claims),
});

function expectTheSame(corpus: WholeCorpus): void {
  const { corpus: read, problems } = compile(corpusFiles(corpus));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(read && content(read)).toEqual(content(corpus));
}

test('a corpus that is written to files compiles to the same corpus', () => {
  fc.assert(fc.property(corpora(4), expectTheSame), { numRuns: 20 });
});

test('so does one with as many words as the shipped one', () => {
  expectTheSame(dressedCorpus({ releases: 3, seed: 1 }));
});
