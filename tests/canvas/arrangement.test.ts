import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../src/canvas/arrangement';
import { clearOverlaps } from '../../src/canvas/clear-overlaps';
import { moved, overlap } from '../../src/canvas/geometry';
import { elementsOfScene } from '../../src/canvas/scene-elements';
import { zonesOf } from '../../src/canvas/zones';
import { sketch } from '../fixtures/sketch';
import { twoMinisters } from '../fixtures/two-ministers';
import { shownScene } from './shown-scene';

type Shown = ReturnType<typeof shownScene>;

function boxesOf({ places, cards }: Shown, at = places) {
  return Array.from(at, ([id, place]) => {
    const card = cards.get(id);
    if (!card) throw new Error(`no card for ${id}`);
    return { id, box: moved(card.extent, place) };
  });
}

const overlapping = (boxes: ReturnType<typeof boxesOf>) =>
  boxes.flatMap((one, number) =>
    boxes
      .slice(number + 1)
      .flatMap((other) => (overlap(one.box, other.box) ? [`${one.id} ${other.id}`] : [])),
  );

describe('by meeting', () => {
  test('no label overlaps another label or a foreign node', () => {
    expect(overlapping(boxesOf(shownScene(twoMinisters)))).toEqual([]);
  });

  test('says which side is above and below, and of which meetings the topics are', () => {
    const { index, scene, places, cards } = shownScene(twoMinisters);
    const { bands, headings, meetings } = zonesOf(index, scene, places, cards);
    expect(bands.map(({ side }) => side)).toEqual(['thailand', 'japan']);
    expect(headings.map(({ zone }) => zone)).toEqual(['first', 'both', 'second']);
    expect(meetings.map(({ id }) => id)).toEqual(['m1', 'm2']);
  });

  test('says nothing of a side where others stand there too', () => {
    const { index, scene, places, cards } = shownScene(
      sketch(`
        meeting m when=2025
        topic t
        person a thailand
        person b none
        ministry c thailand
        a discussed t @m
        b discussed t @m
        c discussed t @m
      `),
    );
    const { bands } = zonesOf(index, scene, places, cards);
    expect(bands.filter(({ side }) => side === 'thailand')).toEqual([]);
  });
});

describe.each(['force', 'concentric'] as const)('%s', (layout) => {
  test('no label overlaps another one once the cards have their real sizes', () => {
    const shown = shownScene(twoMinisters, { layout, languages: ['en'] });
    const cleared = clearOverlaps(shown.places, shown.cards);
    expect(overlapping(boxesOf(shown, cleared))).toEqual([]);
  });
});

describe('elements', () => {
  test('every node of the scene comes once, without a position; lines are none of them', () => {
    const { scene, cards } = shownScene(twoMinisters);
    const elements = elementsOfScene(scene, cards);
    expect(elements).toHaveLength(scene.nodes.length);
    expect(new Set(elements.map(({ data }) => data.id)).size).toBe(elements.length);
    expect(elements.every(({ position }) => position === undefined)).toBe(true);
  });

  test('nothing has no bounds', () => {
    expect(boundsOf(new Map(), new Map())).toBeNull();
  });
});
