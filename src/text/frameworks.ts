import { objectAfter, partiesAfter } from './agreement-parties';
import { otherNamesAfter } from './bracket-names';
import { bracketedEnd } from './bracketed-name';
import { clauseCut } from './clause-words';
import { countryPattern } from './country-names';
import { CoveredSpan } from './covered-span';
import { findKnownFrameworks } from './known-frameworks';
import { findProgrammes } from './named-programmes';
import {
  gatherThings,
  type NamedThing,
  type Occurrence,
  type Span,
  standsApart,
  withoutOverlap,
} from './named-thing';
import { phraseFinder } from './phrase-finder';
import { PlaceIndex } from './place-index';
import { editionEnd } from './plan-edition';
import { blanks } from './thai-pattern';

/** A framework of cooperation, an agreement or a mechanism that the text names. */
export type FoundFramework = NamedThing<'framework'>;

const heads = [
  'กรอบความร่วมมือ',
  'กรอบความตกลง',
  'กรอบการเจรจา',
  'กรอบ',
  'ความตกลง',
  'บันทึกความเข้าใจ',
  'บันทึกความร่วมมือ',
  'บันทึกข้อตกลง',
  'บันทึกเข้าใจ',
  'ข้อตกลง',
  'กลไก',
  'แผนปฏิบัติการร่วม',
  'แผนปฏิบัติการ',
  'สนธิสัญญา',
  'อนุสัญญา',
  'พิธีสาร',
  'ปฏิญญา',
  'แถลงการณ์ร่วม',
  'ถ้อยแถลงร่วม',
  'ข้อริเริ่ม',
  'ความริเริ่ม',
] as const;
const findHeads = phraseFinder(heads.map((head) => [head, head] as const));

/** What must follow a head for it to name something, where it is also an everyday word. */
const wanted: Readonly<Record<string, RegExp>> = {
  กรอบ: new RegExp(`^[${blanks}]?(?:["“‘]?[A-Z][A-Za-z]+ [A-Z]|["“‘]?[A-Z]{3,10}[^A-Za-z])`, 'u'),
  กรอบความร่วมมือ:
    /^(?:ทาง|ด้าน|ไทย|อาเซียน|แม่โขง|ลุ่ม|อนุภูมิภาค|เอเชีย|ความ|หุ้นส่วน|ระหว่างประเทศ| ?["“A-Z])/u,
  กรอบการเจรจา: /^(?:ความ|จัดทำ|การ)/u,
  ความตกลง:
    /^(?:หุ้นส่วน|การค้า|ว่าด้วย|ด้าน|เขต|ทางการค้า(?:เสรี|ไทย)|ยอมรับ|ระหว่าง(?!ประเทศ)|ร่วม|ปารีส|อาเซียน|ไทย|เพื่อ|ครอบ|ที่ครอบ|คุ้มครอง| ?["“A-Z])/u,
  ข้อตกลง: /^(?:ว่าด้วย|การค้า|ความร่วมมือ|คุณธรรม|ปารีส|หุ้นส่วน|ยอมรับร่วม| ?\(?(?:MOU|FTA))/u,
  กลไก: new RegExp(
    `^(?:ทวิภาคีไทย|หารือ|ความร่วมมือ|คณะกรรมการ|คณะกรรมาธิการ|เครดิต|[${blanks}]?["“]?[A-Z]{3})`,
    'u',
  ),
  แผนปฏิบัติการ: /^(?:ว่าด้วย|ด้าน|ร่วม|ความร่วมมือ|ไทย| ?["“])/u,
  ข้อริเริ่ม: new RegExp(`^[${blanks}]?["“‘A-Z]|^(?:ความร่วมมือ|ว่าด้วย|ด้าน|สายแถบ|หนึ่งแถบ)`, 'u'),
  ความริเริ่ม: new RegExp(`^[${blanks}]?["“‘A-Z]`, 'u'),
  ถ้อยแถลงร่วม: /^(?:ว่าด้วย|ระหว่าง|ของ|ไทย|อาเซียน)/u,
  แถลงการณ์ร่วม: /^(?:วิสัยทัศน์ว่าด้วย|อาเซียน|ว่าด้วย|ระหว่าง|ของ|ไทย)/u,
  บันทึกความเข้าใจ: new RegExp(
    `^[${blanks}]?(?:\\(|ว่าด้วย|ด้าน|ความร่วมมือ|ระหว่าง|ร่วม|เพื่อ|โครงการ|เรื่อง|การ|["“])`,
    'u',
  ),
  บันทึกความร่วมมือ: new RegExp(
    `^[${blanks}]?(?:\\(|ว่าด้วย|ด้าน|ระหว่าง|ร่วม|เพื่อ|โครงการ|เรื่อง|การ|["“])`,
    'u',
  ),
  บันทึกเข้าใจ: new RegExp(`^[${blanks}]?(?:\\(|ว่าด้วย|ด้าน|ระหว่าง|ร่วม)`, 'u'),
  บันทึกข้อตกลง: new RegExp(
    `^[${blanks}]?(?:\\(|ว่าด้วย|ด้าน|ความร่วมมือ|ระหว่าง|ร่วม|เพื่อ|โครงการ|เรื่อง|การ|["“])`,
    'u',
  ),
};
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
  ).map(({ start, end: last, value }) => {
    const end =
      (/^(?:แผน|ยุทธศาสตร์|มาตรการ)/u.test(text.slice(start, last))
        ? editionEnd(text, last)
        : null) ?? partiesEnd(text, start, last);
    const full =
      !/^[A-Z+0-9-]{2,8}$/u.test(text.slice(start, end)) &&
      !/[((] ?$/u.test(text.slice(Math.max(0, start - 2), start));
    return {
      start,
      end,
      key: end === last ? value : plain(text.slice(start, end)),
      type: 'framework' as const,
      full,
      others: full ? otherNamesAfter(text, end).names : [],
    };
  });
  const taken = new CoveredSpan(span);
  for (const place of places) taken.add(place);
  for (const { start, end, value } of findHeads(text, span.start, span.end)) {
    const after = text.slice(end, end + 40);
    if (/(?:ตาม|ทำ|ภาย|ระบบ)?ในกรอบเวลา/u.test(text.slice(Math.max(0, start - 2), end + 4)))
      continue;
    if (taken.meets({ start, end })) continue;
    const between = paper.test(value)
      ? (partiesAfter(text, end, parties) ?? objectAfter(text, end))
      : null;
    // With whom an agreement was reached is no name of it.
    const whole = text.startsWith('กับ', end) ? null : bracketedEnd(text, end);
    if (between === null && whole === null && wanted[value]?.test(after) === false) continue;
    const begun = wanted[value]?.exec(after)?.[0] ?? '';
    const opening = /^ ?(?:\(|ระหว่าง)$/u.test(begun) ? 0 : begun.length;
    const last = between ?? whole;
    const found =
      last === null ? nameAfter(text, start, end, opening) : { start, end: last, after: last };
    if (taken.meets(found) || found.end > span.end) continue;
    if (/^(?:กลไก|กรอบ)(?:ความร่วมมือ|คณะกรรมการ|หารือ)$/u.test(text.slice(found.start, found.end)))
      continue;
    if (found.end - found.start <= value.length && wanted[value] === undefined) continue;
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
    ...latinFrameworks(text, span),
  ]) {
    if (taken.meets({ start, end })) continue;
    const key = plain(text.slice(start, end));
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

const plain = (words: string): string => words.replace(/[\s\u200b]{1,64}/gu, '');

const tradeKind = /^(?:(?:ความ|ข้อ)ตกลงการค้าเสรี|Free Trade A[a-z]{3,8}|FTA|เอฟทีเอ)$/u;

/** A free trade agreement is one of its own by its parties: ความตกลงการค้าเสรี (FTA) อาเซียน-จีน. */
function partiesEnd(text: string, start: number, end: number): number {
  if (!tradeKind.test(text.slice(start, end))) return end;
  parties.lastIndex = end + (/^ ?\(FTA\) ?/u.exec(text.slice(end, end + 8))?.[0].length ?? 0);
  return parties.test(text) ? parties.lastIndex : end;
}

const latinFramework =
  /(?<![A-Za-z0-9-])(?:[A-Z][A-Za-z’'-]{1,24}[ \u00a0]{1,2}(?:(?:and|of|for|on|the|in|–|-) ){0,2}){1,7}(?:Framework|Initiative|Partnership|Agreement|Dialogue|Mechanism|Declaration|Protocol|Programme|Strategy|Roadmap|Master Plan|Action Plan)(?![A-Za-z-]| (?:Centre|Center|Hall|Agreement|Framework|on|of|for|in|between)(?![a-z]))/gu;
const latinKind =
  /^(?:(?:The|A|Business|Purchase|Comprehensive|Strategic|Economic|Trade|Public|Private|Power|Development|Marketing|National|Digital|Exchange|Training|Joint) ?)+[A-Z][a-z]+(?: Plan)?$/u;

/** Frameworks with a Latin name that says what they are: "Example Finance Framework". */
function latinFrameworks(text: string, span: Span): (Span & { readonly after: number })[] {
  return [...text.slice(span.start, span.end).matchAll(latinFramework)]
    .filter(
      (match) =>
        !latinKind.test(match[0]) &&
        !/(?<![A-Za-z])[A-Z]{2,}[a-z]{3}/u.test(match[0]) &&
        // "งาน Better Trade Dialogue" is an event.
        !/งาน ?["“]?$/u.test(
          text.slice(Math.max(0, span.start + match.index - 6), span.start + match.index),
        ),
    )
    .map((match) => {
      const start = span.start + match.index;
      const end = start + match[0].length;
      return { start, end, after: end };
    });
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
  if (last === end + words.length) {
    pair.lastIndex = last;
    if (pair.test(text)) last = pair.lastIndex;
    about.lastIndex = last;
    const more = about.exec(text)?.[0].length ?? 0;
    if (more > 0) last = clauseCut(text, last + 10, last + more);
    if (text.startsWith('แผน', start)) last = editionEnd(text, last) ?? last;
  }
  if (/(?:ระหว่าง|ด้าน|ร่วม)$/u.test(text.slice(end, last)))
    last -= /ระหว่าง$/u.test(text.slice(end, last)) ? 7 : 0;
  return { start, end: last, after: last };
}
