/** A calendar day of the common era, `YYYY-MM-DD`. */
export type IsoDay = string & { readonly __isoDay: true };

export type Precision = 'day' | 'month' | 'year' | 'range';

/** A stretch of time, both ends included; `precision` says how much of it the words really give. */
export interface TimeSpan {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly precision: Precision;
}

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of the common era as a span of one year, month or day. Null where the text
 * has another form or names no day of the calendar. Years are taken as they stand: whether 2568 is a slip for 2025 is
 * the caller's question (`looksBuddhist`).
 */
export function parseTimeSpan(text: string): TimeSpan | null {
  const match = form.exec(text);
  if (!match) return null;
  const [, yearText = '', monthText, dayText] = match;
  const year = Number(yearText);
  if (monthText === undefined) {
    return {
      from: `${yearText}-01-01` as IsoDay,
      to: `${yearText}-12-31` as IsoDay,
      precision: 'year',
    };
  }
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  const last = daysInMonth(year, month);
  if (dayText === undefined) {
    const stem = `${yearText}-${monthText}`;
    return {
      from: `${stem}-01` as IsoDay,
      to: `${stem}-${last}` as IsoDay,
      precision: 'month',
    };
  }
  const day = Number(dayText);
  if (day < 1 || day > last) return null;
  return { from: text as IsoDay, to: text as IsoDay, precision: 'day' };
}

/** Reads one day `YYYY-MM-DD`; null for anything else. */
export function parseIsoDay(text: string): IsoDay | null {
  const span = parseTimeSpan(text);
  return span?.precision === 'day' ? span.from : null;
}

/** True where the year of an ISO date can only be one of the Buddhist era (2400 to 2700). */
export function looksBuddhist(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= 2400 && year <= 2700;
}

/** Days since 1970-01-01, in UTC, so that days can be counted and compared; negative before it. */
export function dayNumber(day: IsoDay): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** The day that many days after 1970-01-01; the inverse of `dayNumber` for the years 0000 to 9999. */
export function dayFromNumber(days: number): IsoDay {
  return new Date(days * 86_400_000).toISOString().slice(0, 10) as IsoDay;
}

/** True where two spans share at least one day; null ends are open. */
export function meets(
  span: { readonly from: IsoDay; readonly to: IsoDay },
  window: { readonly from: IsoDay | null; readonly to: IsoDay | null },
): boolean {
  return (
    (window.from === null || span.to >= window.from) &&
    (window.to === null || span.from <= window.to)
  );
}
