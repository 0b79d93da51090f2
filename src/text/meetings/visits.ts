import { dayNumber, type IsoDay } from '../../model/time-span';
import type { KnownDate } from '../dates/found-date';
import { countryPattern } from '../words/country-names';
import type { Span } from '../words/named-thing';
import type { PlaceIndex } from '../words/place-index';
import { findPlace } from './place-name';

/**
 * A journey of which the text tells once where it goes and when: to a country ("เยือนสาธารณรัฐอิตาลี ระหว่างวันที่ 17 - 21
 * …"), or to an occasion with a proper name.
 */
export interface Visit {
  readonly country: string | null;
  readonly occasion: string | null;
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** The towns where it goes, else the country, as the text says. */
  readonly place: string | null;
}

/** Matches the words that name a country to which someone goes; the first group is its name. */
export const journey = new RegExp(
  `เยือน(?:[ ]?(?:กรุง|นคร|เมือง)[ก-๙]{2,20} )?(?:ประเทศ|สปป\\. ?|สาธารณรัฐประชาธิปไตยประชาชน|สาธารณรัฐประชาชน|สาธารณรัฐสังคมนิยม|สหพันธ์สาธารณรัฐ|สาธารณรัฐ|ราชอาณาจักร)?(${countryPattern})`,
  'gu',
);

/** More journeys than a text tells of; what comes after them is left out. */
const visitsAtMost = 100;

/** The journeys with their days: the day stands in the same sentence, introduced as one. */
export function findVisits(
  text: string,
  body: Span,
  dates: PlaceIndex<KnownDate>,
): readonly Visit[] {
  const visits: Visit[] = [];
  for (const match of text.slice(body.start, body.end).matchAll(journey)) {
    const country = match[1] ?? '';
    const end = body.start + match.index + match[0].length;
    const [date] = dates.between(end, end + 130);
    if (date === undefined) continue;
    const between = text.slice(end, date.start);
    if (/\n|เยือน|พ\.ศ\.|ปี/u.test(between) || !/(?:ระหว่าง|ใน)วันที่ ?$/u.test(between)) continue;
    if (visits.length === visitsAtMost) break;
    const place = placeOfDays(text, date.end, body.end) ?? match[0].replace(/เยือน ?/u, '');
    visits.push({ country, occasion: null, from: date.from, to: date.to, place });
  }
  for (const date of dates.between(body.start, body.end)) {
    if (visits.length >= visitsAtMost) break;
    if (date.precision !== 'range') continue;
    if (!/ระหว่างวันที่ ?$/u.test(text.slice(Math.max(0, date.start - 16), date.start))) continue;
    const sentence = text.slice(date.end, Math.min(body.end, date.end + 420)).split('\n')[0] ?? '';
    if (!someoneGoes.test(sentence)) continue;
    const country = goesTo.exec(sentence)?.[1];
    if (country !== undefined)
      visits.push({ country, occasion: null, from: date.from, to: date.to, place: null });
  }
  return visits;
}

/** "… ระหว่างวันที่ 3 - 7 มกราคม 2569 ณ กรุงโตเกียว": what stands directly after the days. */
export function placeOfDays(text: string, end: number, limit: number): string | null {
  if (!/^\s{0,2}ณ /u.test(text.slice(end, end + 4))) return null;
  const place = findPlace(text, { start: end, end: Math.min(limit, end + 120) });
  return place === null ? null : text.slice(place.start, place.end);
}

/** The place of a meeting on the days of a journey: its own, unless it has none, the journey's says more, or it is where another journey goes. */
export function placeOnVisit(
  meeting: {
    readonly from: IsoDay | null;
    readonly to: IsoDay | null;
    readonly place: string | null;
  },
  visits: readonly Visit[],
): string | null {
  const visit = visits.find((one) => one.from === meeting.from && one.to === meeting.to);
  if (visit === undefined) return meeting.place;
  const elsewhere = visits.some((one) => one.place === meeting.place);
  const wider = visit.place?.endsWith(` ${meeting.place}`) === true;
  return meeting.place === null || elsewhere || wider ? visit.place : meeting.place;
}

/** Who goes is named directly after the days. */
const someoneGoes = /^\)?\s{0,2}(?:นาย|นาง|น\.ส\.|ฯพณฯ|พล|ดร|รอง|ปลัด|รัฐมนตรี|คณะ|ตน|ได้)/u;

/** "ระหว่างวันที่ 3 - 7 … นาย ก นำคณะเดินทางไป… ณ กรุงโตเกียว ประเทศญี่ปุ่น". */
const goesTo = new RegExp(
  `(?:เดินทางไป|เดินทางเยือน|เยือน)[^\\n]{0,120}?(?:ประเทศ|สาธารณรัฐ[ก-๙]{0,16}|ราชอาณาจักร|เยือน)(?!ไทย)(${countryPattern})`,
  'u',
);

/**
 * The journey on which the words of a stretch lie: the last one that they name, by its country, else by its occasion;
 * the shortest that does not end before `since`.
 */
export function visitOf(
  text: string,
  span: Span,
  visits: readonly Visit[],
  since: IsoDay | null,
): Visit | null {
  if (visits.length === 0) return null;
  const words = text.slice(span.start, span.end);
  const named = [...words.matchAll(journey)].at(-1)?.[1];
  const length = (visit: Visit): number => dayNumber(visit.to) - dayNumber(visit.from);
  const [shortest = null] = visits
    .filter((visit) =>
      named === undefined
        ? visit.occasion !== null && words.includes(visit.occasion)
        : visit.country === named,
    )
    .filter((visit) => since === null || visit.to >= since)
    .sort((a, b) => length(a) - length(b));
  return shortest;
}
