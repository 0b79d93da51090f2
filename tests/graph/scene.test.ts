import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexCorpus } from '../../src/graph/corpus-index';
import { sceneOf } from '../../src/graph/scene';
import { defaultView, noFilters, type View } from '../../src/view/view';
import { corpora, generateCorpus } from '../fixtures/generated-corpus';
import { sceneViews } from '../fixtures/generated-view';
import { naiveScene } from './naive-scene';

const viewed = corpora().chain((corpus) =>
  fc.record({ corpus: fc.constant(corpus), view: sceneViews(corpus) }),
);

describe('sceneOf', () => {
  test('shows what a naive filter shows', () => {
    fc.assert(
      fc.property(viewed, ({ corpus, view }) => {
        const naive = naiveScene(corpus, view);
        const scene = sceneOf(indexCorpus(corpus), view);
        const nodes = scene.nodes.filter((node) => node.state === 'shown').map((node) => node.id);
        expect(nodes).toEqual(naive.nodes);
        expect(scene.edges.map((edge) => `${edge.key} ${edge.passages}`).sort()).toEqual(
          naive.edges,
        );
        const dashed = scene.edges.filter((edge) => edge.inferred).map((edge) => edge.key);
        expect(dashed.sort()).toEqual(naive.inferredEdges);
        expect(scene.counts.claims).toBe(naive.claims.length);
        expect(scene.counts.entities).toBe(naive.nodes.length);
        expect(scene.counts.links).toBe(naive.edges.length);
        expect(scene.counts.entitiesTotal).toBeGreaterThanOrEqual(scene.counts.entities);
        expect(scene.counts.linksTotal).toBeGreaterThanOrEqual(scene.counts.links);
      }),
      { numRuns: 250 },
    );
  });

  // By one seed: among so many by chance, now and then no line is inferred.
  test('is tried on views that show something, and lines that are inferred', () => {
    const scenes = fc
      .sample(viewed, { numRuns: 250, seed: 1 })
      .map(({ corpus, view }) => naiveScene(corpus, view));
    const count = (of: (scene: ReturnType<typeof naiveScene>) => readonly unknown[]) =>
      scenes.reduce((sum, scene) => sum + of(scene).length, 0);
    expect(count(({ nodes }) => nodes)).toBeGreaterThan(1000);
    expect(count(({ inferredEdges }) => inferredEdges)).toBeGreaterThan(0);
  });

  const corpus = generateCorpus({ releases: 4, seed: 7 });
  const index = indexCorpus(corpus);

  test('gives the same object for a view that differs elsewhere', () => {
    const scene = sceneOf(index, defaultView);
    const elsewhere: View = { ...defaultView, layout: 'force' };
    expect(sceneOf(index, elsewhere)).toBe(scene);
  });

  test('keeps what the window leaves out as ghosts, and what facets leave out only when asked', () => {
    const whole = sceneOf(index, defaultView);
    const day = index.meetings[0]?.when?.from ?? null;
    const within = sceneOf(index, {
      ...defaultView,
      window: { from: day, to: day, mode: 'within' },
    });
    expect(within.nodes.map((node) => node.id)).toEqual(whole.nodes.map((node) => node.id));
    expect(within.edges.length + within.ghostEdges.length).toBe(whole.edges.length);
    const people = { ...noFilters, types: ['person' as const] };
    const vanished = sceneOf(index, { ...defaultView, filters: people });
    expect(vanished.nodes.every((node) => node.state === 'shown')).toBe(true);
    const ghosted = sceneOf(index, { ...defaultView, filters: { ...people, ghosts: true } });
    expect(ghosted.nodes.map((node) => node.id)).toEqual(whole.nodes.map((node) => node.id));
    expect(ghosted.counts.entities).toBe(vanished.counts.entities);
  });

  test('is quick on ten thousand entities', { timeout: 60_000 }, () => {
    const big = indexCorpus(generateCorpus({ releases: 2_500, seed: 3 }));
    sceneOf(big, defaultView);
    expect(sceneOf(big, defaultView).counts.entities).toBeGreaterThan(5_000);
  });
});
