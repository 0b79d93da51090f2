import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexCorpus } from '../../src/graph/corpus-index';
import { pathsBetween } from '../../src/graph/paths';
import { type Scene, sceneOf } from '../../src/graph/scene';
import { shortestChains } from '../../src/graph/shortest-chains';
import { type EntityId, entityId } from '../../src/model/ids';
import { defaultView } from '../../src/view/view';
import { corpora } from '../fixtures/generated-corpus';
import { sketch } from '../fixtures/sketch';
import { twoMinisters } from '../fixtures/two-ministers';

/** All chains without a repeated entity of at most so many hops, found by trying everything. */
function bruteForce(scene: Scene, from: EntityId, to: EntityId, most: number): EntityId[][] {
  const shown = scene.nodes.filter((node) => node.state === 'shown').map((node) => node.id);
  const joined = (a: EntityId, b: EntityId) =>
    scene.edges.some(
      ({ ref }) => (ref.source === a && ref.target === b) || (ref.source === b && ref.target === a),
    );
  const table = new Map(shown.map((a) => [a, shown.filter((b) => joined(a, b))]));
  const found: EntityId[][] = [];
  const extend = (chain: EntityId[]) => {
    const end = chain.at(-1);
    if (end === undefined) return;
    if (end === to) found.push(chain);
    else if (chain.length <= most) {
      for (const next of table.get(end) ?? []) if (!chain.includes(next)) extend([...chain, next]);
    }
  };
  if (from !== to && shown.includes(from)) extend([from]);
  const place = (chain: EntityId[]) =>
    chain.map((id) => String(shown.indexOf(id)).padStart(6, '0')).join(' ');
  return found.sort((a, b) => a.length - b.length || (place(a) < place(b) ? -1 : 1));
}

describe('pathsBetween', () => {
  test('finds what brute force finds between every two people', { timeout: 60_000 }, () => {
    const index = indexCorpus(twoMinisters);
    const scene = sceneOf(index, defaultView);
    const people = twoMinisters.entities.filter((entity) => entity.type === 'person');
    for (const { id: from } of people) {
      for (const { id: to } of people) {
        const paths = pathsBetween(index, scene, from, to);
        expect(paths.length).toBe(from === to ? 0 : 8);
        const short = paths.filter((path) => path.hops.length <= 4).map((path) => path.entities);
        expect(short).toEqual(bruteForce(scene, from, to, 4).slice(0, 8));
      }
    }
  });

  test('finds what brute force finds in generated scenes, with a receipt for every hop', () => {
    fc.assert(
      fc.property(corpora(3), fc.nat(), fc.nat(), (corpus, a, b) => {
        const index = indexCorpus(corpus);
        const scene = sceneOf(index, defaultView);
        const [from, to] = [a, b].map((at) => scene.nodes[at % scene.nodes.length]?.id);
        if (from === undefined || to === undefined) return;
        const paths = pathsBetween(index, scene, from, to);
        const short = paths.filter((path) => path.hops.length <= 4);
        const naive = bruteForce(scene, from, to, 4).slice(0, 8);
        expect(short.map((path) => path.entities)).toEqual(naive);
        for (const hop of paths.flatMap((path) => path.hops)) {
          expect(hop.edges.length).toBeGreaterThan(0);
          for (const { ref, claims } of hop.edges) {
            expect([ref.source, ref.target].sort()).toEqual([hop.from, hop.to].sort());
            expect(claims.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  /** The time of the one path a–z through claims of these dates, `-` for undated, `/` between the dates of one hop. */
  const timeOf = (...dates: string[]) => {
    const stops = ['a', ...dates.slice(1).map((_, at) => `s${at}`), 'z'];
    const topics = stops.map((stop) => `topic ${stop}`);
    const claims = dates.flatMap((hop, at) =>
      hop.split('/').map((date) => `${stops[at]} supports ${stops[at + 1]} when=${date}`),
    );
    const index = indexCorpus(sketch([...topics, ...claims].join('\n')));
    const scene = sceneOf(index, defaultView);
    return pathsBetween(index, scene, entityId('a'), entityId('z'))[0]?.time;
  };

  test.each([
    [['2025-01-01', '2025-02-01'], 'forward'],
    [['2025-02-01', '2025-01-01'], 'backward'],
    [['2025-02-01', '2025-01-01', '2025-03-01'], 'mixed'],
    [['2025-02-01', '-', '2025-01-01'], 'backward'],
    [['-', '2025-01-01'], 'forward'],
    [['2025-02-01', '2025-01-01/2025-03-01'], 'forward'],
    [['2025-01-15', '2025-01'], 'forward'],
    [['2025-01-20', '2025-01', '2025-01-10'], 'backward'],
  ])('a path of %j runs %s', (dates, time) => {
    expect(timeOf(...dates)).toBe(time);
  });

  test('is empty where an end is not shown', () => {
    const index = indexCorpus(twoMinisters);
    const scene = sceneOf(index, defaultView);
    expect(pathsBetween(index, scene, entityId('thailand'), entityId('akanat'))).toEqual([]);
    expect(pathsBetween(index, scene, entityId('gone'), entityId('akanat'))).toEqual([]);
  });
});

describe('shortestChains', () => {
  test('orders by length, then by numbers', () => {
    // A square 0–1–3–2–0 with the diagonal 1–2.
    const square = [
      [1, 2],
      [0, 2, 3],
      [0, 1, 3],
      [1, 2],
    ];
    expect(shortestChains(square, 0, 3, 8)).toEqual([
      [0, 1, 3],
      [0, 2, 3],
      [0, 1, 2, 3],
      [0, 2, 1, 3],
    ]);
    expect(shortestChains(square, 0, 3, 1)).toEqual([[0, 1, 3]]);
    expect(shortestChains([[], []], 0, 1, 8)).toEqual([]);
  });
});
