import { describe, expect, test } from 'vitest';
import { guessedMeasure } from '../../src/canvas/font-measure';
import { overlap } from '../../src/canvas/geometry';
import { grownCard, type Placed, planLabels } from '../../src/canvas/label-plan';
import { placeLineLabels, sharesOf } from '../../src/canvas/line-labels';
import {
  dashesOf,
  lineOpacity,
  lineStyles,
  lineWidth,
  styleOfLine,
} from '../../src/canvas/line-look';
import { cardOf, type NodeCard } from '../../src/canvas/node-card';
import { outlineOf, outlinePath, polygonPoints } from '../../src/canvas/outline';
import { mix, parseColor, rgb } from '../../src/canvas/palette';
import type { Entity } from '../../src/model/entity';
import { entityTypes } from '../../src/model/entity';
import { entityId } from '../../src/model/ids';
import { sketch } from '../fixtures/sketch';

function entityNamed(words: string): Entity {
  const [entity] = sketch(words).entities;
  if (!entity) throw new Error('the sketch has no entity');
  return entity;
}

const card = (
  words: string,
  languages: readonly ['th' | 'en' | 'ja', ('th' | 'en' | 'ja')?] = ['en'],
): NodeCard =>
  cardOf({
    entity: entityNamed(words),
    eyebrow: null,
    places: [],
    languages,
    calendar: 'common',
    measure: guessedMeasure,
  });

describe('cards', () => {
  test('a topic holds its label, a person has it below', () => {
    const topic = card('topic recycling');
    expect(topic.inside).toBe(true);
    expect(topic.extent).toEqual({
      x1: -topic.width / 2,
      y1: -topic.height / 2,
      x2: topic.width / 2,
      y2: topic.height / 2,
    });
    const person = card('person otaka japan');
    expect(person.inside).toBe(false);
    expect(person.textBox.y1).toBeGreaterThanOrEqual(person.height / 2);
  });

  test('a meeting tells its date large', () => {
    const lines = card('meeting m when=2025-01-20').lines;
    expect(lines[0]).toMatchObject({ text: '20 Jan 2025', tone: 'plain' });
  });

  test('a meeting of several days, or of no day that is told, has no single one on its card', () => {
    const words = (when: string) =>
      card(`meeting m when=${when}`)
        .lines.map(({ text }) => text)
        .join(' ');
    expect(words('2025-01')).toBe('January 2025');
    expect(words('2025')).toBe('2025');
  });

  test('the same label in both languages stands once', () => {
    expect(card('topic recycling', ['en', 'ja']).lines).toHaveLength(1);
  });

  test('a label is drawn with marks for what would turn it, hide in it or pile up over its neighbours', () => {
    const plain = entityNamed('topic recycling');
    const linesOf = (label: string) =>
      cardOf({
        entity: { ...plain, label: { th: label, en: label, ja: label } },
        eyebrow: null,
        places: [],
        languages: ['en'],
        calendar: 'common',
        measure: guessedMeasure,
      }).lines.map(({ text }) => text);
    expect(linesOf('\u202E abc')).toEqual(['[U+202E] abc']);
    expect(linesOf('a\u200B b')).toEqual(['a[U+200B] b']);
    const [piled = ''] = linesOf(`e${'\u0301'.repeat(800)}`);
    expect(piled.length).toBeLessThan(30);
    expect(linesOf('ที่ปรึกษา ปั๊ม')).toEqual(['ที่ปรึกษา ปั๊ม']);
  });

  test('every line lies inside its outline, whatever the type', () => {
    for (const type of entityTypes) {
      const one = card(`${type} some-longer-name`);
      if (!one.inside) continue;
      for (const { width, y, size } of one.lines) {
        expect(width, type).toBeLessThanOrEqual(one.width);
        expect(y, type).toBeLessThan(one.height / 2);
        expect(y - size, type).toBeGreaterThan(-one.height / 2);
      }
    }
  });
});

describe('outlines', () => {
  const size = { width: 80, height: 30 };
  test('are another one for every type', () => {
    const paths = entityTypes.map((type) => outlinePath(outlineOf(type, size), size));
    expect(new Set(paths).size).toBe(entityTypes.length);
  });

  test('stay within what Cytoscape takes for polygons', () => {
    for (const type of entityTypes) {
      const numbers = polygonPoints(outlineOf(type, size), size).split(' ').map(Number);
      expect(numbers.length % 2).toBe(0);
      expect(numbers.every((one) => one >= -1 && one <= 1)).toBe(true);
    }
  });
});

describe('lines', () => {
  test('are solid only where they are stated', () => {
    expect(lineStyles.filter((style) => dashesOf(style) === null)).toEqual(['stated']);
    expect(styleOfLine({ basis: 'stated', inferred: true })).toBe('inferred');
  });

  test('grow with their passages, to a limit', () => {
    expect(lineWidth(2, 'stated')).toBeGreaterThan(lineWidth(1, 'stated'));
    expect(lineWidth(1000, 'stated')).toBe(lineWidth(500, 'stated'));
  });

  test('are told by dots that can be seen where a machine suggested them', () => {
    expect(lineWidth(1, 'suggested')).toBeGreaterThan(2 * lineWidth(1, 'stated'));
    expect(lineOpacity('suggested')).toBeGreaterThan(lineOpacity('stated'));
  });
});

describe('labels', () => {
  const at = (id: string, words: string, x: number, degree = 1): Placed => ({
    id: entityId(id),
    card: card(words),
    at: { x, y: 0 },
    degree,
  });

  test('stand in their nodes as long as they can be read', () => {
    const plan = planLabels([at('a', 'topic recycling', 0), at('b', 'topic batteries', 20)], 1);
    expect(plan.map(({ grown }) => grown)).toEqual([false, false]);
  });

  test('grow where the name alone can be read, and would be smaller than the grown names around it', () => {
    const meeting = cardOf({
      entity: entityNamed('meeting m when=2025-01-20'),
      eyebrow: { th: 'การประชุม', en: 'Meeting', ja: '会合' },
      places: [{ th: 'กรุงเทพฯ', en: 'Bangkok', ja: 'バンコク' }],
      languages: ['en'],
      calendar: 'common',
      measure: guessedMeasure,
    });
    const planned = (zoom: number) =>
      planLabels([{ id: entityId('m'), card: meeting, at: { x: 0, y: 0 }, degree: 1 }], zoom)[0];
    const [, date] = meeting.lines;
    expect(planned(0.75)).toMatchObject({ grown: false });
    expect(planned(0.55)?.grown).toBe(true);
    expect(planned(0.55)?.card.lines).toHaveLength(1);
    expect((date?.size ?? 0) * (planned(0.55)?.scale ?? 0)).toBeGreaterThan(9);
    const { card: grown, scale = 0 } = planned(0.55) ?? {};
    expect((grown?.height ?? 0) * scale).toBeGreaterThanOrEqual(meeting.height * 0.55);
    expect((grown?.width ?? 0) * scale).toBeGreaterThanOrEqual(meeting.width * 0.55 - 1e-9);
    const pair = ['m', 'n'].map((id) => ({
      id: entityId(id),
      card: meeting,
      at: { x: 0, y: 0 },
      degree: 1,
    }));
    expect(planLabels(pair, 0.55).map(({ grown }) => grown)).toEqual([true, false]);
  });

  test('grow with their nodes where they cannot, landmarks first, and none over another', () => {
    const plan = planLabels(
      [
        at('a', 'topic recycling', 0, 9),
        at('m', 'meeting m when=2025', 20),
        at('z', 'topic far', 2000),
      ],
      0.2,
    );
    expect(plan.map(({ id }) => id)).toEqual(['m', 'z']);
    expect(plan.every(({ grown }) => grown)).toBe(true);
    for (const { card: own, scale } of plan) {
      expect(own.lines.map(({ tone }) => tone)).not.toContain('soft');
      expect(own.textBox.x2 - own.textBox.x1).toBeLessThan(own.width);
      expect(Math.max(...own.lines.map(({ size }) => size)) * scale).toBeGreaterThan(9);
    }
  });

  test('grow along where they could just be read, all alike, as far as leaves room for all', () => {
    const sizes = (apart: number, ease: 'easy' | 'spare', zoom = 0.65) =>
      planLabels(
        [at('a', 'topic recycling', 0), at('b', 'topic batteries', apart)],
        zoom,
        ease,
      ).map(({ card: own, scale }) => Math.max(...own.lines.map(({ size }) => size)) * scale);
    expect(sizes(500, 'easy')).toEqual([12, 12]);
    expect(sizes(500, 'spare')).toEqual([12 * 0.65, 12 * 0.65]);
    expect(sizes(500, 'easy', 0.85)).toEqual([12 * 0.85, 12 * 0.85]);
    const nearer = Array.from({ length: 100 }, (_, by) => sizes(500 - 5 * by, 'easy'));
    const tight = nearer.find(([size = 0]) => size < 12) ?? [];
    expect(tight).toHaveLength(2);
    expect(tight[0]).toBe(tight[1]);
    expect(tight[0]).toBeGreaterThan(10);
  });

  test('grow with ease only where they cover no part of a node', () => {
    const below = { ...at('b', 'person b', 0), card: card('person b'), at: { x: 0, y: 46 } };
    const person = { ...at('a', 'person a', 0), card: card('person a') };
    const sizes = planLabels([person, below], 0.65, 'easy').map(
      ({ card: own, scale }) => Math.max(...own.lines.map(({ size }) => size)) * scale,
    );
    expect(Math.max(...sizes)).toBeLessThan(12);
    // The name ends above the circle of the next.
    const name = person.card.height / 2 + 2 + ((sizes[0] ?? 0) * 1.34) / 0.65;
    expect(name).toBeLessThanOrEqual(46 - below.card.height / 2);
  });

  test('do not grow beside names in two languages, whose second would be lost', () => {
    const entity = {
      ...entityNamed('topic b'),
      label: { th: 'แบตเตอรี่', en: 'batteries', ja: '電池' },
    };
    const own = cardOf({
      entity,
      eyebrow: null,
      places: [],
      languages: ['en', 'th'],
      calendar: 'common',
      measure: guessedMeasure,
    });
    const two = { ...at('b', 'topic b', 500), card: own };
    const plan = planLabels([at('a', 'topic recycling', 0), two], 0.75, 'easy');
    expect(two.card.lines.some(({ tone }) => tone === 'soft')).toBe(true);
    expect(plan.map(({ grown }) => grown)).toEqual([false, false]);
  });

  test('that have grown are reached by lines at their rims', () => {
    const topic = card('topic recycling');
    const [label] = planLabels([{ ...at('a', 'topic recycling', 0), card: topic }], 0.65, 'easy');
    const larger = grownCard(topic, label, 0.65);
    expect(larger.width * 0.65).toBeCloseTo((label?.card.width ?? 0) * (label?.scale ?? 0));
    expect(larger.width).toBeGreaterThan(topic.width);
    expect(grownCard(topic, undefined, 0.65)).toBe(topic);
  });

  test('grow a little less, all alike, where that leaves fewer without a name', () => {
    const sizes = (apart: number) =>
      planLabels([at('a', 'topic recycling', 0), at('b', 'topic batteries', apart)], 0.4).map(
        ({ card: own, scale }) => Math.max(...own.lines.map(({ size }) => size)) * scale,
      );
    const [wide = 0] = sizes(500);
    expect(sizes(500)).toEqual([wide, wide]);
    const nearer = Array.from({ length: 100 }, (_, at) => sizes(500 - 5 * at));
    const tight = nearer.find(([size = 0]) => size < wide) ?? [];
    expect(tight).toHaveLength(2);
    expect(tight[0]).toBe(tight[1]);
    expect(tight[0]).toBeGreaterThanOrEqual(7);
    expect(sizes(10)).toEqual([wide]);
  });

  test('are smaller than the others where only that finds room, of however many', () => {
    const others = Array.from({ length: 140 }, (_, place) =>
      at(`o${place}`, 'topic recycling', 5000 * (place + 1)),
    );
    const sizes = (apart: number) =>
      planLabels(
        [at('a', 'topic recycling', 0, 9), at('b', 'topic batteries', apart), ...others],
        0.4,
      )
        .filter(({ id }) => id === 'a' || id === 'b')
        .map(({ card: own, scale }) => Math.max(...own.lines.map(({ size }) => size)) * scale);
    const [usual = 0] = sizes(500);
    const nearer = Array.from({ length: 100 }, (_, step) => sizes(500 - 5 * step));
    const squeezed = nearer.filter((both) => both.length === 2 && (both[1] ?? 0) < usual);
    expect(squeezed.length).toBeGreaterThan(2);
    for (const [first = 0, second = 0] of squeezed) {
      expect(first).toBe(usual);
      expect(second).toBeGreaterThanOrEqual(7);
    }
    expect(sizes(10)).toEqual([usual]);
  });

  test('on lines take the first free place, and give way to nodes', () => {
    const wish = (text: string, x: number) => ({
      text,
      width: 40,
      height: 16,
      length: 300,
      course: [],
      places: [
        { x, y: 0 },
        { x: x + 60, y: 0 },
      ],
    });
    const node = { x1: -20, y1: -10, x2: 20, y2: 10 };
    const placed = placeLineLabels([wish('a', 0), wish('b', 200), wish('c', 200)], [node], []);
    expect(placed.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
    for (const [number, { box }] of placed.entries()) {
      expect(overlap(box, node)).toBe(false);
      for (const other of placed.slice(number + 1)) expect(overlap(box, other.box)).toBe(false);
    }
    expect(placeLineLabels([wish('a', -20), wish('b', -20), wish('c', -20)], [], [])).toHaveLength(
      2,
    );
  });

  test('on lines keep clear of what has receded, unless the line is alone', () => {
    const wish = (x: number) => ({
      text: 'a',
      width: 40,
      height: 16,
      length: 300,
      course: [],
      places: [
        { x: 0, y: 0 },
        { x, y: 0 },
      ],
    });
    const receded = { x1: -30, y1: -30, x2: 30, y2: 30 };
    const boxes = (...at: readonly number[]) =>
      placeLineLabels(at.map(wish), [], [receded]).map(({ box }) => box);
    const far = { x1: 180, y1: -8, x2: 220, y2: 8 };
    expect(boxes(200)).toEqual([far]);
    expect(boxes(200, 5)).toEqual([far]);
    expect(boxes(5)).toEqual([{ x1: -20, y1: -8, x2: 20, y2: 8 }]);
  });

  test('of few lines keep off the other lines', () => {
    const wish = (course: { x: number; y: number }[]) => ({
      text: 'a',
      width: 40,
      height: 16,
      length: 300,
      course,
      places: [
        { x: 0, y: 0 },
        { x: 0, y: 60 },
      ],
    });
    const crossing = wish([{ x: 2, y: -3 }]);
    const [first] = placeLineLabels([wish([{ x: 0, y: 200 }]), crossing], [], []);
    expect(first?.box.y1).toBeGreaterThan(40);
  });

  test('of few lines stand beside those that are shorter', () => {
    const ends = [
      { x1: -80, y1: -2, x2: -10, y2: 2 },
      { x1: 10, y1: -2, x2: 80, y2: 2 },
    ];
    const wish = {
      text: 'a',
      width: 40,
      height: 16,
      length: 20,
      course: sharesOf(2, 1).map(() => ({ x: 0, y: 0 })),
      places: [{ x: 0, y: 0 }],
    };
    const [placed] = placeLineLabels([wish], [{ x1: -80, y1: -5, x2: -10, y2: 5 }], []);
    expect(placed?.box.y2).toBeLessThan(0);
    expect(placeLineLabels([wish, wish], ends, [])).toHaveLength(2);
    const others = { ...wish, course: sharesOf(40, 1).map(() => ({ x: 0, y: 0 })) };
    expect(placeLineLabels([others, others], ends, [])).toHaveLength(0);
    expect(sharesOf(2, 0.5)).toHaveLength(0);
  });

  test('of a line alone always stands', () => {
    const node = { x1: -500, y1: -500, x2: 500, y2: 500 };
    const wish = {
      text: 'a',
      width: 40,
      height: 16,
      length: 10,
      course: [],
      places: [{ x: 0, y: 0 }],
    };
    expect(placeLineLabels([wish], [node], [])).toHaveLength(1);
  });
});

describe('colours', () => {
  test.each([
    ['rgb(1, 2, 3)', 'rgb(1, 2, 3)'],
    ['rgba(10, 20, 30, 0.5)', 'rgb(10, 20, 30)'],
    ['color(srgb 1 0.5 0)', 'rgb(255, 128, 0)'],
    ['', 'rgb(0, 0, 0)'],
  ])('reads %s', (computed, expected) => {
    expect(rgb(parseColor(computed))).toBe(expected);
  });

  test('mixes', () => {
    expect(mix([255, 255, 255], [0, 0, 0], 0.5).map(Math.round)).toEqual([128, 128, 128]);
  });
});
