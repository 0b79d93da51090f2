import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexCorpus } from '../../src/graph/corpus-index';
import { edgesOf, linesOf, strongerBasis } from '../../src/graph/edges';
import type { Claim } from '../../src/model/claim';
import { entityId, predicateId } from '../../src/model/ids';
import { elementKey } from '../../src/view/element-ref';
import { corpora, generateCorpus } from '../fixtures/generated-corpus';
import { naiveLines, naivePassages } from './naive-scene';

const corpus = generateCorpus({ releases: 2, seed: 2 });
const index = indexCorpus(corpus);

/** The lines of `person-0,person-2 received person-3 at meeting-0`, written as words. */
function drawn(sentence: string): string[] {
  const [subjects = '', predicate = '', objects = '', , at] = sentence.split(' ');
  const ids = (text: string) => text.split(',').map(entityId);
  const [template] = corpus.claims;
  if (!template) throw new Error('the corpus has no claim');
  const claim: Claim = {
    ...template,
    subjects: ids(subjects),
    predicate: predicateId(predicate),
    objects: ids(objects),
    at: at === undefined ? null : entityId(at),
  };
  return linesOf(index, claim).map((ref) => elementKey(ref).replaceAll('~', ' '));
}

describe('linesOf', () => {
  test.each([
    [
      'person-0 received person-2 at meeting-0',
      ['person-0 received person-2', 'person-0 received meeting-0', 'meeting-0 received person-2'],
    ],
    [
      'person-0,person-2 attended meeting-0 at meeting-0',
      ['person-0 attended meeting-0', 'person-2 attended meeting-0'],
    ],
    [
      'person-0 agreed topic-0,topic-2 at meeting-1',
      [
        'person-0 agreed topic-0',
        'person-0 agreed topic-2',
        'meeting-1 agreed topic-0',
        'meeting-1 agreed topic-2',
      ],
    ],
    ['person-0 discussed topic-0', ['person-0 discussed topic-0']],
    ['topic-0 supports topic-0', []],
    ['person-0 discussed nobody', []],
    ['person-0 unheard-of topic-0', []],
  ])('%s', (sentence, lines) => {
    expect(drawn(sentence)).toEqual(lines);
  });

  test('a holder is drawn to the organization of the post', () => {
    const organization = index.entities.get(entityId('post-0'))?.organization;
    expect(drawn('person-0 holds post-0')).toEqual([
      `person-0 holds ${organization}`,
      'person-0 holds post-0',
    ]);
  });
});

describe('edgesOf', () => {
  test('joins the claims of a predicate between two ends and counts their passages once', () => {
    fc.assert(
      fc.property(corpora(), (any) => {
        for (const edge of edgesOf(indexCorpus(any), any.claims)) {
          const claims = any.claims.filter((claim) => naiveLines(any, claim).includes(edge.key));
          expect(edge.claims).toEqual(claims.map((claim) => claim.id));
          expect(edge.passages).toBe(naivePassages(any, claims));
          expect(edge.undated).toBe(claims.every((claim) => claim.when === null));
          expect(claims.map((claim) => claim.basis)).toContain(edge.basis);
          expect(edge.ref.source).not.toBe(edge.ref.target);
        }
        const keys = new Set(any.claims.flatMap((claim) => naiveLines(any, claim)));
        expect(
          edgesOf(indexCorpus(any), any.claims)
            .map((edge) => edge.key)
            .sort(),
        ).toEqual([...keys].sort());
      }),
      { numRuns: 40 },
    );
  });

  test('labels the line of a holder with the post', () => {
    const holds = corpus.claims.filter((claim) => claim.predicate === 'holds');
    const posts = edgesOf(index, holds).flatMap((edge) => edge.posts);
    expect(posts.length).toBeGreaterThan(0);
    expect(posts.every((post) => index.entities.get(post)?.type === 'post')).toBe(true);
  });

  test('takes the strongest basis', () => {
    expect(strongerBasis('background', 'stated')).toBe('stated');
    expect(strongerBasis('interpreted', 'suggested')).toBe('interpreted');
  });
});
