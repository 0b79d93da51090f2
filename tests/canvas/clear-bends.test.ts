import { describe, expect, test } from 'vitest';
import { bowsOf, clearBends } from '../../src/canvas/clear-bends';
import { moved, type Point } from '../../src/canvas/geometry';
import { pointAt } from '../../src/canvas/line-geometry';
import { courseOf, type LineSheet, lineSheetOf } from '../../src/canvas/line-sheet';
import type { EntityId } from '../../src/model/ids';
import { generateCorpus } from '../fixtures/generated-corpus';
import { twoMinisters } from '../fixtures/two-ministers';
import { shownScene } from './shown-scene';

const { scene: whole, cards, places } = shownScene(twoMinisters);
const nodes = whole.nodes.slice(0, 20);
const drawn = new Set(nodes.map(({ id }) => id));
const edges = whole.edges.filter(({ ref }) => drawn.has(ref.source) && drawn.has(ref.target));
const scene = { ...whole, nodes, edges, ghostEdges: [] };
const sheet = lineSheetOf(scene);

/** How many places of the lines lie on a node that is none of their ends. */
function passed(lines: LineSheet, at: ReadonlyMap<EntityId, Point>): number {
  const course = new Float64Array(6);
  const ends = Float64Array.from(
    lines.ends.flatMap((id) => [at.get(id)?.x ?? Number.NaN, at.get(id)?.y ?? Number.NaN]),
  );
  let count = 0;
  for (const line of lines.lines.keys()) {
    courseOf(lines, ends, line, course);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = course;
    const curve = { from: { x: x1, y: y1 }, via: { x, y }, to: { x: x2, y: y2 } };
    for (const [number, id] of lines.ends.entries()) {
      const [card, where] = [cards.get(id), at.get(id)];
      if (!card || !where || number === lines.sources[line] || number === lines.targets[line])
        continue;
      const box = moved(card.extent, where);
      for (let step = 1; step < 40; step += 1) {
        const point = pointAt(curve, step / 40);
        if (point.x > box.x1 && point.x < box.x2 && point.y > box.y1 && point.y < box.y2)
          count += 1;
      }
    }
  }
  return count;
}

/** All nodes on one row: every line between two that are no neighbours runs through others. */
const inARow: ReadonlyMap<EntityId, Point> = new Map(
  sheet.ends.map((id, number) => [id, { x: number * 180, y: 0 }]),
);

describe('lines around nodes', () => {
  test('pass fewer of them than straight ones', () => {
    expect(passed(clearBends(sheet, inARow, cards), inARow)).toBeLessThan(passed(sheet, inARow));
  });

  test('pass none where there is a way around', () => {
    const [source, target, third] = [sheet.sources[0], sheet.targets[0]].flatMap((number, at) =>
      at === 0
        ? [number]
        : [number, sheet.ends.findIndex((_, n) => n !== number && n !== sheet.sources[0])],
    );
    const alone = { ...scene, edges: scene.edges.slice(0, 1), ghostEdges: [] };
    const single = lineSheetOf(alone);
    const at = new Map(
      single.ends.map((id, number): [EntityId, Point] => [
        id,
        number === source
          ? { x: 0, y: 0 }
          : number === target
            ? { x: 500, y: 0 }
            : number === third
              ? { x: 250, y: 0 }
              : { x: 0, y: 3000 + number * 300 },
      ]),
    );
    expect(passed(single, at)).toBeGreaterThan(3);
    const bent = clearBends(single, at, cards);
    expect(passed(bent, at)).toBe(0);
    // The bow is part of the picture.
    const bow = bowsOf(bent, at);
    expect(Math.max(Math.abs(bow?.y1 ?? 0), Math.abs(bow?.y2 ?? 0))).toBeGreaterThan(10);
    expect(bowsOf(single, at)).toBeNull();
  });

  test('are bent only where something is in the way', () => {
    const bent = clearBends(sheet, places, cards);
    const far = new Map(
      [...places].map(([id, { x, y }]) => [id, { x: x * 40, y: y * 40 }] as const),
    );
    expect(passed(bent, places)).toBeLessThanOrEqual(passed(sheet, places));
    expect(clearBends(sheet, far, cards).bends).toEqual(sheet.bends);
  });

  test('stay as they are in a picture of many nodes', () => {
    const many = shownScene(generateCorpus({ releases: 12, seed: 4 }));
    const lines = lineSheetOf(many.scene);
    expect(clearBends(lines, many.places, many.cards)).toBe(lines);
  });

  test('of nodes that stand nowhere stay as they are', () => {
    expect(clearBends(sheet, new Map(), cards).bends).toEqual(sheet.bends);
  });
});
