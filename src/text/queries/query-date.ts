import { parseTimeSpan, type TimeSpan } from '../../model/time-span';
import { englishWeekdayPattern, thaiWeekdayPattern, weekdayOfName } from '../dates/month-names';
import { commonYear, era, twoDigits, year } from './query-date-parts';
import { monthNames, monthOfName, withMonths } from './query-months';
import { sideOfDate } from './query-sides';
import { spanInQuery } from './query-spans';

/** Days that come again: a month of every year, a day of every month; of them those on one day of the week (Sunday 0). */
export interface RecurringDays {
  readonly kind: 'recurring';
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

/**
 * A time in the words of a query: a stretch of time (two that 12/9/2025 may mean, the day before the month first), or
 * days of whatever year.
 */
export type QueryDate =
  | { readonly kind: 'spans'; readonly spans: readonly TimeSpan[] }
  | RecurringDays;

export interface DateInQuery {
  readonly date: QueryDate;
  /** The query without the date. */
  readonly rest: string;
}

// Parts of regular expressions; a group that has a name is read by `dateOf`.
const day = String.raw`(?<day>3[01]|[12]\d|0?[1-9])(?!\d)(?:st|nd|rd|th)?`;
const month = `(?<month>${monthNames})`;
const weekday = `(?:(?:วัน)?(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์)(?:ที่)? ?|(?:sun|mon|tues?|wednes|wed|thurs?|fri|satur|sat)(?:day)?,? |(?:[日月火水木金土])(?:曜日?))?`;
const thaiWeekday = `(?<weekday>${thaiWeekdayPattern})`;
const englishWeekday = `(?<weekday>${englishWeekdayPattern.toLowerCase()})`;
const number = String.raw`\d{1,2}`;
const japaneseEra = String.raw`(?<era>令和|平成|昭和|r|h|s)(?<eraYear>元|\d{1,2})`;

/** The writings of a date, the more telling before those that are parts of them. The texts are spelling keys. */
const writings: readonly RegExp[] = [
  `(?<year>\\d{4})(?<mark>[-/.])(?<month>${number})(?:\\k<mark>(?<day>${number}))?(?!\\d)`,
  `(?<day>${number})(?<either>[-/.])(?<month>${number})\\k<either>${year}`,
  `(?<month>${number})[/.](?<year>\\d{4})(?!\\d)`,
  String.raw`(?<year>(?:19|20|25)\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)`,
  String.raw`(?:${japaneseEra}|(?<year>\d{4}))(?:年|[./])(?:(?<month>${number})(?:月|[./])?(?:(?<day>${number})日?)?)?(?:\([日月火水木金土]\))?`,
  `(?<month>${number})月(?:(?<day>${number})日)?`,
  `(?<year>\\d{4}),? ${month} ?${day}`,
  `${weekday}${day}(?: of)?[- ]?(?:เดือน)? ?${month}(?:[- ]?${era}${year})?`,
  `${weekday}${month} ?${day}(?:${era}${year})?`,
  `(?:เดือน)? ?${month}(?:${era}${year})?`,
  `${era}(?<year>\\d{4})(?:年|年度)?(?!\\d)`,
  String.raw`(?:ปี|พ\.? ?ศ\.?) ?(?<year>\d{2})(?!\d)`,
  `(?<day>${number})/(?<month>${number})(?!\\d|/)`,
  `วัน${thaiWeekday}?ที่ ?${day}`,
  `${englishWeekday}(?: the)?,? ${day}`,
  String.raw`(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)`,
  `(?<day>${number})日`,
].map(
  (source) => new RegExp(`(?<![\\p{Script=Latin}\\p{N}.])(?:${source})(?!\\p{Script=Latin})`, 'u'),
);

const eraStart: Readonly<Record<string, number>> = {
  令和: 2018,
  r: 2018,
  平成: 1988,
  h: 1988,
  昭和: 1925,
  s: 1925,
};

type Groups = Readonly<Record<string, string | undefined>>;

function yearOf({ era: eraName, eraYear, year }: Groups): number | null {
  if (eraName !== undefined)
    return (eraStart[eraName] ?? 0) + (eraYear === '元' ? 1 : Number(eraYear));
  return year === undefined ? null : commonYear(year);
}

function dateOf(groups: Groups): QueryDate | null {
  const year = yearOf(groups);
  let month =
    groups.month === undefined ? null : (monthOfName(groups.month) ?? Number(groups.month));
  let day = groups.day === undefined ? null : Number(groups.day);
  // 1/20/2025, as Americans write.
  if (month !== null && day !== null && month > 12) [month, day] = [day, month];
  if (year === null) {
    const inLeapYear = [month ?? 1, ...(day === null ? [] : [day])].map(twoDigits);
    const weekday = weekdayOfName(groups.weekday ?? '');
    return parseTimeSpan(['2024', ...inLeapYear].join('-'))
      ? { kind: 'recurring', month, day, weekday }
      : null;
  }
  if (year < 1900 || year > 2100) return null;
  const orders = [[month, day]];
  // As Americans write; nobody does so with a Buddhist year.
  if (groups.either !== undefined && Number(groups.year) === year && month !== day)
    orders.push([day, month]);
  const spans = orders.flatMap((parts) => {
    const given = parts.flatMap((part) => (part === null ? [] : [twoDigits(part)]));
    return parseTimeSpan([String(year), ...given].join('-')) ?? [];
  });
  return spans.length > 0 ? { kind: 'spans', spans } : null;
}

const kanjiDigits = '〇一二三四五六七八九';

/** 十二月 as 12月: numbers in kanji before the signs of year, month and day. */
function withDigits(text: string): string {
  return text.replace(/[〇一二三四五六七八九十]+(?=[年月日])/gu, (number) =>
    number
      .replace(/[^十]/gu, (sign) => String(kanjiDigits.indexOf(sign)))
      .replace(/(\d?)十(\d?)/u, (_, tens: string, units: string) => `${tens || 1}${units || 0}`),
  );
}

/**
 * The first date in a query (a spelling key), in any writing of three languages and any order, or the time since, after,
 * before or until it, and what else the query says; null where it names no day of the calendar.
 */
export function dateInQuery(key: string): DateInQuery | null {
  const text = withMonths(withDigits(key));
  const range = spanInQuery(text);
  if (range) return { date: { kind: 'spans', spans: [range.span] }, rest: range.rest };
  for (const writing of writings) {
    const match = writing.exec(text);
    if (!match) continue;
    const date = dateOf(match.groups ?? {});
    if (!date) return null;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    const sided = date.kind === 'spans' ? sideOfDate(date.spans, before, after) : null;
    return sided
      ? { date: { kind: 'spans', spans: sided.spans }, rest: sided.rest }
      : { date, rest: `${before} ${after}` };
  }
  return null;
}
