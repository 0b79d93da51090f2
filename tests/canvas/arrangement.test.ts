import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../src/canvas/arrangement';
import { clearOverlaps } from '../../src/canvas/clear-overlaps';
import { moved, overlap } from '../../src/canvas/geometry';
import { elementsOfScene } from '../../src/canvas/scene-elements';
import { zonesOf } from '../../src/canvas/zones';
import { entityId } from '../../src/model/ids';
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

  test('heads all topics of a part, not a column that begins further down', () => {
    const both = ['a', 'b', 'late'];
    const { index, scene, cards } = shownScene(
      sketch(`
        meeting m1 when=2025-01
        meeting m2 when=2025-12
        ${both.map((topic) => `topic ${topic}`).join('\n')}
        person p thailand
        ${both.map((topic) => `p discussed ${topic} @m1\np discussed ${topic} @m2`).join('\n')}
      `),
    );
    const standing = (places: Readonly<Record<string, readonly [number, number]>>) =>
      zonesOf(
        index,
        scene,
        new Map(Object.entries(places).map(([id, [x, y]]) => [entityId(id), { x, y }])),
        cards,
      ).headings.map(({ over }) => over);
    const meetings = { m1: [0, 0], m2: [800, 0] } as const;
    expect(standing({ ...meetings, a: [300, -90], b: [300, 0], late: [450, 150] })).toEqual(['a']);
    expect(standing({ ...meetings, a: [300, -90], b: [300, 0], late: [450, -70] })).toEqual([
      'late',
    ]);
    // Where someone's name leaves no room above the highest, nothing is said.
    expect(
      standing({ ...meetings, p: [300, -130], a: [300, -90], b: [300, 0], late: [450, 150] }),
    ).toEqual([]);
  });

  test('keeps room above topics for headings in two languages', () => {
    const { index, scene, cards } = shownScene(
      sketch(`
        meeting m1 when=2025-01
        meeting m2 when=2025-12
        topic a
        person p thailand
        p discussed a @m1
        p discussed a @m2
      `),
    );
    const places = new Map(
      (
        [
          ['m1', 0, 0],
          ['m2', 800, 0],
          ['a', 400, 0],
          ['p', 350, -75],
        ] as const
      ).map(([id, x, y]) => [entityId(id), { x, y }]),
    );
    const at = (languages: number) =>
      zonesOf(index, scene, places, cards, languages).headings.map(({ at: { x } }) => x);
    expect(at(1)).toEqual([400]);
    const [aside = 0] = at(2);
    expect(aside).toBeGreaterThan(400);
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
