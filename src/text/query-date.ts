import {
  dayFromNumber,
  dayNumber,
  parseIsoDay,
  parseTimeSpan,
  type TimeSpan,
} from '../model/time-span';
import { findDates } from './dates';
import { monthNames, monthOfName, withMonths } from './query-months';

/**
 * A time in the words of a query: a stretch of time (two that 12/9/2025 may mean, the day before the month first), or a
 * month (and a day in it) of whatever year.
 */
export type QueryDate =
  | { readonly kind: 'spans'; readonly spans: readonly TimeSpan[] }
  | { readonly kind: 'every year'; readonly month: number; readonly day: number | null };

export interface DateInQuery {
  readonly date: QueryDate;
  /** The query without the date. */
  readonly rest: string;
}

// Parts of regular expressions; a group that has a name is read by `dateOf`.
const year = String.raw`(?<year>\d{4}|'?\d{2})(?!\d)`;
const era = String.raw`(?:ปี|พ\.? ?ศ\.?|ค\.? ?ศ\.?|b\.?e\.?|year|of|in|,|\s)*`;
const day = String.raw`(?<day>3[01]|[12]\d|0?[1-9])(?!\d)(?:st|nd|rd|th)?`;
const month = `(?<month>${monthNames})`;
const weekday = `(?:(?:วัน)?(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์)(?:ที่)? ?|(?:sun|mon|tues?|wednes|wed|thurs?|fri|satur|sat)(?:day)?,? |(?:[日月火水木金土])(?:曜日?))?`;
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

/** Thai years in two digits are from 40 on; below that they are of the common era. */
function commonYear(digits: string): number {
  const value = Number(digits.replace("'", ''));
  if (digits.length < 4) return value >= 40 ? 2500 + value - 543 : 2000 + value;
  return value >= 2400 && value <= 2700 ? value - 543 : value;
}

const two = (value: number) => String(value).padStart(2, '0');

function dateOf(groups: Readonly<Record<string, string | undefined>>): QueryDate | null {
  const { era: eraName, eraYear } = groups;
  const start = eraName === undefined ? undefined : eraStart[eraName];
  const year =
    start !== undefined
      ? start + (eraYear === '元' ? 1 : Number(eraYear))
      : groups.year === undefined
        ? null
        : commonYear(groups.year);
  let month =
    groups.month === undefined ? null : (monthOfName(groups.month) ?? Number(groups.month));
  let day = groups.day === undefined ? null : Number(groups.day);
  // 1/20/2025, as Americans write.
  if (month !== null && day !== null && month > 12 && day <= 12) [month, day] = [day, month];
  if (year === null) {
    const valid =
      month !== null && parseTimeSpan(`2024-${two(month)}${day === null ? '' : `-${two(day)}`}`);
    return valid && month !== null ? { kind: 'every year', month, day } : null;
  }
  if (year < 1900 || year > 2100) return null;
  const orders = [[month, day]];
  // As Americans write; nobody does so with a Buddhist year.
  if (groups.either !== undefined && groups.year?.length === 4 && Number(groups.year) === year)
    orders.push([day, month]);
  const spans = orders.flatMap((parts) => {
    const given = parts.flatMap((part) => (part === null ? [] : [two(part)]));
    return parseTimeSpan([String(year), ...given].join('-')) ?? [];
  });
  return spans.length > 0 ? { kind: 'spans', spans } : null;
}

const kanjiDigits = '〇一二三四五六七八九';

/** 十二月 as 12月: numbers in kanji before the signs of year, month and day. */
function withDigits(text: string): string {
  return text.replace(/[〇一二三四五六七八九十]+(?=[年月日])/gu, (word) => {
    const [tens, units = ''] = word.includes('十') ? word.split('十') : ['', word];
    const value = (part: string) => Array.from(part, (sign) => kanjiDigits.indexOf(sign)).join('');
    if (!word.includes('十')) return value(units);
    return String((tens === '' ? 1 : Number(value(tens ?? ''))) * 10 + Number(value(units) || 0));
  });
}

/** A range of days or months in any writing that releases have, or of two months of one year. */
function rangeIn(text: string): DateInQuery | null {
  const months = new RegExp(
    `(?:between |from )?(?<first>${monthNames}) ?(?:-|to|until|and|ถึง|~|〜) ?(?<last>${monthNames})${era}${year}`,
    'u',
  ).exec(text);
  if (months?.groups) {
    const { first = '', last = '', year: written = '' } = months.groups;
    const [from, to] = [first, last].map((name) =>
      parseTimeSpan(`${commonYear(written)}-${two(monthOfName(name) ?? 0)}`),
    );
    if (from && to && from.from <= to.to) {
      const span: TimeSpan = { from: from.from, to: to.to, precision: 'range' };
      return { date: { kind: 'spans', spans: [span] }, rest: text.replace(months[0], ' ') };
    }
  }
  const [found] = findDates(text, null).dates;
  if (found?.precision !== 'range' || found.from === null || found.to === null) return null;
  const span: TimeSpan = { from: found.from, to: found.to, precision: 'range' };
  return {
    date: { kind: 'spans', spans: [span] },
    rest: `${text.slice(0, found.start)} ${text.slice(found.end)}`,
  };
}

const quarter = new RegExp(
  `(?:\\bq|ไตรมาส(?:ที่)? ?|第)(?<number>[1-4])(?:四半期)?(?:/| )?${era}${year}|(?<before>\\d{4})年?第(?<other>[1-4])四半期`,
  'u',
);

/** A quarter of a year: Q4 2025, ไตรมาส 4 ปี 2568, 2025年第4四半期. */
function quarterIn(text: string): DateInQuery | null {
  const match = quarter.exec(text);
  if (!match?.groups) return null;
  const { number: first, other, before, year: written } = match.groups;
  const inYear = commonYear(before ?? written ?? '');
  const last = Number(first ?? other) * 3;
  const [from, to] = [last - 2, last].map((month) => parseTimeSpan(`${inYear}-${two(month)}`));
  if (!from || !to) return null;
  const span: TimeSpan = { from: from.from, to: to.to, precision: 'range' };
  return { date: { kind: 'spans', spans: [span] }, rest: text.replace(match[0], ' ') };
}

/** Parts of a year by what they are called, with their first and last month; before the year or after it. */
const partsOfYear: readonly (readonly [words: string, first: number, last: number])[] = [
  [String.raw`early|(?:the )?(?:beginning|start) of|ต้น|初め|初頭|年初`, 1, 4],
  [String.raw`mid(?:dle of)?|กลาง|半ば|中頃`, 5, 8],
  [String.raw`late|(?:the )?end of|ปลาย|สิ้น|末`, 9, 12],
  [String.raw`h1|(?:the )?first half of|ครึ่ง(?:ปี)?แรก(?:ของ)?|上半期|前半`, 1, 6],
  [String.raw`h2|(?:the )?second half of|ครึ่ง(?:ปี)?หลัง(?:ของ)?|下半期|後半`, 7, 12],
];
const yearOfPart = partsOfYear.map(([words, first, last]) => ({
  writing: new RegExp(
    `(?<!\\p{Script=Latin})(?:(?:${words})[- ]?${era}${year}|(?<before>\\d{4})年?度?の?(?:${words}))(?!\\p{Script=Latin})`,
    'u',
  ),
  first,
  last,
}));

/** A part of a year: late 2025, ปลายปี 68, H2 2025, 2025年下半期. A third of the year, where no half is named. */
function partOfYearIn(text: string): DateInQuery | null {
  for (const { writing, first, last } of yearOfPart) {
    const match = writing.exec(text);
    if (!match?.groups) continue;
    const inYear = commonYear(match.groups.before ?? match.groups.year ?? '');
    const [from, to] = [first, last].map((month) => parseTimeSpan(`${inYear}-${two(month)}`));
    if (!from || !to) return null;
    const span: TimeSpan = { from: from.from, to: to.to, precision: 'range' };
    return { date: { kind: 'spans', spans: [span] }, rest: text.replace(match[0], ' ') };
  }
  return null;
}

type Side = 'since' | 'after' | 'before' | 'until';

/** What makes of a date all the time on one side of it: words before it, or after it in Japanese. */
const sides: readonly (readonly [side: Side, before: RegExp, after: RegExp])[] = (
  [
    ['since', 'since|ตั้งแต่|นับแต่', '以降|以後|から'],
    ['after', 'after|หลังจาก|หลัง', 'より後|の後'],
    ['before', 'before|ก่อน', '以前|より前|の前'],
    ['until', 'until|till|up to|จนถึง', 'まで'],
  ] as const
).map(([side, before, after]) => [
  side,
  new RegExp(`(?<![\\p{Script=Latin}])(?:${before})(?:เดือน|ปี|วันที่| )*$`, 'u'),
  new RegExp(`^ ?(?:${after})`, 'u'),
]);

const earliest = parseIsoDay('1900-01-01');
const latest = parseIsoDay('2100-12-31');

/** All the time on one side of a span, within the years that a query may name. */
function onSide({ from, to }: TimeSpan, side: Side): TimeSpan {
  const open = { from: earliest ?? from, to: latest ?? to, precision: 'range' } as const;
  if (side === 'since') return { ...open, from };
  if (side === 'after') return { ...open, from: dayFromNumber(dayNumber(to) + 1) };
  if (side === 'before') return { ...open, to: dayFromNumber(dayNumber(from) - 1) };
  return { ...open, to };
}

/**
 * The first date in a query (a spelling key), in any writing of three languages and any order, or the time since, after,
 * before or until it, and what else the query says; null where it names no day of the calendar.
 */
export function dateInQuery(key: string): DateInQuery | null {
  const text = withMonths(withDigits(key));
  const range = rangeIn(text) ?? quarterIn(text) ?? partOfYearIn(text);
  if (range) return range;
  for (const writing of writings) {
    const match = writing.exec(text);
    if (!match) continue;
    const date = dateOf(match.groups ?? {});
    if (!date) return null;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    return sided(date, before, after) ?? { date, rest: `${before} ${after}`.trim() };
  }
  return null;
}

/** The time on the side of a date that the words around it name; null where they name none. */
function sided(date: QueryDate, before: string, after: string): DateInQuery | null {
  if (date.kind !== 'spans') return null;
  for (const [side, ahead, behind] of sides) {
    if (!ahead.test(before) && !behind.test(after)) continue;
    const spans = date.spans.map((span) => onSide(span, side));
    const rest = `${before.replace(ahead, '')} ${after.replace(behind, '')}`.trim();
    return { date: { kind: 'spans', spans }, rest };
  }
  return null;
}
