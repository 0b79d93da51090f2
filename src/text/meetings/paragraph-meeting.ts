import type { FoundDate } from '../dates/found-date';
import type { Span } from '../words/named-thing';
import { everyone, type FoundMeeting } from './found-meeting';
import { hostByName } from './hosts-by-name';
import { longBefore } from './meeting-day';
import { daysOf, writtenDay } from './paragraph-days';
import { type ParagraphEvent, readEvent } from './paragraph-event';
import { placeOfEvent } from './paragraph-place';
import { isRecalled, rolesOfEvent, sidesOfEvent } from './paragraph-roles';
import { isReporter } from './presence';
import type { ReadText } from './read-text';

/** "พร้อมให้การต้อนรับ": who is ready to receive someone. */
const ready = /พร้อม(?:ที่)?(?:จะ)?(?:ได้)?$/u;
/** The day of what is told anew begins its paragraph. */
const introducedWithin = 40;

/** "… ” นาย ก กล่าว": whose words were quoted. */
const isQuoted = (text: string, { start }: Span): boolean =>
  /[”"]\s?$/u.test(text.slice(Math.max(0, start - 2), start));

/**
 * The meeting of which a paragraph tells, and of whom it speaks; null where it tells of none. `visitors` are those who
 * came, as an earlier paragraph says, `before` the meeting told last, `dayBefore` the day with which the paragraph
 * before begins. It is an earlier one where the words say that it was in another week, month or year; told in passing where
 * they name no one, no place and give no day at their beginning.
 */
export function paragraphMeeting(
  source: ReadText,
  paragraph: Span,
  visitors: readonly number[],
  before: FoundMeeting | null,
  dayBefore: FoundDate | null,
): {
  readonly meeting: FoundMeeting;
  readonly subject: number | null;
  readonly earlier: boolean;
  readonly inPassing: boolean;
} | null {
  const told = readEvent(source, paragraph, visitors, before);
  if (told === null) return null;
  const { text, published } = source;
  const { kind, verb, start, end, subject } = told.event;
  const written = writtenDay(told);
  const place = placeOfEvent(told, written);
  const roles = rolesOfEvent(told, place);
  if (everyone(roles).length === 0) return null;
  const earlier =
    longBefore.test(text.slice(Math.max(start, verb.start - 120), verb.start)) ||
    (written === null && isRecalled(told, place.where));
  const { from, to } = daysOf(told, written, dayBefore, earlier);
  const sides = sidesOfEvent(told, roles, place.abroad, { from, to }, written !== null);
  const byName =
    kind === 'attend' ? hostByName(text, verb, end, source.calls, sides, subject) : null;
  const meeting = {
    from,
    to,
    place:
      place.written === null ? null : source.written.slice(place.written.start, place.written.end),
    ...(byName ?? sides),
    ...(kind === 'talks' && sides.host === null ? { talks: true as const } : {}),
    planned: told.planned && !(to !== null && to < (published ?? '')),
    reporters: reportersOf(told),
    evidence: { start: paragraph.start, end: Math.max(end, place.written?.end ?? 0) },
  };
  const inPassing =
    (!told.planned || ready.test(text.slice(verb.start - 12, verb.start))) &&
    !earlier &&
    told.present.length === 0 &&
    place.written === null &&
    source.visit === null &&
    (written === null || written.start > paragraph.start + introducedWithin);
  return { meeting, subject, earlier, inPassing };
}

/** Those who only tell of the event. */
const reportersOf = ({ source, event }: ParagraphEvent): number[] =>
  source.calls
    .filter(
      (call) =>
        (call.end <= event.start || isQuoted(source.text, call)) &&
        isReporter(source.text, call, source.people),
    )
    .map((call) => call.person);
