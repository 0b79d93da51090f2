import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexCorpus } from '../../src/graph/corpus-index';
import { roomBetween } from '../../src/graph/geometry';
import { layoutConcentric } from '../../src/graph/layout-concentric';
import { layoutForce } from '../../src/graph/layout-force';
import { layoutSteps } from '../../src/graph/layout-job';
import { sceneOf } from '../../src/graph/scene';
import { separate } from '../../src/graph/separate';
import type { Position } from '../../src/model/corpus';
import { entityId } from '../../src/model/ids';
import { defaultView } from '../../src/view/view';
import { corpora } from '../fixtures/generated-corpus';
import { twoMinisters } from '../fixtures/two-ministers';

const scene = sceneOf(indexCorpus(twoMinisters), defaultView);

function expectRoom(places: readonly { x: number; y: number }[]) {
  for (const [at, one] of places.entries()) {
    for (const other of places.slice(0, at)) expect(roomBetween(one, other)).toBe(true);
  }
}

const reach = (positions: readonly Position[], id: string) => {
  const { x = 0, y = 0 } = positions.find(({ entity }) => entity === id) ?? {};
  return Math.hypot(x / 132, y / 60);
};

describe('layoutConcentric', () => {
  test('puts what is chosen in the middle and its neighbours nearer than the rest', () => {
    const positions = layoutConcentric(scene, [entityId('akanat')]);
    expectRoom(positions);
    expect(reach(positions, 'akanat')).toBe(0);
    for (const far of ['thanakorn', 'eid', 'semiconductors']) {
      expect(reach(positions, 'm1')).toBeLessThan(reach(positions, far));
    }
  });

  test('takes any choice, even none', () => {
    fc.assert(
      fc.property(corpora(3), fc.nat(), (corpus, at) => {
        const some = sceneOf(indexCorpus(corpus), defaultView);
        const chosen = some.nodes
          .filter((_, number) => number % 7 === at % 9)
          .map((node) => node.id);
        const positions = layoutConcentric(some, chosen);
        expect(positions.map(({ entity }) => entity)).toEqual(some.nodes.map(({ id }) => id));
        expectRoom(positions);
      }),
      { numRuns: 30 },
    );
  });
});

describe('layoutForce', () => {
  test('is the same every time, with room for every label', () => {
    const positions = layoutForce(scene);
    expectRoom(positions);
    expect(layoutForce(scene)).toEqual(positions);
    expect(positions.map(({ entity }) => entity)).toEqual(scene.nodes.map(({ id }) => id));
  });

  test('takes an empty scene', () => {
    expect(layoutForce({ nodes: [], edges: [] })).toEqual([]);
  });
});

describe.each([
  { layout: 'force', scene, start: new Map() } as const,
  { layout: 'concentric', scene, around: [entityId('akanat')] } as const,
])('$layout bit by bit', (job) => {
  test('ends as at once, and tells a share that only grows', () => {
    const shares: number[] = [];
    const steps = layoutSteps(job);
    let step = steps.next();
    for (; !step.done; step = steps.next()) shares.push(step.value);
    const atOnce =
      job.layout === 'force' ? layoutForce(scene) : layoutConcentric(scene, job.around);
    expect(step.value).toEqual(atOnce);
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares.at(0), shares.every((share) => share < 1)]).toEqual([0, true]);
  });
});

describe('separate', () => {
  test('gives every point a cell, however crowded', () => {
    const number = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.record({ x: number, y: number }), { maxLength: 60 }), (points) => {
        const separated = separate(points);
        expect(separated.length).toBe(points.length);
        expectRoom(separated);
      }),
      { numRuns: 60 },
    );
  });

  test('leaves alone what has room', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 132, y: 0 },
      { x: 0, y: 60 },
    ];
    expect(separate(points)).toEqual(points);
  });
});
