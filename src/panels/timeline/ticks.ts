import {
  formatAxisDay,
  formatTick,
  formatYear,
  type TickUnit,
  yearIn,
} from '../../messages/axis-format';
import type { Calendar } from '../../model/calendar';
import type { Language } from '../../model/language';
import { labelsWithRoom } from './cluster';
import { monthStart } from './histogram';
import type { TimelineAxis } from './timeline-axis';

/** A place of the axis with its label; `strong` begins a year. */
export interface Tick {
  readonly day: number;
  readonly x: number;
  readonly label: string;
  /** Where the middle of the label stands: at `x`, or as near as the edges of the panel allow. */
  readonly labelX: number;
  readonly strong: boolean;
}

/** About how wide a label is, in pixels at the size of the axis: Han and kana are square, Thai marks take no room. */
export function labelWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    width += /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/.test(character) ? 11.5 : 6.4;
  }
  return width;
}

interface Grid {
  readonly unit: TickUnit;
  /** Days between two ticks, about. */
  readonly days: number;
  readonly from: (day: number, calendar: Calendar) => number;
  readonly next: (day: number) => number;
}

const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
const monthOf = (day: number) => yearOf(day) * 12 + new Date(day * 86_400_000).getUTCMonth();

const dayGrid = (days: number): Grid => ({
  unit: 'day',
  days,
  from: (day) => Math.floor(day / days) * days,
  next: (day) => day + days,
});

const monthGrid = (months: number): Grid => ({
  unit: 'month',
  days: months * 30,
  from: (day) => monthStart(Math.floor(monthOf(day) / months) * months),
  next: (day) => monthStart(monthOf(day) + months),
});

// Round years are round in the calendar that is shown.
const yearGrid = (years: number): Grid => ({
  unit: 'year',
  days: years * 365,
  from: (day, calendar) => {
    const year = yearOf(day);
    const shown = yearIn(year, calendar);
    return monthStart((year - (((shown % years) + years) % years)) * 12);
  },
  next: (day) => monthStart((yearOf(day) + years) * 12),
});

const grids: readonly Grid[] = [
  dayGrid(1),
  dayGrid(2),
  dayGrid(7),
  monthGrid(1),
  monthGrid(3),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(yearGrid),
];

type PlainTick = Omit<Tick, 'labelX'>;

function ticksToScale(
  axis: TimelineAxis,
  language: Language,
  calendar: Calendar,
): readonly PlainTick[] {
  const low = axis.dayAt(0);
  const high = axis.dayAt(axis.width);
  const dayWidth = axis.width / Math.max(1e-6, high - low);
  const room: Readonly<Record<TickUnit, number>> = { day: 62, month: 44, year: 48 };
  const grid = grids.find(({ unit, days }) => days * dayWidth >= room[unit]) ?? grids.at(-1);
  if (!grid) return [];
  const ticks: PlainTick[] = [];
  let year: number | null = null;
  for (let day = grid.from(Math.floor(low), calendar); day <= high; day = grid.next(day)) {
    // A day has its label in its middle; months and years begin where theirs stands.
    const x = axis.x(grid.unit === 'day' ? day + 0.5 : day);
    const begins = grid.unit !== 'year' && yearOf(day) !== year && x >= 0;
    if (begins) year = yearOf(day);
    // The first tick of a year says which year it is.
    const label = begins
      ? grid.unit === 'month' && monthOf(day) % 12 === 0
        ? formatYear(day, language, calendar)
        : grid.unit === 'day'
          ? formatAxisDay(day, language, calendar)
          : `${formatTick(day, 'month', language, calendar)} ${formatYear(day, language, calendar)}`
      : formatTick(day, grid.unit, language, calendar);
    ticks.push({ day, x, label, strong: begins });
  }
  return ticks;
}

/** A tick is no obstacle for the label of another. */
const noMark = { before: Number.NEGATIVE_INFINITY, after: Number.NEGATIVE_INFINITY };

/**
 * The ticks of the part of the axis that is seen, with labels that do not touch, in the language and calendar: at round
 * days, months or years to scale, at the events themselves by event.
 */
export function axisTicks(
  axis: TimelineAxis,
  eventDays: readonly number[],
  language: Language,
  calendar: Calendar,
): readonly Tick[] {
  const ticks =
    axis.spacing === 'event'
      ? eventDays.map((day) => {
          const label = formatAxisDay(day, language, calendar);
          return { day, x: axis.x(day + 0.5), label, strong: false };
        })
      : ticksToScale(axis, language, calendar);
  const seen = ticks.filter(({ x }) => x >= 0 && x <= axis.width);
  const spread = seen.map((tick) => {
    const half = labelWidth(tick.label) / 2 + 5;
    const labelX = Math.min(axis.width - half, Math.max(half, tick.x));
    const aside = labelX - tick.x;
    return {
      ...tick,
      labelX,
      mark: noMark,
      rooms: [{ before: half - aside, after: half + aside }],
    };
  });
  return labelsWithRoom(spread, axis.width);
}
