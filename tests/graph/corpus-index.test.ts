import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsOf, indexCorpus, resolveEntity, rolesOf } from '../../src/graph/corpus-index';
import { entityId } from '../../src/model/ids';
import { corpora, generateCorpus } from '../fixtures/generated-corpus';
import { naiveEnds } from './naive-scene';

describe('indexCorpus', () => {
  test('finds everything that the corpus lists, whatever its id', () => {
    fc.assert(
      fc.property(corpora(), (corpus) => {
        const index = indexCorpus(corpus);
        for (const entity of corpus.entities) {
          expect(index.entities.get(entity.id)).toBe(entity);
          const claims = corpus.claims.filter((claim) => rolesOf(index, claim).has(entity.id));
          expect(index.claimsOf.get(entity.id) ?? []).toEqual(claims);
          const mentions = corpus.mentions.filter((mention) => mention.entity === entity.id);
          expect(index.mentionsOf.get(entity.id) ?? []).toEqual(mentions);
        }
        for (const claim of corpus.claims) {
          expect(index.claims.get(claim.id)).toBe(claim);
          expect([...endsOf(index, claim)].sort()).toEqual(naiveEnds(corpus, claim).sort());
        }
      }),
      { numRuns: 30 },
    );
  });

  test('orders meetings by time', () => {
    const { meetings } = indexCorpus(generateCorpus({ releases: 40, seed: 5 }));
    const days = meetings.map((meeting) => meeting.when?.from ?? '');
    expect(days).toEqual([...days].sort());
  });

  test('redirects a former id unless another entity bears it', () => {
    const corpus = generateCorpus({ releases: 1, seed: 1 });
    const formerly = ['person-0-before', 'japan'].map(entityId);
    const entities = corpus.entities.map((one) =>
      one.id === 'person-0' ? { ...one, formerly } : one,
    );
    const index = indexCorpus({ ...corpus, entities });
    expect(resolveEntity(index, entityId('person-0-before'))?.id).toBe('person-0');
    expect(resolveEntity(index, entityId('japan'))?.id).toBe('japan');
    expect(resolveEntity(index, entityId('nobody'))).toBeNull();
  });
});
