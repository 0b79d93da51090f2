import { describe, expect, test } from 'vitest';
import type { Point } from '../../src/canvas/geometry';
import { lineNear, lineSheetOf, sheetGeometry } from '../../src/canvas/line-sheet';
import { stillLines } from '../../src/picture/line-paths';
import { generateCorpus } from '../fixtures/generated-corpus';
import { shownScene } from './shown-scene';

const { scene, cards, places } = shownScene(generateCorpus({ releases: 12, seed: 4 }));
const sheet = lineSheetOf(scene);
const at = Float64Array.from(
  sheet.ends.flatMap((id) => [places.get(id)?.x ?? Number.NaN, places.get(id)?.y ?? Number.NaN]),
);
const courses = sheet.lines.map((_, line) => sheetGeometry(sheet, at, line, (id) => cards.get(id)));

describe('the sheet of a large scene', () => {
  test('has every line of the scene', () => {
    expect(sheet.lines.map(({ key }) => key).sort()).toEqual(
      scene.edges.map(({ key }) => key).sort(),
    );
  });

  test('lets lines run as the picture without script does', () => {
    const nodes = scene.nodes.flatMap(({ id }) => {
      const [card, place] = [cards.get(id), places.get(id)];
      return card && place ? [{ id, card, at: place }] : [];
    });
    const still = new Map<string, number>();
    const rounded = ({ from, to }: { from: Point; to: Point }) =>
      [from.x, from.y, to.x, to.y].map((one) => Math.round(one)).join(' ');
    for (const line of stillLines(nodes, scene.edges)) {
      still.set(rounded(line), (still.get(rounded(line)) ?? 0) + 1);
    }
    const drawn = courses.filter((course) => course !== null);
    expect(drawn.length).toBeGreaterThan(50);
    const same = drawn.filter((course) => still.has(rounded(course)));
    // Curves aim at the middle between the nodes, there at the middle between their outlines: off by a pixel or two.
    expect(same.length / drawn.length).toBeGreaterThan(0.5);
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

  test('finds no ghosts', () => {
    const ghostly = lineSheetOf({ ...scene, edges: [], ghostEdges: scene.edges });
    const course = courses.find((one) => one && !one.via);
    if (!course) throw new Error('no straight line');
    const middle = { x: (course.from.x + course.to.x) / 2, y: (course.from.y + course.to.y) / 2 };
    expect(ghostly.lines).toHaveLength(scene.edges.length);
    expect(lineNear(ghostly, at, middle, 8)).toBeNull();
  });
});
