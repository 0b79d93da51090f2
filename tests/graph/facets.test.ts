import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facets } from '../../src/graph/claim-columns';
import { indexCorpus } from '../../src/graph/corpus-index';
import { facetCounts, facetOffers } from '../../src/graph/facets';
import { sceneOf } from '../../src/graph/scene';
import { noFilters, without } from '../../src/view/view';
import { corpora, generateCorpus } from '../fixtures/generated-corpus';
import { sceneViews } from '../fixtures/generated-view';
import { naiveScene } from './naive-scene';

const viewed = corpora(4).chain((corpus) =>
  fc.record({ corpus: fc.constant(corpus), view: sceneViews(corpus) }),
);

describe('facetCounts', () => {
  test('says what the scene counts after the click', () => {
    fc.assert(
      fc.property(viewed, fc.constantFrom(...facets), ({ corpus, view }, facet) => {
        const index = indexCorpus(corpus);
        for (const { value, count } of facetCounts(index, view)[facet]) {
          const clicked = { ...view, filters: { ...view.filters, [facet]: [value] } };
          expect(sceneOf(index, clicked).counts.claims, `${facet}: ${value}`).toBe(count);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('agrees with a naive filter', () => {
    fc.assert(
      fc.property(viewed, fc.constantFrom(...facets), fc.nat(), ({ corpus, view }, facet, at) => {
        const counts = facetCounts(indexCorpus(corpus), view)[facet];
        const one = counts[at % Math.max(1, counts.length)];
        if (!one) return;
        const clicked = { ...view, filters: { ...view.filters, [facet]: [one.value] } };
        expect(naiveScene(corpus, clicked).claims.length).toBe(one.count);
      }),
      { numRuns: 100 },
    );
  });

  const index = indexCorpus(generateCorpus({ releases: 8, seed: 1 }));

  test('marks posts, countries and suggestions as not chosen by default', () => {
    const { types, bases } = facetCounts(index, { filters: noFilters, window: null });
    const unchosen = types.filter((type) => !type.chosen).map((type) => type.value);
    expect(unchosen.sort()).toEqual(['country', 'post']);
    expect(bases.filter((basis) => !basis.chosen).map((basis) => basis.value)).toEqual([
      'suggested',
    ]);
  });

  test('offers meetings in time order and the preset of each facet', () => {
    const offers = facetOffers(index);
    const meetings = offers.meetings.all.filter((value) => value !== without);
    expect(meetings).toEqual(index.meetings.map((meeting) => meeting.id));
    expect(offers.types.preset).not.toContain('post');
    expect(offers.predicates.preset).toEqual(offers.predicates.all);
  });
});
