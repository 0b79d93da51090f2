import { dayNumber, type IsoDay } from '../model/time-span';
import { countryPattern } from './country-names';
import type { FoundDate } from './found-date';
import type { Span } from './named-thing';
import type { PlaceIndex } from './place-index';

/** A journey of which the text tells once where it goes and when: "เยือนสาธารณรัฐอิตาลี ระหว่างวันที่ 17 - 21 …". */
export interface Visit {
  readonly country: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
}

const journey = new RegExp(
  `เยือน(?:[ ]?(?:กรุง|นคร|เมือง)[ก-๙]{2,20} )?(?:ประเทศ|สาธารณรัฐประชาชน|สาธารณรัฐสังคมนิยม|สหพันธ์สาธารณรัฐ|สาธารณรัฐ|ราชอาณาจักร)?(${countryPattern})`,
  'gu',
);

/** More journeys than a text tells of; what comes after them is left out. */
const visitsAtMost = 100;

/** The journeys with their days: the day stands in the same sentence, introduced as one. */
export function findVisits(
  text: string,
  body: Span,
  dates: PlaceIndex<FoundDate>,
): readonly Visit[] {
  const visits: Visit[] = [];
  for (const match of text.slice(body.start, body.end).matchAll(journey)) {
    const country = match[1] ?? '';
    const end = body.start + match.index + match[0].length;
    const date = dates.between(end, end + 130).find((one) => one.start >= end);
    if (date?.from == null || date.to === null) continue;
    const between = text.slice(end, date.start);
    if (/\n|เยือน|พ\.ศ\.|ปี/u.test(between) || !/(?:ระหว่าง|ใน)วันที่ ?$/u.test(between)) continue;
    if (visits.length === visitsAtMost) break;
    visits.push({ country, from: date.from, to: date.to });
  }
  for (const date of dates.between(body.start, body.end)) {
    if (visits.length >= visitsAtMost) break;
    if (date.precision !== 'range' || date.from === null || date.to === null) continue;
    if (!/ระหว่างวันที่ ?$/u.test(text.slice(Math.max(0, date.start - 16), date.start))) continue;
    const sentence = text.slice(date.end, Math.min(body.end, date.end + 420)).split('\n')[0] ?? '';
    if (!someoneGoes.test(sentence)) continue;
    const country = goesTo.exec(sentence)?.[1];
    if (country !== undefined) visits.push({ country, from: date.from, to: date.to });
  }
  return visits;
}

/** Who goes is named directly after the days. */
const someoneGoes = /^\)?\s{0,2}(?:นาย|นาง|น\.ส\.|ฯพณฯ|พล|ดร|รอง|ปลัด|รัฐมนตรี|คณะ|ตน|ได้)/u;

/** "ระหว่างวันที่ 3 - 7 … นาย ก นำคณะเดินทางไป… ณ กรุงโตเกียว ประเทศญี่ปุ่น". */
const goesTo = new RegExp(
  `(?:เดินทางไป|เดินทางเยือน|เยือน)[^\\n]{0,120}?(?:ประเทศ|สาธารณรัฐ[ก-๙]{0,16}|ราชอาณาจักร|เยือน)(?!ไทย)(${countryPattern})`,
  'u',
);

/** The journey on which the words of a stretch lie: the last one that they name, the shortest that does not end before `since`. */
export function visitOf(
  text: string,
  span: Span,
  visits: readonly Visit[],
  since: IsoDay | null,
): Visit | null {
  if (visits.length === 0) return null;
  const named = [...text.slice(span.start, span.end).matchAll(journey)].at(-1)?.[1];
  const length = (visit: Visit): number => dayNumber(visit.to) - dayNumber(visit.from);
  const [shortest = null] = visits
    .filter((visit) => visit.country === named && (since === null || visit.to >= since))
    .sort((a, b) => length(a) - length(b));
  return shortest;
}
