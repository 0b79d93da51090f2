import { parseTimeSpan, type TimeSpan } from '../../model/time-span';
import { weekdayOf } from '../../text/dates/calendar';
import { dateInQuery, type RecurringDays } from '../../text/queries/query-date';
import { twoDigits } from '../../text/queries/query-date-parts';
import { corpusExtent } from '../corpus-extent';
import type { CorpusIndex } from '../corpus-index';
import { withoutMeetingWords } from './meeting-words';

/** The time that a query names. */
export interface QueryTime {
  /** The stretches of time that it may mean, or the same days of each year that the corpus knows. */
  readonly spans: readonly TimeSpan[];
  /** What else the query says; empty where it names a time and nothing more. */
  readonly rest: string;
  /** True where it asks for the meeting of that time by name. */
  readonly meeting: boolean;
}

const idle =
  /ต้น|กลาง|ปลาย|นี้|\b(?:early|mid|late)\b-?|上旬|中旬|下旬|初め|末|วันที่|เมื่อ|เดือน|ปี|ช่วง|ระหว่าง|\b(?:on|in|at|the|of|between|from|date|day|year)\b|[.,()'"の年度]/gu;

/** Reads the time in a query (a spelling key); null where it names none. */
export function queryTime(index: CorpusIndex, key: string): QueryTime | null {
  const found = dateInQuery(key.slice(0, 120));
  if (!found) return null;
  const { date } = found;
  const { had: asked } = withoutMeetingWords(found.rest);
  const { rest: others } = withoutMeetingWords(
    found.rest.replace(idle, ' ').replace(/\s+/gu, ' ').trim(),
  );
  return {
    spans: date.kind === 'spans' ? date.spans : recurring(index, date),
    rest: others,
    meeting: asked,
  };
}

/** More stretches are no use to anybody. */
const mostSpans = 2400;
const everyMonth = Array.from({ length: 12 }, (_, at) => at + 1);

/** The days that are meant in the years that the corpus knows. */
function recurring(index: CorpusIndex, { month, day, weekday }: RecurringDays): TimeSpan[] {
  const extent = corpusExtent(index);
  if (!extent) return [];
  const [first, last] = [Number(extent.first.slice(0, 4)), Number(extent.last.slice(0, 4))];
  const spans: TimeSpan[] = [];
  for (let year = first; year <= last && spans.length < mostSpans; year += 1) {
    for (const its of month === null ? everyMonth : [month]) {
      const parts = [its, ...(day === null ? [] : [day])].map(twoDigits);
      const span = parseTimeSpan([year, ...parts].join('-'));
      if (span && (weekday === null || weekdayOf(span.from) === weekday)) spans.push(span);
    }
  }
  return spans;
}
