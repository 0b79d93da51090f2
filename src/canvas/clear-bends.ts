import type { EntityId } from '../model/ids';
import { around, type Box, moved, type Point } from './geometry';
import { pointAt } from './line-geometry';
import { courseOf, type EndPlaces, type LineSheet } from './line-sheet';
import type { NodeCard } from './node-card';

/** In a picture of more nodes lines are read as a whole, and bent ones only make it restless. */
const mostNodes = 30;
const mostLines = 160;

/** What is kept free about a node, in model pixels. */
const margin = 5;

/** How far a control point may stand further aside than it would, in model pixels, the least first. */
const asides = [0, 24, 36, 48, 64, 80, 100, 124, 150].flatMap((by) => (by === 0 ? [0] : [by, -by]));

/** No bow is deeper than this share of its line's length. */
const deepest = 0.5;

/** At how many places of its way a line is looked at. */
const steps = 28;

const holds = (box: Box, { x, y }: Point): boolean =>
  x > box.x1 - margin && x < box.x2 + margin && y > box.y1 - margin && y < box.y2 + margin;

/**
 * The sheet with its lines bent around the nodes that lie in their way, so that none seems to end at, or to come from, a
 * node that it only passes. Of the bows that pass nothing the flattest is taken; of those that all pass something, the
 * one that passes least. Pictures of many nodes stay as they are. Linear in lines times nodes.
 */
export function clearBends(
  sheet: LineSheet,
  places: ReadonlyMap<EntityId, Point>,
  cards: ReadonlyMap<EntityId, NodeCard>,
): LineSheet {
  if (sheet.ends.length > mostNodes || sheet.lines.length > mostLines) return sheet;
  const boxes = sheet.ends.map((id): Box | null => {
    const [at, card] = [places.get(id), cards.get(id)];
    return at && card ? moved(card.extent, at) : null;
  });
  const ends = endsOf(sheet, places);
  const bends = Float64Array.from(sheet.bends);
  for (const line of sheet.lines.keys()) {
    const own = [sheet.sources[line], sheet.targets[line]];
    const inTheWay = boxes.filter(
      (box, number): box is Box => box !== null && !own.includes(number),
    );
    bends[line] = clearBend(sheet, ends, line, inTheWay);
  }
  return { ...sheet, bends };
}

/** The box around the lines that were bent, so that none leaves the picture; null where none was. */
export function bowsOf(sheet: LineSheet, places: ReadonlyMap<EntityId, Point>): Box | null {
  if (sheet.ends.length > mostNodes || sheet.lines.length > mostLines) return null;
  const ends = endsOf(sheet, places);
  const course = new Float64Array(6);
  const points: Box[] = [];
  for (const [line, bend] of sheet.bends.entries()) {
    if (bend === 0) continue;
    courseOf(sheet, ends, line, course);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = course;
    if (!course.every(Number.isFinite)) continue;
    const curve = { from: { x: x1, y: y1 }, via: { x, y }, to: { x: x2, y: y2 } };
    for (let step = 1; step < steps; step += 1) {
      const at = pointAt(curve, step / steps);
      points.push({ x1: at.x, y1: at.y, x2: at.x, y2: at.y });
    }
  }
  return around(points);
}

/** Where the nodes of a sheet stand. */
const endsOf = (sheet: LineSheet, places: ReadonlyMap<EntityId, Point>): EndPlaces =>
  Float64Array.from(
    sheet.ends.flatMap((id) => {
      const { x, y } = places.get(id) ?? { x: Number.NaN, y: Number.NaN };
      return [x, y];
    }),
  );

/** How far a line must stand aside to pass as little as can be. */
function clearBend(
  sheet: LineSheet,
  ends: EndPlaces,
  line: number,
  inTheWay: readonly Box[],
): number {
  const usual = sheet.bends[line] ?? 0;
  const course = new Float64Array(6);
  const tried = { ...sheet, bends: Float64Array.from(sheet.bends) };
  let best = usual;
  let least = Number.POSITIVE_INFINITY;
  for (const aside of asides) {
    tried.bends[line] = usual + aside;
    courseOf(tried, ends, line, course);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = course;
    if (!course.every(Number.isFinite)) return usual;
    if (aside !== 0 && Math.abs(usual + aside) > deepest * Math.hypot(x2 - x1, y2 - y1)) continue;
    const curve = { from: { x: x1, y: y1 }, via: { x, y }, to: { x: x2, y: y2 } };
    let passed = 0;
    for (let step = 1; step < steps; step += 1) {
      const point = pointAt(curve, step / steps);
      if (inTheWay.some((box) => holds(box, point))) passed += 1;
    }
    if (passed < least) {
      least = passed;
      best = usual + aside;
    }
    if (passed === 0) break;
  }
  return best;
}
