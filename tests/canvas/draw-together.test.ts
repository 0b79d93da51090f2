import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../src/canvas/arrangement';
import { drawTogether } from '../../src/canvas/draw-together';
import { moved, overlap, type Point } from '../../src/canvas/geometry';
import type { EntityId } from '../../src/model/ids';
import { twoMinisters } from '../fixtures/two-ministers';
import { shownScene } from './shown-scene';

const { cards, places: all } = shownScene(twoMinisters);
type Places = ReadonlyMap<EntityId, Point>;

const pairs = (places: Places) => {
  const ids = [...places.keys()];
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));
};
const boxOf = (places: Places, id: EntityId) => {
  const [card, at] = [cards.get(id), places.get(id)];
  if (!card || !at) throw new Error(`no place for ${id}`);
  return moved(card.extent, at);
};
const width = (places: Places) => {
  const box = boundsOf(places, cards);
  return box ? box.x2 - box.x1 : 0;
};
const far: Places = new Map(
  [...all].slice(0, 3).map(([id], at) => [id, { x: at * 900, y: at * 700 }]),
);

describe('places drawn together', () => {
  test('leave no room empty between columns and rows that are far apart', () => {
    const widths = [...far.keys()].map((id) => {
      const { x1, x2 } = boxOf(far, id);
      return x2 - x1;
    });
    const together = drawTogether(far, cards);
    expect(width(together)).toBeCloseTo(widths.reduce((sum, one) => sum + one, 0) + 2 * 48, 3);
  });

  test.each([
    ['all of a scene', all],
    ['a few far apart', far],
  ] as const)(
    'keep the order from left to right and from top to bottom, and nothing new overlaps: %s',
    (_name, places) => {
      const together = drawTogether(places, cards);
      for (const [one, other] of pairs(places)) {
        const [before, after] = [places, together].map((its) => {
          const [a, b] = [its.get(one), its.get(other)];
          return {
            overlaps: overlap(boxOf(its, one), boxOf(its, other)),
            right: Math.sign(Math.round((b?.x ?? 0) - (a?.x ?? 0))),
            below: Math.sign(Math.round((b?.y ?? 0) - (a?.y ?? 0))),
          };
        });
        expect(after, `${one} and ${other}`).toEqual(before);
      }
    },
  );

  test('of one node, or of none, stay as they are', () => {
    const one = new Map([...all].slice(0, 1));
    expect(drawTogether(one, cards)).toEqual(one);
    expect(drawTogether(new Map(), cards).size).toBe(0);
  });
});
