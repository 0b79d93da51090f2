import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTexts } from '../../src/cli/pack-texts';
import type { WholeCorpus } from '../../src/model/corpus';
import { releaseId } from '../../src/model/ids';
import { sha256 } from '../../src/text/letters/sha256';
import { corpora } from '../fixtures/generated-corpus';
import { twoMeetings } from '../fixtures/two-meetings';

/** A corpus of releases with these texts. */
function corpusOf(...texts: readonly string[]): WholeCorpus {
  const [release] = twoMeetings.releases;
  if (!release) throw new Error('no release');
  const releases = texts.map((text, number) => ({ ...release, id: releaseId(`r${number}`), text }));
  return { ...twoMeetings, releases };
}

/** The packs as the numbers of their releases: `0 1 | 2`; `whole` where the texts stay in the corpus. */
function packs(corpus: WholeCorpus, most: number): string {
  const { corpus: shipped } = packTexts(corpus, most);
  if (!('packs' in shipped)) return 'whole';
  return shipped.packs.map(({ releases }) => releases.join(' ').replaceAll('r', '')).join(' | ');
}

describe('packing texts', () => {
  it('leaves them in the corpus where one pack would hold them all', () => {
    expect(packs(corpusOf('abcd', 'ef'), 6)).toBe('whole');
    const corpus = corpusOf('abcd', 'ef');
    expect(packTexts(corpus, 6)).toEqual({ corpus, files: [] });
  });

  it('fills each pack in the order of the releases, by bytes, and leaves a long text alone', () => {
    expect(packs(corpusOf('abcd', 'ef', 'g'), 6)).toBe('0 1 | 2');
    expect(packs(corpusOf('กข', 'ef'), 6)).toBe('0 | 1');
    expect(packs(corpusOf('a', 'b'.repeat(10), 'c'), 6)).toBe('0 | 1 | 2');
  });

  it('changes no pack but the last where a release is added', () => {
    const names = (corpus: WholeCorpus) => packTexts(corpus, 6).files.map(({ name }) => name);
    const before = names(corpusOf('abcd', 'ef', 'g'));
    const after = names(corpusOf('abcd', 'ef', 'g', 'hij'));
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });

  it('keeps every text to the letter, under the sum that the corpus tells, and none in the corpus', () => {
    fc.assert(
      fc.property(corpora(6), (corpus) => {
        const { corpus: shipped, files } = packTexts(corpus, 300);
        if (!('packs' in shipped)) return;
        const content = new Map(files.map((file) => [file.name, file.content]));
        const texts = shipped.packs.flatMap((pack) => {
          const bytes = content.get(pack.file) ?? Buffer.alloc(0);
          expect(sha256(bytes)).toBe(pack.sha256);
          const found = JSON.parse(bytes.toString()) as string[];
          expect(found).toHaveLength(pack.releases.length);
          return pack.releases.map((id, at) => [id, found[at]]);
        });
        expect(texts).toEqual(corpus.releases.map(({ id, text }) => [id, text]));
        expect(shipped.releases.every((release) => !('text' in release))).toBe(true);
        const { packs: _, releases, ...rest } = shipped;
        expect(rest).toEqual(expect.objectContaining({ claims: corpus.claims }));
        expect(releases.map(({ id }) => id)).toEqual(corpus.releases.map(({ id }) => id));
      }),
      { numRuns: 20 },
    );
  });
});
