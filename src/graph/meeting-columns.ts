import { labelCell, type Point } from './geometry';

/** From one column to the next, a little more than a label needs. */
export const columnStep = labelCell.width + 12;

/** The fewest and the most model pixels from one row of a column to the next. */
const rowStep = { least: labelCell.height, most: 80 } as const;

/** A canvas is about so many times as wide as high: what is wider has room above and below for names to be read. */
const widest = 2.5;

/** How far above and below a meeting its nearest people stand. */
const besideMeeting = 96;

export interface MeetingColumns {
  /** Where each meeting stands on the middle line, in time order. */
  readonly meetings: readonly Point[];
  /** By gap (0 left of the first meeting, k between meetings k and k + 1 counted from 1): its places, columns from left to right. */
  readonly gaps: readonly (readonly Point[])[];
  /** The x of every column, meetings included. */
  readonly columns: readonly number[];
  /** How far the columns reach above and below the middle line. */
  readonly half: number;
}

/**
 * The gap in which something stands that has to do with these of `count` meetings (ascending places): left of the first
 * if it is the first's alone, right of the last if the last's alone, else in the middle of its meetings. Of two gaps
 * that suit, the one that holds less.
 */
export function gapOf(places: readonly number[], count: number, held: readonly number[]): number {
  const emptier = (a: number, b: number) => ((held[b] ?? 0) < (held[a] ?? 0) ? b : a);
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return Math.floor(count / 2);
  if (first === last && count > 1) {
    if (first === 0) return 0;
    if (first === count - 1) return count;
  }
  const middle = places.reduce((sum, place) => sum + place, 0) / places.length;
  return Number.isInteger(middle) ? emptier(middle, middle + 1) : Math.ceil(middle);
}

/** Shares `count` things among columns as evenly as can be, the longer ones on the side of `longer`. */
function shares(count: number, columns: number, longer: 'left' | 'right'): number[] {
  const sizes = Array.from({ length: columns }, (_, at) => {
    return Math.floor(count / columns) + (at < count % columns ? 1 : 0);
  });
  return longer === 'left' ? sizes : sizes.reverse();
}

/** The rows of one column, centred on the middle line and spread towards the height of the longest. */
function rows(x: number, count: number, half: number): Point[] {
  const step = Math.max(rowStep.least, Math.min(rowStep.most, (2 * half) / Math.max(1, count)));
  return Array.from({ length: count }, (_, at) => ({ x, y: (at - (count - 1) / 2) * step }));
}

/** The rows of one column, half a row off those of the columns beside it: seen small, names find room between. */
function bricks(x: number, count: number, step: number, column: number): Point[] {
  const offset = (column % 2 === 0 ? -0.25 : 0.25) * step;
  const first = Math.round(-(count - 1) / 2 - offset / step);
  return Array.from({ length: count }, (_, at) => ({ x, y: (first + at) * step + offset }));
}

/** From row to row, in model pixels, so that columns of these lengths are no wider than a canvas beside their height. */
function rowStepOf(longest: number, width: number): number {
  const outside = 5 * labelCell.height;
  const wanted = (width / widest - outside) / Math.max(1, longest - 1);
  return Math.max(rowStep.least, Math.min(rowStep.most, wanted));
}

/**
 * Lays columns beside the meetings: `held[gap]` places in each gap, in columns of about equal height, the whole about
 * half as wide again as high; where many meetings make it wider, rows stand further apart. The outer columns of the wings
 * are the longest, so that two meetings make a bow-tie.
 */
export function meetingColumns(held: readonly number[]): MeetingColumns {
  const count = held.length - 1;
  const total = held.reduce((sum, some) => sum + some, 0);
  const tall = Math.max(5, Math.ceil(Math.sqrt(total * 1.4)));
  // A few more than a column takes make it longer rather than open another.
  const sizes = held.map((some, gap) => {
    const between = gap > 0 && gap < count;
    const columns = some === 0 ? Number(between) : Math.max(1, Math.ceil(some / tall - 0.25));
    return shares(some, columns, gap === count && count > 0 ? 'right' : 'left');
  });
  const wide = sizes.flat().length + count - 1;
  const longest = Math.max(...sizes.flat(), 3);
  const step = rowStepOf(longest, (wide + 1) * columnStep);
  const spread = step > rowStep.least;
  const half = ((longest - (spread ? 0.5 : 1)) / 2) * step;
  let x = (-wide / 2) * columnStep;
  const columns: number[] = [];
  const next = () => {
    columns.push(x);
    x += columnStep;
    return x - columnStep;
  };
  const meetings: Point[] = [];
  const gaps = sizes.map((gap, at) => {
    const places = gap.flatMap((size) => {
      const column = columns.length;
      const at = next();
      return spread ? bricks(at, size, step, column) : rows(at, size, half);
    });
    if (at < count) meetings.push({ x: next(), y: 0 });
    return places;
  });
  return { meetings, gaps, columns, half };
}

/**
 * Places above or below the columns for `count` people and institutions: in the columns of the meetings, clear of the
 * meeting, and in rows beyond all columns, shifted like bricks so that what stands further out is seen between.
 */
export function actorPlaces(layout: MeetingColumns, side: -1 | 1, count: number): readonly Point[] {
  const { meetings, columns, half } = layout;
  const beyond = half + labelCell.height;
  const places: Point[] = [];
  // One place beside each meeting; a second would hide the lines to those behind it.
  if (beyond - besideMeeting >= labelCell.height) {
    for (const { x } of meetings) places.push({ x, y: side * besideMeeting });
  }
  const across = Math.max(columns.length, 3);
  const levels = Math.max(2, Math.ceil((count * 1.5) / across));
  const left = columns[0] ?? -columnStep;
  for (let level = 0; level < levels; level += 1) {
    const shift = level % 2 === 0 ? columnStep / 2 : 0;
    const y = side * (beyond + level * labelCell.height);
    for (let at = 0; at < across - (shift > 0 ? 1 : 0); at += 1) {
      places.push({ x: left + at * columnStep + shift, y });
    }
  }
  return places;
}
