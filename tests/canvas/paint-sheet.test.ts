import { expect, test } from 'vitest';
import { type LineSheet, lineSheetOf } from '../../src/canvas/line-sheet';
import { paintSheet } from '../../src/canvas/paint-sheet';
import type { Palette } from '../../src/canvas/palette';
import { generateCorpus } from '../fixtures/generated-corpus';
import { shownScene } from './shown-scene';

const { scene } = shownScene(generateCorpus({ releases: 12, seed: 4 }));
const one = lineSheetOf(scene).lines.find((line) => line.passages === 1 && line.basis === 'stated');
if (!one) throw new Error('no line of one passage');

/** A sheet of so many lines of one passage each, between two places. */
const sheetOf = (count: number): LineSheet => ({
  ...lineSheetOf({ ...scene, edges: [], ghostEdges: [] }),
  lines: Array.from({ length: count }, () => one),
  ghosts: 0,
  sources: new Uint32Array(count),
  targets: new Uint32Array(count).fill(1),
  bends: new Float64Array(count),
});

/** How the lines of a sheet are stroked at a zoom. */
function strokes(count: number, zoom: number) {
  const made: { width: number; alpha: number }[] = [];
  const pen = {
    lineWidth: 0,
    globalAlpha: 1,
    setLineDash: () => {},
    beginPath: () => {},
    moveTo: () => {},
    lineTo: () => {},
    stroke: () => made.push({ width: pen.lineWidth, alpha: pen.globalAlpha }),
  };
  paintSheet(
    pen as unknown as CanvasRenderingContext2D,
    sheetOf(count),
    Float64Array.of(10, 10, 90, 90),
    { inkFaint: 'gray' } as Palette,
    { zoom, pan: { x: 0, y: 0 } },
    { width: 200, height: 200 },
  );
  return made;
}

test('lines of a small scene are each stroked as wide as they are', () => {
  const made = strokes(10, 1);
  expect(made).toHaveLength(10);
  for (const { width } of made) expect(width).toBeCloseTo(1.2);
});

test('in a crowd lines are stroked together, one pixel wide where they are little wider, with as much ink', () => {
  const [thick, hair] = [strokes(5000, 1.4), strokes(5000, 1.2)];
  expect(hair.length).toBeLessThan(5000 / 30);
  expect(hair[0]?.width).toBe(1);
  expect(thick[0]?.width).toBeCloseTo(1.68);
  expect(hair[0]?.alpha).toBeCloseTo((thick[0]?.alpha ?? 0) * 1.44);
  expect(strokes(5000, 0.5)[0]?.width).toBeCloseTo(0.6);
});
