import { expect, test } from 'vitest';
import { guessedMeasure } from '../../src/canvas/font-measure';
import { cardOf, type NodeCard } from '../../src/canvas/node-card';
import { paintLabel, paintLabelPlate } from '../../src/canvas/paint-label';
import type { Palette } from '../../src/canvas/palette';
import { plateOf } from '../../src/canvas/plate';
import { sketch } from '../fixtures/sketch';

function cardOfOne(words: string): NodeCard {
  const [entity] = sketch(words).entities;
  if (!entity) throw new Error('the sketch has no entity');
  return cardOf({
    entity,
    eyebrow: null,
    places: [],
    languages: ['th', 'en'],
    calendar: 'common',
    measure: guessedMeasure,
  });
}

const person = cardOfOne('person otaka japan');
const topic = cardOfOne('topic recycling');
const at = { x: 200, y: 100 };
const palette = { ink: 'ink', inkSoft: 'soft', font: 'a font' } as Palette;
const look = { fill: '', border: '', borderWidth: 0, text: 'text', softText: 'soft text' };

/** What is painted: papers and words, with their places. */
function painted(card: NodeCard, zoom: number) {
  const papers: number[][] = [];
  const words: { text: string; x: number; y: number; color: string; font: string }[] = [];
  let now = { x: 0, y: 0, scale: 1 };
  const before: (typeof now)[] = [];
  const pen = {
    fillStyle: '',
    font: '',
    fillRect: (...box: number[]) => papers.push(box),
    save: () => before.push(now),
    restore: () => {
      now = before.pop() ?? now;
    },
    translate: (x: number, y: number) => {
      now = { ...now, x: now.x + x * now.scale, y: now.y + y * now.scale };
    },
    scale: (scale: number) => {
      now = { ...now, scale: now.scale * scale };
    },
    fillText: (text: string, x: number, y: number) =>
      words.push({
        text,
        x: now.x + x * now.scale,
        y: now.y + y * now.scale,
        color: pen.fillStyle,
        font: `${pen.font} times ${now.scale}`,
      }),
  };
  const ctx = pen as unknown as CanvasRenderingContext2D;
  paintLabelPlate(ctx, { card, scale: zoom }, at, zoom, 'paper');
  paintLabel(ctx, { card, scale: zoom }, look, at, zoom, palette);
  return { papers, words };
}

test('words below a circle stand on paper of their own, each line on its piece', () => {
  const { papers, words } = painted(person, 1);
  expect(words.map(({ text }) => text)).toEqual(person.lines.map(({ text }) => text));
  expect(papers).toHaveLength(words.length);
  for (const [place, { x, y }] of words.entries()) {
    const [left = 0, top = 0, width = 0, height = 0] = papers[place] ?? [];
    const line = person.lines[place];
    expect(left).toBeLessThan(x - (line?.width ?? 0) / 2);
    expect(left + width).toBeGreaterThan(x + (line?.width ?? 0) / 2);
    expect(top).toBeLessThan(y);
    expect(top + height).toBeGreaterThan(y);
  }
});

test('words inside an outline need no paper', () => {
  const { papers, words } = painted(topic, 1);
  expect(papers).toEqual([]);
  expect(words.length).toBeGreaterThan(0);
  expect(words[0]?.color).toBe('text');
});

test('words too small to be read are left out with their paper', () => {
  expect(painted(person, 0.2)).toEqual({ papers: [], words: [] });
});

test('paper reaches beyond words on all sides, by their size', () => {
  const small = plateOf({ x: 0, y: 0, width: 40, size: 10 });
  const large = plateOf({ x: 0, y: 0, width: 80, size: 20 });
  expect(small.x1).toBeLessThan(-20);
  expect(small.y1).toBeLessThan(0);
  expect(small.y2).toBeGreaterThan(0);
  expect([large.x1, large.y1, large.x2, large.y2]).toEqual(
    [small.x1, small.y1, small.x2, small.y2].map((edge) => edge * 2),
  );
});

test('words keep the size of their font at every zoom, and are scaled: another size would be shaped anew', () => {
  const fonts = [1, 1.37].map((zoom) => painted(person, zoom).words.map(({ font }) => font));
  expect(fonts[0]?.[0]).toMatch(/px a font times 1$/);
  expect(fonts[1]).toEqual(fonts[0]?.map((font) => font.replace('times 1', 'times 1.37')));
});
