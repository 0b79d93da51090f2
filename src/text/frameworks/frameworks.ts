import { findFunds } from '../institutions/named-funds';
import { blanks } from '../letters/thai-pattern';
import { otherNamesAfter } from '../words/bracket-names';
import { bracketedEnd } from '../words/bracketed-name';
import { clauseCut } from '../words/clause-cut';
import { countryPattern } from '../words/country-names';
import { CoveredSpan } from '../words/covered-span';
import {
  gatherThings,
  type NamedThing,
  type Occurrence,
  type Span,
  standsApart,
  withoutOverlap,
} from '../words/named-thing';
import { phraseFinder } from '../words/phrase-finder';
import { PlaceIndex } from '../words/place-index';
import { objectAfter, partiesAfter } from './agreement-parties';
import { withHead } from './framework-heads';
import { frameworkHeads, wantedAfterHead } from './framework-words';
import { findKnownFrameworks } from './known-frameworks';
import { findLatinFrameworks } from './latin-frameworks';
import { findProgrammes } from './named-programmes';
import { editionEnd } from './plan-edition';

/** A framework of cooperation, an agreement or a mechanism that the text names. */
export type FoundFramework = NamedThing<'framework'>;

const findHeads = phraseFinder(frameworkHeads.map((head) => [head, head] as const));
const run = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]{1,160}/uy;
const pair = new RegExp(`[${blanks}]?[-–][${blanks}]?${countryPattern}`, 'uy');
const parties = new RegExp(
  `[${blanks}]?(?:อาเซียน|${countryPattern})[${blanks}]?[-–][${blanks}]?(?:อาเซียน|สหภาพยุโรป|อียู|เอฟตา|EU|EFTA|${countryPattern})`,
  'uy',
);
/** "ปฏิญญากรุงเทพฯ ว่าด้วย…": what an agreement is about, after the short form of a place. */
const about = new RegExp(`ฯ(?:[${blanks}]?ว่าด้วย[ก-๙]{3,80})?`, 'uy');
const latin = new RegExp(
  `[${blanks}]?["“‘]?(?<name>[A-Z][\\w&+'’-]{1,30}(?:[${blanks}](?:[A-Z–-][\\w&+'’-]{0,30}|and|of|for|the|on|in|to)){0,10})`,
  'uy',
);

/**
 * Finds the frameworks, agreements and mechanisms that stand in a stretch of the text. `institutions` are those of the
 * text in order, between which an agreement may be.
 */
export function findFrameworks(
  text: string,
  span: Span,
  institutions: readonly Span[] = [],
): readonly FoundFramework[] {
  const parties = new PlaceIndex(institutions);
  const places: Occurrence<'framework'>[] = findKnownFrameworks(
    text,
    span.start,
    span.end,
    (start, end) =>
      standsApart(text, start, end) &&
      (!tradeKind.test(text.slice(start, end)) || partiesEnd(text, start, end) > end),
  ).map(({ start: at, end: last, value }) => {
    const whole =
      (/^(?:แผน|ยุทธศาสตร์|มาตรการ)/u.test(text.slice(at, last)) ? editionEnd(text, last) : null) ??
      partiesEnd(text, at, last);
    const { start, end } = withHead(text, at, whole);
    const full =
      !/^[A-Z+0-9-]{2,8}$/u.test(text.slice(at, whole)) &&
      !/[((] ?$/u.test(text.slice(Math.max(0, start - 2), start));
    return {
      start,
      end,
      key: whole === last ? value : plain(text.slice(at, whole)),
      type: 'framework' as const,
      full,
      others: full ? otherNamesAfter(text, end).names : [],
    };
  });
  for (const fund of findFunds(text, span)) {
    const key = plain(text.slice(fund.start, fund.end));
    const others = otherNamesAfter(text, fund.end).names;
    places.push({ ...fund, key, type: 'framework', full: true, others });
  }
  const taken = new CoveredSpan(span);
  for (const place of places) taken.add(place);
  for (const { start, end, value } of findHeads(text, span.start, span.end)) {
    const after = text.slice(end, end + 40);
    // "กรอบเวลา" is a time by which something is done.
    if (text.startsWith('เวลา', end)) continue;
    const between = paper.test(value)
      ? (partiesAfter(text, end, parties) ?? objectAfter(text, end))
      : null;
    // With whom an agreement was reached is no name of it.
    const whole = text.startsWith('กับ', end) ? null : bracketedEnd(text, end);
    if (between === null && whole === null && wantedAfterHead[value]?.test(after) === false)
      continue;
    const begun = wantedAfterHead[value]?.exec(after)?.[0] ?? '';
    const opening = /^ ?(?:\(|ระหว่าง)$/u.test(begun) ? 0 : begun.length;
    const last = between ?? whole;
    const found =
      last === null ? nameAfter(text, start, end, opening) : { start, end: last, after: last };
    if (taken.meets(found) || found.end > span.end) continue;
    if (/^(?:กลไก|กรอบ)(?:ความร่วมมือ|คณะกรรมการ|หารือ)$/u.test(text.slice(found.start, found.end)))
      continue;
    if (found.end <= end) continue;
    if (kindsOnly.test(text.slice(found.start, found.end))) continue;
    const others = otherNamesAfter(text, found.after).names.filter(
      (other) => !/^(?:MOU|MoU|MOC|LOI|MOA)$/u.test(other.text),
    );
    const key = plain(text.slice(found.start, found.end));
    places.push({ start: found.start, end: found.end, key, type: 'framework', full: true, others });
    taken.add(found);
  }
  for (const { start, end, after } of [
    ...findProgrammes(text, span),
    ...findLatinFrameworks(text, span),
  ]) {
    if (taken.meets({ start, end })) continue;
    // What a bracket in the name says again tells it from no other.
    const key = plain(text.slice(start, Math.min(end, after)));
    const others = otherNamesAfter(text, after).names;
    places.push({ start, end, key, type: 'framework', full: true, others });
    taken.add({ start, end });
  }
  return gatherThings(text, span, withoutOverlap(places));
}

/** Papers that are told apart by who signs them. */
const paper = /^(?:บันทึก|ข้อตกลง|ความตกลง|แถลงการณ์ร่วม|สนธิสัญญา)/u;

/** A paper that is called by its kind alone, which names none of the many: "ลงนามบันทึกความเข้าใจ (MOU)". */
const kindsOnly =
  /^(?:(?:ความ|ข้อ)ตกลงการค้าเสรี|ความตกลงร่วมมือ|ความตกลง(?:ความ)?ร่วม|FTA|บันทึก(?:ความเข้าใจ|ความร่วมมือ|เข้าใจ|ข้อตกลง)|ข้อตกลง)(?:ร่วมกัน|ร่วม|ความร่วมมืองาน|ความร่วมมือ|ด้าน|ระหว่าง|เพื่อ|โครงการ|เรื่อง)?(?:กัน|ระยะที่|ดังกล่าว|ฉบับ)?$/u;

const plain = (words: string): string => words.replace(/[\s\u200b]/gu, '');

const tradeKind = /^(?:(?:ความ|ข้อ)ตกลงการค้าเสรี|Free Trade A[a-z]{3,8}|FTA|เอฟทีเอ)$/u;

/** A free trade agreement is one of its own by its parties: ความตกลงการค้าเสรี (FTA) อาเซียน-จีน. */
function partiesEnd(text: string, start: number, end: number): number {
  if (!tradeKind.test(text.slice(start, end))) return end;
  parties.lastIndex = end + (/^ ?\(FTA\) ?/u.exec(text.slice(end, end + 8))?.[0].length ?? 0);
  return parties.test(text) ? parties.lastIndex : end;
}

/** The name after a head: a Latin one alone, or the head with the Thai words up to the next clause. */
function nameAfter(
  text: string,
  start: number,
  end: number,
  opening: number,
): Span & { after: number } {
  latin.lastIndex = end;
  const foreign = latin.exec(text)?.groups?.name;
  if (foreign !== undefined) {
    const name = foreign.replace(/(?: (?:and|of|for|the|on|in|to|[–-]))*$/u, '');
    const from = latin.lastIndex - foreign.length;
    const close = /^["”’]/u.test(text.slice(from + name.length, from + name.length + 1)) ? 1 : 0;
    return { start: from, end: from + name.length, after: from + name.length + close };
  }
  run.lastIndex = end;
  const words = run.exec(text)?.[0] ?? '';
  const meeting = text.startsWith('ปฏิญญา', start) ? words.indexOf('ของการประชุม') : -1;
  const reach = meeting < 4 ? end + words.length : end + meeting;
  let last = clauseCut(text, Math.min(end + opening, reach), reach);
  pair.lastIndex = last;
  if (pair.test(text)) last = pair.lastIndex;
  about.lastIndex = last;
  last = clauseCut(text, last + 10, last + (about.exec(text)?.[0].length ?? 0));
  if (text.startsWith('แผน', start)) last = editionEnd(text, last) ?? last;
  return { start, end: last, after: last };
}
