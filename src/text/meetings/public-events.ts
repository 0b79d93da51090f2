import { dayNumber, type IsoDay } from '../../model/time-span';
import type { KnownDate } from '../dates/found-date';
import { paragraphs } from '../letters/paragraphs';
import type { Span } from '../words/named-thing';
import type { PlaceIndex } from '../words/place-index';
import { type FoundMeeting, noOne } from './found-meeting';
import { followsUp, isDayBefore, isLongAgo, isOfOffice } from './meeting-day';
import type { Call } from './meeting-sides';
import { findPlace } from './place-name';
import { holds } from './public-event-words';
import { findRangedEvents } from './ranged-events';
import { findSigning } from './signings';

/** Of papers that are only said to be signed, the day stands before. */
const surelySigns = /(?:ได้|จะ)(?:ร่วม|ร่วมกัน)?$/u;
const future = /จะ|เตรียม|กำหนด|เชิญ/u;
/** What stands before a day on which something is held. */
const introduced =
  /วันที่[ \u00a0]{0,3}$|(?:คณะรัฐมนตรี|ครม\.)[)]? ?\($|(?:วันนี้|วันพรุ่งนี้|วานนี้)(?:และวันพรุ่งนี้)? ?\( ?(?:วันที่ ?)?$/u;
/** The cabinet sits each week: what it decided long ago is only cited. */
const citedAfter = 31;
const cabinet = /คณะรัฐมนตรี|ครม\./u;
const isRecalledCabinet = (words: string, day: IsoDay, published: IsoDay | null): boolean =>
  cabinet.test(words) && published !== null && dayNumber(published) - dayNumber(day) > citedAfter;
/** At most a week before it is told, or a month where it is told as the news: "เมื่อวันที่ 8 … ที่ผ่านมา กรม ก ได้ลงนาม…". */
const isLatelySigned = (text: string, verb: Span, day: IsoDay, published: IsoDay): boolean =>
  isDayBefore(day, published) ||
  (dayNumber(published) - dayNumber(day) <= citedAfter &&
    /ที่ผ่านมา[^\n]{0,200}ได้(?:ร่วม|ร่วมกัน)?$/u.test(
      text.slice(Math.max(0, verb.start - 240), verb.start),
    ));
/** A day that something is to be done by is not when it is held. */
const byThen = /(?:ลง|ถึง|ภายใน|ก่อน|หมดเขต|สมัคร[^\n]{0,12}|ตั้งแต่|นับจาก|ณ ?)(?:วันที่)? ?$/u;
/** Someone or something else of which the words between speak. */
const another =
  /\n|(?<![ก-๙])(?:ซึ่ง(?!(?:จะ)?จัดขึ้น|[^\n]{0,60}เป็นเจ้าภาพ)|ทั้งนี้|ดังนั้น|(?<=[ ])จึง|กล่าวว่า|เปิดเผยว่า)|ว่า |ครั้งก่อน|ปีก่อน/u;
/** What someone is only to do by the office alone is none where its day has passed. */
const isToCome = /^(?:เดินทาง)?(?:ไป|มา)?(?:ตรวจ|ลงพื้นที่|เป็นประธาน)/u;
/** Who comes on a visit holds an office; many who only travel do not. */
const comes =
  /(?:รัฐมนตรี|ประธาน|นายก|คณะ(?:ผู้แทน|ผู้บริหาร|นักธุรกิจ|นักลงทุน)|ผู้นำ|ผู้ว่า|มกุฎ|เจ้าชาย|สมเด็จ|กษัตริย์)[^\n]{0,160}$/u;
/** An event goes on for no longer. */
const daysAtMost = 60;
/** What someone came to has a name or a number of its own, and nothing was done there that took longer. */
const conference =
  /^(?:เข้า)?ร่วม(?:การ)?ประชุม(?!เพื่อ)(?:(?!สามารถ)[^\n]){0,120}?(?:ครั้งที่|[A-Z]{2}|[A-Z][a-z]+ [A-Z])/u;
const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);
/** More events than a release tells of. */
const eventsAtMost = 100;

/**
 * Adds to the meetings of a text the events of a day, or of a few, that it says were or will be held, whoever came:
 * "จัดงานสัมมนา … เมื่อวันที่ 7 ตุลาคม 2565 ณ …". No one takes part by name. An event on the days of a meeting is that
 * meeting; so is one with the name of a meeting whose day is not said, which takes the day and the place from it.
 */
export function withPublicEvents(
  written: string,
  body: Span,
  dates: PlaceIndex<KnownDate>,
  published: IsoDay | null,
  meetings: readonly FoundMeeting[],
  calls: PlaceIndex<Call>,
): readonly FoundMeeting[] {
  // A blank at which no line breaks is a blank like any other.
  const text = written.replace(/\u00a0/gu, ' ');
  const asWritten = (event: FoundMeeting): FoundMeeting => {
    if (event.place === null) return event;
    const at = text.indexOf(event.place, event.evidence.start);
    return at < 0 ? event : { ...event, place: written.slice(at, at + event.place.length) };
  };
  const all = [...meetings];
  for (const { about, attended, ...event } of findPublicEvents(
    text,
    body,
    dates,
    published,
    meetings,
  )) {
    const same = all.findIndex(
      (one) =>
        one.from === null &&
        one.planned === event.planned &&
        about.length >= 10 &&
        text.slice(one.evidence.start, one.evidence.end).includes(about),
    );
    const undated = all[same];
    if (undated !== undefined)
      all[same] = {
        ...undated,
        from: event.from,
        to: event.to,
        place: undated.place ?? asWritten(event).place,
      };
    else if (!attended || conference.test(textOf(text, event.evidence))) all.push(asWritten(event));
  }
  const signing = findSigning(text, body, dates, published);
  if (signing !== null && !all.some((one) => isThatSigning(text, one, signing.from)))
    all.push(signing);
  // Who opens a fair or comes to it on one of its days is told besides it.
  const known = new Set(all.filter((one) => one.from !== one.to).flatMap(daysOf));
  for (const event of findRangedEvents(text, body, dates, calls, published)) {
    const its = daysOf(event);
    if (its.some((one) => known.has(one)) || all.length >= eventsAtMost) continue;
    for (const one of its) known.add(one);
    all.push(asWritten(event));
  }
  return all;
}

/** On the day of a signing, or that signing told some days after it was. */
const isThatSigning = (text: string, one: FoundMeeting, day: IsoDay | null): boolean =>
  day !== null &&
  (one.from === day
    ? one.to === day
    : isDayBefore(one.from, day) &&
      one.participants.length > 0 &&
      /ลงนาม/u.test(text.slice(one.evidence.start, one.evidence.end)));

/** An event with the first letters of its name; `attended` where someone only came to it, and others held it. */
type PublicEvent = FoundMeeting & {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly about: string;
  readonly attended: boolean;
};

function findPublicEvents(
  text: string,
  body: Span,
  dates: PlaceIndex<KnownDate>,
  published: IsoDay | null,
  meetings: readonly FoundMeeting[],
): readonly PublicEvent[] {
  const found: PublicEvent[] = [];
  // By day, so that many meetings make no event slower to look up.
  const known = new Set(meetings.flatMap(daysOf));
  // The days on which the cabinet sat, and where they are written.
  const sat = new Set<number | IsoDay>();
  for (const paragraph of paragraphs(text, body)) {
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(holds)) {
      if (found.length === eventsAtMost) return found;
      const verb = {
        start: paragraph.start + match.index,
        end: paragraph.start + match.index + match[0].length,
      };
      const attended = /^(?:เข้า)?ร่วม/u.test(match[0]);
      const only = attended || text.startsWith('ผล', verb.start - 2);
      const signed = match[0].startsWith('ลงนาม');
      const far = signed || match[0].startsWith('นำคณะ');
      const day = dayOf(text, verb, dates, attended ? 420 : 240, far ? 420 : 320);
      if (day === null) continue;
      const { from, to } = day;
      if (only && day.start < verb.start) continue;
      if (isLongAgo(to, published)) continue;
      if (isToCome.test(match[0]) && published !== null && to < published) continue;
      if (
        match[0].startsWith('เยือน') &&
        !comes.test(text.slice(Math.max(paragraph.start, verb.start - 200), verb.start))
      )
        continue;
      if (isRecalledCabinet(match[0], to, published)) continue;
      if (signed && (published === null || !isLatelySigned(text, verb, to, published))) continue;
      if (
        signed &&
        day.end > verb.start &&
        !surelySigns.test(text.slice(verb.start - 12, verb.start))
      )
        continue;
      // Of a report of results, the day may be any other.
      if (
        only &&
        !attended &&
        !/คณะรัฐมนตรี|ครม/u.test(match[0]) &&
        !/เมื่อ(?:วันที่)? ?$/u.test(text.slice(verb.end, day.start))
      )
        continue;
      const end = Math.min(paragraph.end, Math.max(verb.end, day.end) + 200);
      const place = placeOf(text, verb, day, end);
      const again = found.findIndex(
        (one) => one.from === from && one.to === to && one.place === null,
      );
      const first = found[again];
      if (first !== undefined && place !== null)
        found[again] = { ...first, place: text.slice(place.start, place.end) };
      const sits = cabinet.test(match[0]);
      if (sat.has(sits ? from : day.start)) continue;
      const before = match[0].startsWith('เยือน') ? 160 : 24;
      const days = daysOf({ from, to });
      if (days.some((one) => known.has(one))) continue;
      // Whatever else is held on the day on which the cabinet sits is no cabinet, where it has that day written anew.
      if (sits) sat.add(day.start).add(from);
      else if (!attended) for (const one of days) known.add(one);
      found.push({
        attended,
        about: text
          .slice(verb.end, verb.end + 24)
          .replace(/[^ก-๙].*|^(?:ระหว่าง|ในวัน|เมื่อวัน).*/su, ''),
        from,
        to,
        place: place === null ? null : text.slice(place.start, place.end),
        ...noOne,
        planned:
          (published !== null && from > published) ||
          (future.test(text.slice(Math.max(paragraph.start, verb.start - before), verb.end)) &&
            (published === null || to >= published)),
        evidence: {
          start: Math.min(verb.start, day.start),
          end: Math.max(verb.end, day.end, place?.end ?? 0),
        },
      });
    }
  }
  return found;
}

/**
 * The place before the day, or directly after it: what comes later is of something else. Where the day stands before
 * the verb, the place may come after all that is held.
 */
function placeOf(text: string, verb: Span, day: Span, limit: number): Span | null {
  // "วันนี้ (8 …) ณ หอดอกจาน ได้จัดพิธี…".
  if (day.end <= verb.start && thenPlace.test(text.slice(day.end, day.end + 48)))
    return findPlace(text, { start: day.end, end: verb.start });
  const place = findPlace(text, { start: verb.end, end: limit });
  const from = Math.max(verb.end, day.end);
  if (place === null) return null;
  if (day.end <= verb.start && !elsewhere.test(text.slice(verb.end, place.start))) return place;
  return place.start - from <= 40 && !/งาน|และ|\n/u.test(text.slice(from, place.start))
    ? place
    : null;
}

const thenPlace = /^\)? ?(?:เวลา[^\n]{3,16}?น\. ?)?ณ /u;
const elsewhere = /\n|วันที่|ซึ่ง|ว่า|และ ?(?:ร่วม|เข้า|จะ|ได้|จัด|มี|เดิน)|จากนั้น/u;

/** The day within `reach` after the verb in the same sentence, else the one within `back` before it. */
function dayOf(
  text: string,
  verb: Span,
  dates: PlaceIndex<KnownDate>,
  reach: number,
  back: number,
): KnownDate | null {
  const near = dates
    .between(verb.start - back, verb.end + reach)
    .filter(isOfDays)
    .filter(
      (date) =>
        introduced.test(text.slice(Math.max(0, date.start - 24), date.start)) ||
        (/^[0-9๐-๙]/u.test(date.text) && /เมื่อ ?$/u.test(text.slice(date.start - 8, date.start))) ||
        date.text.startsWith('วัน'),
    )
    .filter(
      (date) =>
        !byThen.test(text.slice(Math.max(0, date.start - 24), date.start)) &&
        !isOfOffice(text, date) &&
        !followsUp(text, date),
    );
  const after = near.find((date) => date.start >= verb.end);
  if (after !== undefined && !another.test(text.slice(verb.end, after.start))) return after;
  const before = near.findLast((date) => date.end <= verb.start);
  return before !== undefined && !another.test(text.slice(before.end, verb.start)) ? before : null;
}

const isOfDays = ({ from, to }: KnownDate): boolean =>
  dayNumber(to) - dayNumber(from) <= daysAtMost;

/** The days of a meeting by their numbers, the first ones of a long journey. */
function daysOf({ from, to }: Pick<FoundMeeting, 'from' | 'to'>): number[] {
  if (from === null || to === null) return [];
  const first = dayNumber(from);
  const length = Math.min(daysAtMost, dayNumber(to) - first) + 1;
  return Array.from({ length }, (_, at) => first + at);
}
