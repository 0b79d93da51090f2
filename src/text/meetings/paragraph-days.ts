import { dayFromNumber, dayNumber, type IsoDay } from '../../model/time-span';
import type { FoundDate, KnownDate } from '../dates/found-date';
import type { Span } from '../words/named-thing';
import {
  dateLineOf,
  dayOf,
  followsUp,
  isBirthday,
  isDateline,
  isDayBefore,
  isHeldToday,
  isLongAgo,
  isOfOffice,
  todayOf,
} from './meeting-day';
import type { MeetingKind } from './meeting-sides';
import type { ParagraphEvent } from './paragraph-event';
import type { ReadText } from './read-text';

/** A call takes no days: days to come, told of one that was, are of something else. */
const isCall = (kind: MeetingKind): boolean =>
  kind === 'visit' || kind === 'let in' || kind === 'receive';
/** Far from the words that tell of a call, and not said to be the one that was agreed. */
const isAnotherDay = (text: string, date: KnownDate, verb: Span): boolean =>
  date.precision === 'range' ||
  (date.start > verb.end + 100 && !/มีกำหนด|พรุ่งนี้/u.test(text.slice(date.start - 60, date.start)));

/** A day before publication is none of what is to come, unless the text is put out some days late. */
const isPast = ({ start, to }: KnownDate, { published }: ReadText, verb: Span): boolean =>
  published !== null && to < published && !(start > verb.end && isDayBefore(to, published));
const isAfter = ({ from }: KnownDate, { published }: ReadText): boolean =>
  published !== null && from > published;

/** The day, or days, that a paragraph writes of its event; null where every day in it is of something else. */
export function writtenDay({ source, event, planned }: ParagraphEvent): KnownDate | null {
  const { text, dates, published } = source;
  const { kind, verb } = event;
  return dayOf(
    dates.filter(
      (one) =>
        !isDateline(text, one) &&
        !isBirthday(text, one) &&
        !isOfOffice(text, one) &&
        !isLongAgo(one.to, published) &&
        !(planned && isPast(one, source, verb)) &&
        !(isCall(kind) && !planned && isAfter(one, source) && isAnotherDay(text, one, verb)) &&
        !followsUp(text, one),
    ),
    event,
    planned,
    text,
  );
}

/** "วันนี้ (8 …) นาย ก เปิดเผยว่า เมื่อวานนี้ ได้หารือกับ…": on the day before the one that is written. */
const isYesterday = (text: string, written: KnownDate, verb: Span): boolean =>
  written.precision === 'day' &&
  written.end <= verb.start &&
  /(?<![ก-๙])(?:โดย|ว่า)? ?(?:เมื่อ)?วานนี้(?! ?[((0-9๐-๙])/u.test(text.slice(written.end, verb.start));

const dayBeforeThat = (day: IsoDay): Days => {
  const before = dayFromNumber(dayNumber(day) - 1);
  return { from: before, to: before };
};

interface Days {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

/**
 * When the event of a paragraph was: on the day that it writes, else in those of the journey on which it lies, on that of
 * its own dateline, of the meeting with which it goes on, or "วันนี้". Of an `earlier` meeting only what it writes counts.
 */
export function daysOf(
  told: ParagraphEvent,
  written: KnownDate | null,
  dayBefore: FoundDate | null,
  earlier: boolean,
): Days {
  const { source, paragraph, event, before, planned, again } = told;
  const { verb, start } = event;
  if (written !== null)
    return isYesterday(source.text, written, verb) ? dayBeforeThat(written.from) : written;
  if (source.visit !== null) return source.visit;
  // What the dateline's own sentence tells was on that day; of what someone reports there, the day is not said.
  const dateline = dateLineOf(source, paragraph.start, verb.start);
  if (dateline !== null && dateline.end > start && !earlier && !planned) return dateline;
  const sameDay = again ? (before ?? dayBefore) : null;
  if (sameDay !== null && sameDay.from !== null) return sameDay;
  const today = earlier ? null : todayIn(told);
  return { from: today, to: today };
}

/** The day that "วันนี้" means in a paragraph; null where it does not say it. */
function todayIn({ source, paragraph, event, before, planned }: ParagraphEvent): IsoDay | null {
  const { text, today } = source;
  const { verb, end } = event;
  const told = todayOf(source, { start: paragraph.start, end: verb.end });
  const said =
    told === null
      ? !planned && isHeldToday(text, { start: verb.end, end })
        ? today
        : null
      : told.day;
  // "วันนี้", said in what goes on, is the day of the meeting before it.
  return said !== null &&
    said === today &&
    told?.isWritten !== true &&
    before?.planned === false &&
    isDayBefore(before.from, said)
    ? before.from
    : said;
}
