import { parseTimeSpan, type TimeSpan } from '../../model/time-span';
import { dateInQuery } from '../../text/query-date';
import { corpusExtent } from '../corpus-extent';
import type { CorpusIndex } from '../corpus-index';

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
const meeting =
  /การพบหารือ|การประชุม|การหารือ|การพบปะ|พบหารือ|ประชุม|หารือ|\b(?:meetings?|talks?)\b|会談|会合|会議|協議/gu;

const two = (value: number) => String(value).padStart(2, '0');

/** Reads the time in a query (a spelling key); null where it names none. */
export function queryTime(index: CorpusIndex, key: string): QueryTime | null {
  const found = dateInQuery(key.slice(0, 120));
  if (!found) return null;
  const { date } = found;
  const asked = meeting.test(found.rest);
  meeting.lastIndex = 0;
  const rest = found.rest.replace(idle, ' ').replace(/\s+/gu, ' ').trim();
  const others = rest.replace(meeting, '').trim();
  return {
    spans: date.kind === 'spans' ? date.spans : everyYear(index, date.month, date.day),
    rest: others,
    meeting: asked,
  };
}

function everyYear(index: CorpusIndex, month: number, day: number | null): TimeSpan[] {
  const extent = corpusExtent(index);
  if (!extent) return [];
  const [first, last] = [Number(extent.first.slice(0, 4)), Number(extent.last.slice(0, 4))];
  const spans: TimeSpan[] = [];
  for (let year = first; year <= last && spans.length < 200; year += 1) {
    const iso = `${year}-${two(month)}${day === null ? '' : `-${two(day)}`}`;
    const span = parseTimeSpan(iso);
    if (span) spans.push(span);
  }
  return spans;
}
