import { expect, test } from 'vitest';
import { type LineSheet, lineSheetOf } from '../../src/canvas/line-sheet';
import { paintSheet } from '../../src/canvas/paint-sheet';
import type { Palette } from '../../src/canvas/palette';
import type { Edge } from '../../src/graph/edges';
import { generateCorpus } from '../fixtures/generated-corpus';
import { shownScene } from './shown-scene';

const { scene } = shownScene(generateCorpus({ releases: 12, seed: 4 }));
const [one] = lineSheetOf(scene).lines.filter(
  (line) => line.passages === 1 && line.basis === 'stated',
) as [Edge];

interface Drawn {
  readonly zoom: number;
  readonly line?: Edge;
  /** How many of the lines are ghosts. */
  readonly ghosts?: number;
}

/** How a sheet of so many lines of one passage each, between two places, is stroked. */
function strokes(count: number, { zoom, line = one, ghosts = 0 }: Drawn) {
  const sheet: LineSheet = {
    ...lineSheetOf({ ...scene, edges: [], ghostEdges: [] }),
    lines: Array.from({ length: count }, () => line),
    ghosts,
    sources: new Uint32Array(count),
    targets: new Uint32Array(count).fill(1),
    bends: new Float64Array(count),
  };
  const made: { width: number; alpha: number; dashes: readonly number[]; lines: number }[] = [];
  let lines = 0;
  let dashes: readonly number[] = [];
  const pen = {
    lineWidth: 0,
    globalAlpha: 1,
    setLineDash: (parts: readonly number[]) => {
      dashes = parts;
    },
    beginPath: () => {
      lines = 0;
    },
    moveTo: () => {},
    lineTo: () => {
      lines += 1;
    },
    stroke: () => made.push({ width: pen.lineWidth, alpha: pen.globalAlpha, dashes, lines }),
  };
  paintSheet(
    pen as unknown as CanvasRenderingContext2D,
    sheet,
    Float64Array.of(10, 10, 90, 90),
    { inkFaint: 'gray' } as Palette,
    { zoom, pan: { x: 0, y: 0 } },
    { width: 200, height: 200 },
  );
  return made;
}

const drawnBy = (made: ReturnType<typeof strokes>) =>
  made.reduce((sum, { lines }) => sum + lines, 0);

test('lines of a small scene are each stroked as wide as they are', () => {
  const made = strokes(10, { zoom: 1 });
  expect(made).toHaveLength(10);
  for (const { width } of made) expect(width).toBeCloseTo(1.2);
});

test('in a crowd lines are stroked together, one pixel wide where they are little wider, with as much ink', () => {
  const [thick, hair] = [strokes(5000, { zoom: 1.4 }), strokes(5000, { zoom: 1.2 })];
  expect(hair.length).toBeLessThan(5000 / 30);
  expect(hair[0]?.width).toBe(1);
  expect(thick[0]?.width).toBeCloseTo(1.68);
  expect(hair[0]?.alpha).toBeCloseTo((thick[0]?.alpha ?? 0) * 1.44);
  expect(strokes(5000, { zoom: 0.5 })[0]?.width).toBeCloseTo(0.6);
});

test('ghosts that leave no ink to be seen are left out of a crowd seen from afar, and nothing else is', () => {
  expect(drawnBy(strokes(5000, { zoom: 0.35, ghosts: 2000 }))).toBe(3000);
  expect(drawnBy(strokes(5000, { zoom: 1, ghosts: 2000 }))).toBe(5000);
  expect(drawnBy(strokes(500, { zoom: 0.35, ghosts: 200 }))).toBe(500);
  expect(drawnBy(strokes(5000, { zoom: 0.1 }))).toBe(5000);
});

test('dashes that cannot be told apart are a paler line, in a crowd from nearer', () => {
  const line: Edge = { ...one, basis: 'interpreted' };
  const dashesAt = (zoom: number, count: number) =>
    strokes(count, { zoom, line })[0]?.dashes.length;
  expect([0.15, 0.36, 1].map((zoom) => dashesAt(zoom, 10))).toEqual([0, 2, 2]);
  expect([0.15, 0.36, 1].map((zoom) => dashesAt(zoom, 5000))).toEqual([0, 0, 2]);
});
