import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CorpusIndex, indexCorpus } from '../../src/graph/corpus-index';
import { foregroundOf, type Kept, keptBy, placesByMeeting } from '../../src/graph/foreground';
import { type Scene, sceneOf } from '../../src/graph/scene';
import { defaultView, noFilters } from '../../src/view/view';
import { corpora, generateCorpus } from '../fixtures/generated-corpus';

const nothing: Kept = keptBy(defaultView);
const always = { nodes: 0, edges: 0 };
const idsOf = (scene: Scene) => scene.nodes.map(({ id }) => id);

/** What a foreground never does, whatever the corpus. */
function expectSound(index: CorpusIndex, scene: Scene, kept: Kept, nodes: number, edges: number) {
  const { scene: part, leftOut } = foregroundOf(index, scene, kept, { nodes, edges }, always);
  const ids = new Set(idsOf(part));
  expect(idsOf(part)).toEqual(idsOf(scene).filter((id) => ids.has(id)));
  expect(part.edges).toEqual(scene.edges.filter((edge) => part.edges.includes(edge)));
  for (const { ref } of [...part.edges, ...part.ghostEdges]) {
    expect(ids.has(ref.source) && ids.has(ref.target)).toBe(true);
  }
  for (const id of idsOf(scene)) if (kept.entities.has(id)) expect(ids).toContain(id);
  expect(part.nodes.length).toBeLessThanOrEqual(
    Math.max(nodes, kept.entities.size) + 6 * kept.entities.size,
  );
  expect(part.edges.length + part.ghostEdges.length).toBeLessThanOrEqual(edges);
  expect(leftOut.links).toBe(scene.edges.length - part.edges.length);
  expect(part.counts).toBe(scene.counts);
}

test('any part of any scene holds together, within its budget', () => {
  const sizes = fc.record({
    nodes: fc.nat(30),
    edges: fc.nat(40),
    at: fc.nat(),
    ghosts: fc.boolean(),
  });
  fc.assert(
    fc.property(corpora(4), sizes, (corpus, { nodes, edges, at, ghosts }) => {
      const index = indexCorpus(corpus);
      const filters = { ...defaultView.filters, ghosts, minPassages: ghosts ? 2 : 1 };
      const scene = sceneOf(index, { ...defaultView, filters });
      const one = scene.nodes[at % Math.max(1, scene.nodes.length)];
      const selection = one ? [{ kind: 'entity', id: one.id } as const] : [];
      expectSound(index, scene, keptBy({ ...defaultView, selection }), nodes, edges);
    }),
  );
});

describe('a large scene', () => {
  const index = indexCorpus(generateCorpus({ releases: 300, seed: 4 }));
  const scene = sceneOf(index, defaultView);
  const budget = { nodes: 100, edges: 200 };
  const of = (kept: Kept) => foregroundOf(index, scene, kept, budget, always);
  const { scene: part, leftOut } = of(nothing);
  const degree = (id: string) =>
    scene.edges.filter(({ ref }) => ref.source === id || ref.target === id).length;
  const least = scene.nodes.reduce((a, b) => (degree(b.id) < degree(a.id) ? b : a)).id;

  test('is cut to what has the most lines, with meetings among it', () => {
    const types = part.nodes.map(({ id }) => index.entities.get(id)?.type);
    expect(types.filter((type) => type === 'meeting').length).toBeGreaterThanOrEqual(20);
    const best = scene.nodes.map(({ id }) => id).sort((a, b) => degree(b) - degree(a));
    for (const id of best.slice(0, 50)) expect(idsOf(part)).toContain(id);
    expect(leftOut.entities + part.nodes.length).toBe(scene.counts.entities);
  });

  test('leaves no node alone', () => {
    const ends = new Set(part.edges.flatMap(({ ref }) => [ref.source, ref.target]));
    for (const id of idsOf(part)) expect(ends).toContain(id);
  });

  test('without any lines draws as much as there is room for', () => {
    const filters = { ...noFilters, types: ['topic' as const] };
    const bare = sceneOf(index, { ...defaultView, filters });
    expect(bare.edges).toEqual([]);
    expect(bare.nodes.length).toBeGreaterThan(budget.nodes);
    expect(foregroundOf(index, bare, nothing, budget, always).scene.nodes).toHaveLength(100);
  });

  test('keeps what is selected, with neighbours', () => {
    expect(idsOf(part)).not.toContain(least);
    const more = of(keptBy({ ...defaultView, selection: [{ kind: 'entity', id: least }] })).scene;
    expect(idsOf(more)).toContain(least);
    expect(more.edges.some(({ ref }) => ref.source === least || ref.target === least)).toBe(true);
  });

  test('keeps every line of a path', () => {
    const path = scene.edges.filter(({ ref }) => ref.source === least || ref.target === least);
    const { scene: more } = of(keptBy(defaultView, path));
    for (const edge of path) expect(more.edges).toContain(edge);
  });

  test('grows by focus: what lies around an entity is a scene of its own', () => {
    const focused = sceneOf(index, { ...defaultView, focus: { entities: [least], depth: 1 } });
    expect(foregroundOf(index, focused, nothing).scene).toBe(focused);
  });

  test('stays the same object for the same arguments', () => {
    expect(of(nothing).scene).toBe(part);
  });
});

test('what is focused on in a large corpus stands together, and filters move none of it', () => {
  const index = indexCorpus(generateCorpus({ releases: 220, entitiesPerRelease: 4, seed: 1 }));
  const [person] = index.corpus.entities.filter(({ type }) => type === 'person');
  const focus = { entities: person ? [person.id] : [], depth: 1 as const };
  const scene = sceneOf(index, { ...defaultView, focus });
  const places = placesByMeeting(index, scene, focus);
  expect([...places.keys()].sort()).toEqual(idsOf(scene).sort());
  const xs = [...places.values()].map(({ x }) => x);
  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(2000);

  const [one] = scene.edges;
  const filters = { ...noFilters, predicates: one ? [one.ref.predicate] : [] };
  const filtered = sceneOf(index, { ...defaultView, filters, focus });
  expect(filtered.nodes.length).toBeLessThan(scene.nodes.length);
  for (const id of idsOf(filtered)) {
    expect(placesByMeeting(index, filtered, focus).get(id)).toEqual(places.get(id));
  }
});

test('a scene that is small enough stays as it is', () => {
  const index = indexCorpus(generateCorpus({ releases: 3, seed: 1 }));
  const scene = sceneOf(index, defaultView);
  expect(foregroundOf(index, scene, nothing)).toEqual({
    scene,
    leftOut: { entities: 0, links: 0 },
  });
});

test('ten thousand entities open onto what an eye can follow', () => {
  const index = indexCorpus(generateCorpus({ releases: 1200, entitiesPerRelease: 8, seed: 1 }));
  const scene = sceneOf(index, defaultView);
  const { scene: part } = foregroundOf(index, scene, nothing);
  expect(part.nodes.length).toBeGreaterThan(100);
  expect(part.nodes.length).toBeLessThanOrEqual(160);
  expect(part.edges.length).toBeLessThanOrEqual(480);
});
