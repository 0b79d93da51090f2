import type { FoundDate } from './found-date';

const dash = /^[ \u00a0]?(?:-|–|—|ถึง)[ \u00a0]?$/u;

/** A year and a month that are the ends of one range: "ปี 2558 - มิถุนายน 2567". Dates in order, without overlap. */
export function joinYearAndMonth(text: string, dates: readonly FoundDate[]): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const ends =
      last !== undefined &&
      [last.precision, date.precision].sort().join() === 'month,year' &&
      dash.test(text.slice(last.end, date.start));
    if (ends && last.from !== null && date.to !== null && last.from <= date.to)
      joined[joined.length - 1] = {
        ...date,
        text: text.slice(last.start, date.end),
        start: last.start,
        from: last.from,
        precision: 'range',
      };
    else joined.push(date);
  }
  return joined;
}
