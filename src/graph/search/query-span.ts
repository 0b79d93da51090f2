import { looksBuddhist, parseTimeSpan, type TimeSpan } from '../../model/time-span';
import { findDates } from '../../text/dates';
import { spellingOf } from '../../text/spelling-key';

const bareYear = /^(?:ปี|พ\.?ศ\.?|ค\.?ศ\.?|year)? ?(\d{4})(?:年)?$/u;
const buddhistYears = 543;

/** An ISO date of either era as a span of the common era. */
function isoSpan(text: string): TimeSpan | null {
  const year = Number(text.slice(0, 4)) - (looksBuddhist(text) ? buddhistYears : 0);
  return parseTimeSpan(`${year}${text.slice(4)}`);
}

/**
 * The time that a query names, in any writing of `findDates`, as an ISO date, or as a bare year of either era; null
 * where the query is no date or says more than a date.
 */
export function querySpan(query: string): TimeSpan | null {
  const text = spellingOf(query);
  const iso = /^\d{4}-\d{2}(?:-\d{2})?$/.test(text) ? text : bareYear.exec(text)?.[1];
  if (iso !== undefined) {
    const year = Number(iso.slice(0, 4));
    return (year >= 1900 && year < 2100) || looksBuddhist(iso) ? isoSpan(iso) : null;
  }
  const trimmed = query.trim();
  const [date, ...others] = findDates(trimmed, null).dates;
  if (!date || others.length > 0 || date.from === null || date.to === null) return null;
  const rest = trimmed.slice(0, date.start) + trimmed.slice(date.end);
  if (!/^(?:วันที่|เมื่อ|on|in|\s)*$/iu.test(rest)) return null;
  return { from: date.from, to: date.to, precision: date.precision };
}
