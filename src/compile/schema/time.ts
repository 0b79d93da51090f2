import { z } from 'zod';
import {
  type IsoDay,
  looksBuddhist,
  parseIsoDay,
  parseTimeSpan,
  type TimeSpan,
} from '../../model/time-span';
import { refuse } from './strict';

/** What is wrong with the text of a date, and the way out; null where it is a date of the common era. */
function dateFault(value: string): { what: string; fix: string } | null {
  if (/[๐-๙]/.test(value)) {
    return { what: `the date "${value}" is in Thai digits`, fix: 'write it as 2025-01-20' };
  }
  if (looksBuddhist(value)) {
    const year = value.slice(0, 4);
    const common = Number(year) - 543;
    return { what: `${year} is a Buddhist-era year`, fix: `write ${common}${value.slice(4)}` };
  }
  if (parseTimeSpan(value)) return null;
  return /^\d{4}(-\d{2}){0,2}$/.test(value)
    ? { what: `there is no day ${value} in the calendar`, fix: 'correct the date' }
    : { what: `"${value}" is no ISO date`, fix: 'write 2025, 2025-01 or 2025-01-20' };
}

/** Reads a date, refusing it with its way out where it is none. */
function readDate(value: unknown, context: z.RefinementCtx): TimeSpan | null {
  if (typeof value !== 'string') {
    refuse(context, 'this is no date', 'write "2025-01-20", or { from: "2025-01", to: "2025-03" }');
    return null;
  }
  const fault = dateFault(value);
  if (fault) refuse(context, fault.what, fault.fix);
  return fault ? null : parseTimeSpan(value);
}

/** One day of the common era. */
export const day = z.string().transform((value, context): IsoDay => {
  if (!readDate(value, context)) return z.NEVER;
  const one = parseIsoDay(value);
  if (one) return one;
  refuse(context, `"${value}" is no single day`, 'write year, month and day: 2025-01-20');
  return z.NEVER;
});

/** A year, month or day, or `{ from, to }` of them. Not a union, which would hide which of the two went wrong. */
export const time = z.unknown().transform((value, context): TimeSpan => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return readDate(value, context) ?? z.NEVER;
  }
  const other = Object.keys(value).find((key) => key !== 'from' && key !== 'to');
  if (other !== undefined) {
    refuse(context, `a time has no key ${JSON.stringify(other)}`, 'write { from: "…", to: "…" }');
    return z.NEVER;
  }
  const from = readDate('from' in value ? value.from : null, context);
  const to = readDate('to' in value ? value.to : null, context);
  if (!from || !to) return z.NEVER;
  if (from.from <= to.to) return { from: from.from, to: to.to, precision: 'range' };
  refuse(context, `the time ends (${to.to}) before it begins (${from.from})`, 'exchange them');
  return z.NEVER;
});
