import { describe, expect, test } from 'vitest';
import { pointAt } from '../../src/canvas/line-geometry';
import { courseOf, lineNear, lineSheetOf, sheetGeometry } from '../../src/canvas/line-sheet';
import { generateCorpus } from '../fixtures/generated-corpus';
import { shownScene } from './shown-scene';

const { scene, cards, places } = shownScene(generateCorpus({ releases: 12, seed: 4 }));
const sheet = lineSheetOf(scene);
const at = Float64Array.from(
  sheet.ends.flatMap((id) => [places.get(id)?.x ?? Number.NaN, places.get(id)?.y ?? Number.NaN]),
);
const courses = sheet.lines.map((_, line) => sheetGeometry(sheet, at, line, (id) => cards.get(id)));

describe('the sheet of lines', () => {
  test('has every line of the scene', () => {
    expect(sheet.lines.map(({ key }) => key).sort()).toEqual(
      scene.edges.map(({ key }) => key).sort(),
    );
  });

  test('gives the lines between the same two nodes each a way of its own', () => {
    const between = new Map<string, Set<number>>();
    for (const [line, { ref }] of sheet.lines.entries()) {
      const forwards = ref.source < ref.target;
      const key = forwards ? `${ref.source} ${ref.target}` : `${ref.target} ${ref.source}`;
      const bend = (sheet.bends[line] ?? 0) * (forwards ? 1 : -1);
      const known = between.get(key) ?? new Set();
      expect(known.has(bend)).toBe(false);
      between.set(key, known.add(bend));
    }
    expect([...between.values()].some(({ size }) => size > 1)).toBe(true);
  });

  test('finds the line that a point lies on, and none where there is none', () => {
    let found = 0;
    for (const course of courses) {
      if (!course || course.via) continue;
      const middle = { x: (course.from.x + course.to.x) / 2, y: (course.from.y + course.to.y) / 2 };
      const line = lineNear(sheet, at, middle, 2);
      expect(line).not.toBeNull();
      if (line === sheet.lines[courses.indexOf(course)]) found += 1;
    }
    expect(found).toBeGreaterThan(10);
    expect(lineNear(sheet, at, { x: 1e6, y: 1e6 }, 8)).toBeNull();
  });

  test('runs a curve between outlines where it runs from middle to middle', () => {
    const whole = new Float64Array(6);
    let seen = 0;
    for (const [line, course] of courses.entries()) {
      if (!course?.via) continue;
      seen += 1;
      courseOf(sheet, at, line, whole);
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = whole;
      const curve = { from: { x: x1, y: y1 }, via: { x, y }, to: { x: x2, y: y2 } };
      const steps = Array.from({ length: 2001 }, (_, step) => pointAt(curve, step / 2000));
      for (const share of [0, 0.3, 0.7, 1]) {
        const point = pointAt(course, share);
        const away = steps.map((one) => Math.hypot(one.x - point.x, one.y - point.y));
        expect(Math.min(...away)).toBeLessThan(0.5);
      }
    }
    expect(seen).toBeGreaterThan(3);
  });

  test('finds no ghosts', () => {
    const ghostly = lineSheetOf({ ...scene, edges: [], ghostEdges: scene.edges });
    const course = courses.find((one) => one && !one.via);
    if (!course) throw new Error('no straight line');
    const middle = { x: (course.from.x + course.to.x) / 2, y: (course.from.y + course.to.y) / 2 };
    expect(ghostly.lines).toHaveLength(scene.edges.length);
    expect(lineNear(ghostly, at, middle, 8)).toBeNull();
  });
});
