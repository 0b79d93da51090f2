import { dayNumber, type IsoDay } from '../../model/time-span';
import type { KnownDate } from '../dates/found-date';
import { paragraphs } from '../letters/paragraphs';
import { clauseCut } from '../words/clause-cut';
import type { Span } from '../words/named-thing';
import type { PlaceIndex } from '../words/place-index';
import { type FoundMeeting, noOne } from './found-meeting';
import { isLongAgo } from './meeting-day';
import type { Call } from './meeting-sides';
import { findPlace } from './place-name';

/** An event goes on for no longer: a world exhibition is open for half a year. */
const daysAtMost = 200;
/** What begins the name of an event that goes on for days; one with a proper name goes on whoever comes to it. */
const show =
  /(?<!ดู|ทำ|การ|นัก|หน่วย|แรง|ผล|ราย|โรง|พลัง|สาน|แผน|ทีม|จ้าง)งาน(?= ?["“‘A-Z])|(?<!ร่วม|ดู|ทำ|การ|พนัก|หน่วย|แรง|ผล|ราย|โรง|พลัง)งาน(?=มหกรรม|เทศกาล|แสดง|มอเตอร์|เอ็กซ์โป|สัปดาห์)|มหกรรม|เทศกาล|นิทรรศการ|(?:การ|จัด)แข่งขัน/gu;
const roadshow = /โรดโชว์|\bRoad ?[Ss]how\b|เดินสาย(?:เพื่อ)?ชักจูงการลงทุน/gu;
/** What only says that it is held stands between the name and the days. */
const held = /(?:ที่|ซึ่ง)?(?:กำลัง|จะ|ได้)?จัด(?:อยู่|ขึ้น|แสดง)?(?:ขณะนี้)?/gu;
/** Someone or something else of which the words between speak; what is to be done by those days. */
const another =
  /\n|ซึ่ง|ทั้งนี้|โดย|ว่า |เยือน|สมัคร|จำหน่าย|ลงทะเบียน|เพื่อ(?!ชักจูง|สุขภาพ)|หลังจาก|ก่อน(?!หน้า)|(?:ปี|ครั้ง)ก่อน|เดินทาง/u;
const days = /(?:(?:ระหว่าง|ตั้งแต่)(?:วันที่)?|(?<!ใน)วันที่)[ \u00a0]{0,3}$/u;
/** A proper name, and not just any fair. */
const named = /["“‘A-Z]|ครั้งที่|(?:[0-9]{4})|โชว์|[ก-๙]{8}/u;
const properName = /^ ?["“‘A-Z]/u;
/** Nothing but that it is held stands before its days: "งาน “…” จัดระหว่างวันที่ …". */
const heldThen = /จัด(?:ขึ้น)? ?$/u;
/** "ซึ่งเทศกาลจัดขึ้นระหว่างวันที่ …": the one whose name stands before. */
const heldUp = /^ ?(?:นี้ ?)?(?:ที่|ซึ่ง)?(?:กำลัง|จะ|ได้)?จัดขึ้น/u;
const near =
  /^ ?(?:นี้ ?)?(?:\(?(?:รวม)?(?:เป็น)?ระยะเวลา[^()\n]{1,14}\)? ?)?(?:ณ(?= )|ที่(?=จังหวัด|เมือง|กรุง|นคร|ศูนย์|สนาม|ไบเทค|อิมแพ็ค))/u;
const town =
  /^(?: ?|[^\n]{1,80}?(?:ณ|ที่) ?)((?:เมือง|กรุง|นคร)[ก-๙]{2,24}(?: ?และ ?(?:เมือง|กรุง|นคร)[ก-๙]{2,24})?)(?=[ \n])/u;
const future = /จะ|เตรียม|กำหนด/u;
/** Who leads it is named before: "นาย ก เตรียมนำทัพโรดโชว์". */
const leads = /^[^\n]{0,90}?(?:เตรียม|จะ|ได้|มีกำหนด)?นำ(?:ทัพ|คณะ|ทีม)[ก-๙ ]{0,30}$/u;

/**
 * Events that go on for days at a place, told by their name and these: "งาน “…” ระหว่างวันที่ 3 - 9 … ณ …", games, fairs,
 * and roadshows to towns abroad. No one is their host; who leads a roadshow takes part.
 */
export function findRangedEvents(
  text: string,
  body: Span,
  dates: PlaceIndex<KnownDate>,
  calls: PlaceIndex<Call>,
  published: IsoDay | null,
): readonly FoundMeeting[] {
  const found = new Map<string, FoundMeeting>();
  for (const paragraph of paragraphs(text, body)) {
    for (const date of dates.between(paragraph.start, paragraph.end)) {
      const { from, to } = date;
      if (date.precision !== 'range') continue;
      if (dayNumber(to) - dayNumber(from) > daysAtMost || isLongAgo(to, published)) continue;
      const lead = text.slice(Math.max(paragraph.start, date.start - 240), date.start);
      const stop = lead.search(days);
      if (stop < 0) continue;
      const before = { start: date.start - lead.length, end: date.start - lead.length + stop };
      const event =
        showBefore(text, before, date, paragraph) ?? roadshowBefore(text, before, calls);
      if (event === null) continue;
      const key = `${from}/${to}`;
      if ((found.get(key)?.participants.length ?? -1) >= event.people.length) continue;
      found.set(key, {
        from,
        to,
        place: event.place === null ? null : text.slice(event.place.start, event.place.end),
        ...noOne,
        participants: event.people,
        planned:
          published !== null &&
          (from > published ||
            (to >= published &&
              future.test(text.slice(Math.max(0, event.start - 24), event.start)))),
        evidence: { start: event.start, end: Math.max(date.end, event.place?.end ?? 0) },
      });
    }
  }
  return [...found.values()];
}

interface Told {
  readonly start: number;
  readonly place: Span | null;
  readonly people: readonly number[];
}

function showBefore(text: string, before: Span, date: Span, paragraph: Span): Told | null {
  const words = text.slice(before.start, before.end);
  const match = [...words.matchAll(show)].at(-1);
  if (match === undefined) return null;
  const called = words.slice(match.index + match[0].length);
  const name = called.replace(held, '');
  const itsOwn = /แข่งขัน/u.test(match[0]) || (heldUp.test(called) && name.trim() === '');
  if (another.test(name) || !(named.test(name) || itsOwn)) return null;
  const start = before.start + match.index;
  const place =
    placeNear(text, date.end, Math.min(paragraph.end, date.end + 130)) ??
    findPlace(text, { start: start + match[0].length, end: before.end });
  const surely = properName.test(called) && heldThen.test(called);
  return place === null && !surely ? null : { start, place, people: [] };
}

/** The place that stands directly after the days: "… 2568 (ระยะเวลา 3 วัน) ณ สวน…", "… ที่จังหวัด…". */
function placeNear(text: string, end: number, limit: number): Span | null {
  const lead = near.exec(text.slice(end, end + 48));
  if (lead === null) return null;
  if (lead[0].endsWith('ณ')) return findPlace(text, { start: end, end: limit });
  const from = end + lead[0].length;
  const run = /^[ก-๙]{3,60}/u.exec(text.slice(from, limit))?.[0] ?? '';
  const last = clauseCut(text, Math.min(from + 8, from + run.length), from + run.length);
  return last - from < 4 ? null : { start: from, end: last };
}

function roadshowBefore(text: string, before: Span, calls: PlaceIndex<Call>): Told | null {
  const words = text.slice(before.start, before.end);
  const match = [...words.matchAll(roadshow)].at(-1);
  if (match === undefined) return null;
  const start = before.start + match.index;
  const end = start + match[0].length;
  if (/\n|ว่า |ครั้งก่อน|ปีก่อน/u.test(text.slice(end, before.end))) return null;
  const place = placeOfRoadshow(text, end, before.end);
  if (place === null) return null;
  const leader = calls
    .between(Math.max(0, start - 200), start)
    .findLast((call) => leads.test(text.slice(call.end, start)));
  return { start, place, people: leader === undefined ? [] : [leader.person] };
}

function placeOfRoadshow(text: string, end: number, limit: number): Span | null {
  const towns = town.exec(text.slice(end, limit))?.[1];
  if (towns !== undefined) {
    const start = text.indexOf(towns, end);
    return { start, end: start + towns.length };
  }
  return /^ ?ณ /u.test(text.slice(end, end + 4))
    ? findPlace(text, { start: end, end: limit })
    : null;
}
