import type { IsoDay } from '../../model/time-span';
import type { KnownDate } from '../dates/found-date';
import { paragraphs } from '../letters/paragraphs';
import type { Span } from '../words/named-thing';
import type { PlaceIndex } from '../words/place-index';
import { type FoundMeeting, noOne } from './found-meeting';
import { isShort } from './meeting-day';
import type { Call } from './meeting-sides';
import { findPlace } from './place-name';

/** A headline that says that the text is what someone said, or the news of one event: "คำกล่าวนายกรัฐมนตรี ในพิธีเปิด…", "ข่าวการประชุมดอกไม้". */
const isSpeech =
  /^[\s\u200b]{0,4}(?:คำ(?:กล่าว|สดุดี|ปราศรัย)|สุนทรพจน์|ปาฐกถา|ถ้อยแถลง|ข่าวการ(?:ประชุม|เยือน))/u;
/** Where it was said: "ในพิธี…", "ในการประชุม…"; who is named before said it. */
const where = /ใน(?:การ|งาน|พิธี|โอกาส)|สำหรับ|เนื่อง/u;
const withSomeone = /ร่วมกับ ?$/u;
/** Nothing but day, hour and place stand on the line below: "วันศุกร์ที่ 8 ธันวาคม 2568 เวลา 9.00 น. ณ หอดอกจาน". */
const beforeDay = /^(?:ณ [^\n]{3,160}[ \u00a0])?(?:(?:เมื่อ|ใน|[ \u00a0]?ระหว่าง)?วันที่ ?)?$/u;
const afterDay = /^[ \u00a0]{0,3}(?:เวลา[^\nก-ฮ]{1,24}น\.?)?[ \u00a0]{0,3}(?:ณ [^\n]{3,160})?$/u;
const lineAtMost = 260;
/** The line stands below the headline. */
const linesWithin = 1_200;

/**
 * The event at which a speech was given whose wording a text is, on the day that a line of its own says. Who gave it took
 * part; a statement to the press beside a guest has the one who speaks as host. An only meeting without a day is that event.
 */
export function withSpeech(
  text: string,
  body: Span,
  headline: Span | null,
  dates: PlaceIndex<KnownDate>,
  published: IsoDay | null,
  meetings: readonly FoundMeeting[],
  calls: PlaceIndex<Call>,
): readonly FoundMeeting[] {
  if (headline === null || !isSpeech.test(text.slice(headline.start, headline.end)))
    return meetings;
  if (meetings.length > 1 || meetings.some(({ from }) => from !== null)) return meetings;
  const line = lineOfDay(text, body, dates);
  if (line === null) return meetings;
  const { from, to } = line.day;
  const [undated] = meetings;
  if (undated !== undefined)
    return [{ ...undated, from, to, place: undated.place ?? placeIn(text, line) }];
  const at = headline.start + text.slice(headline.start, headline.end).search(where);
  const named = calls.between(headline.start, headline.end);
  const spoke = named.find((call) => call.end <= at)?.person ?? null;
  const guest =
    named.find(
      (call) =>
        call.start > at && withSomeone.test(text.slice(Math.max(at, call.start - 12), call.start)),
    )?.person ?? null;
  const roles =
    spoke !== null && guest !== null
      ? { ...noOne, host: spoke, guests: [guest] }
      : { ...noOne, participants: spoke === null ? [] : [spoke] };
  return [
    {
      ...roles,
      from,
      to,
      place: placeIn(text, line),
      planned: published !== null && from > published,
      evidence: { start: headline.start, end: Math.max(headline.end, line.end) },
    },
  ];
}

/** A day, or a few. */
const isOfDays = (date: KnownDate): boolean =>
  (date.precision === 'day' || date.precision === 'range') && isShort(date);

type DayLine = Span & { readonly day: KnownDate };

const placeIn = (text: string, { start, end, day }: DayLine): string | null => {
  const place =
    findPlace(text, { start, end: day.start }) ?? findPlace(text, { start: day.end, end });
  return place === null ? null : text.slice(place.start, place.end);
};

function lineOfDay(text: string, body: Span, dates: PlaceIndex<KnownDate>): DayLine | null {
  const top = { start: body.start, end: Math.min(body.end, body.start + linesWithin) };
  for (const line of paragraphs(text, top)) {
    if (line.end - line.start > lineAtMost) continue;
    const [day, ...others] = dates.between(line.start, line.end);
    if (day === undefined || others.length > 0 || !isOfDays(day)) continue;
    if (!beforeDay.test(text.slice(line.start, day.start))) continue;
    if (afterDay.test(text.slice(day.end, line.end).trimEnd())) return { ...line, day };
  }
  return null;
}
