import { otherNamesAfter } from './bracket-names';
import { findListedCompanies } from './company-lists';
import { companyEnd, companyHead } from './company-names';
import { countryPattern } from './country-names';
import { CoveredSpan } from './covered-span';
import { institutionHeads } from './institution-heads';
import { institutionEnd } from './institution-name';
import { type KnownInstitution, knownInstitutions } from './known-institutions';
import { findLatinInstitutions } from './latin-institutions';
import { fundEnd } from './named-funds';
import {
  gatherThings,
  type NamedThing,
  type Occurrence,
  type Span,
  standsApart,
  withoutOverlap,
} from './named-thing';
import { phraseFinder } from './phrase-finder';
import { companyOf, ownerOf, shortCompanies } from './short-companies';

type InstitutionType = KnownInstitution['type'];
type Place = Occurrence<InstitutionType>;

/** An institution that the text names. */
export type FoundOrganization = NamedThing<InstitutionType>;

const findKnown = phraseFinder(
  knownInstitutions.flatMap((institution) =>
    [institution.name, ...institution.spellings].map(
      (spelling) => [spelling, institution] as const,
    ),
  ),
);
const knownNames = new Set(knownInstitutions.map((institution) => institution.name));
const findHeads = phraseFinder(institutionHeads.map((head) => [head.head, head] as const));
const heads = institutionHeads.map(({ head }) => head);
/** What goes on with the name of an office when it is another country's: "กระทรวงการคลังของสาธารณรัฐอิตาลี". */
const abroad = new RegExp(
  `^(?:และความร่วมมือระหว่างประเทศ)?(?:ของ|แห่ง)?(?:ประเทศ|สาธารณรัฐประชาธิปไตยประชาชน|สาธารณรัฐประชาชน|สาธารณรัฐสังคมนิยม|สหพันธ์สาธารณรัฐ|สาธารณรัฐ|ราชอาณาจักร|สหพันธรัฐ)?(?!ไทย)${countryPattern}`,
  'u',
);
const ofCountry = new RegExp(
  `^(กระทรวง.{3,80}?)(?:ของ|แห่ง)?(?:ประเทศ|สาธารณรัฐประชาธิปไตยประชาชน|สาธารณรัฐประชาชน|สาธารณรัฐสังคมนิยม|สหพันธ์สาธารณรัฐ|สาธารณรัฐ|ราชอาณาจักร|สหพันธรัฐ)(?=(?!ไทย)${countryPattern}$)`,
  'u',
);
const apart = new Set(institutionHeads.filter((one) => one.apart === true).map(({ head }) => head));
/** Not at the seat of a government, nor where its policy is the subject: "นโยบายรัฐบาลประเทศไทย". */
const government =
  /(?<!ทำเนียบ|นโยบาย(?=รัฐบาลประเทศไทย))รัฐบาล(?:แห่ง)?(?:ประเทศ|สาธารณรัฐประชาชน|สาธารณรัฐ|สหพันธ์สาธารณรัฐ|ราชอาณาจักร)?(?:ญี่ปุ่น|ไทย(?! ?และ)|จีน|เกาหลีใต้|เกาหลี|สหรัฐอเมริกา|สหรัฐฯ|อินเดีย|เวียดนาม|เมียนมา|กัมพูชา|มาเลเซีย|อินโดนีเซีย|สิงคโปร์|ฟิลิปปินส์|เยอรมนี|เยอรมัน|ฝรั่งเศส|อิตาลี|อังกฤษ|ออสเตรเลีย|อิสราเอล|ไต้หวัน|ลาว|รัสเซีย)/gu;

/**
 * Finds the institutions that stand in a stretch of the text: those known by name, those that begin with a head
 * (กระทรวง, สมาคม, บริษัท …), Latin ones with a word such as Agency, and all places of the abbreviations that the text
 * gives in brackets. `places` are all places where one stands, in order.
 */
export function findOrganizations(
  text: string,
  span: Span,
): { organizations: readonly FoundOrganization[]; places: readonly Span[] } {
  const places: Place[] = [];
  const covered = new CoveredSpan(span);
  const add = (place: Place): void => {
    places.push(place);
    covered.add(place);
  };
  const open = (start: number, end: number, type: InstitutionType): void => {
    const key = keyOf(text.slice(start, end));
    const longer = text[end] === 'ฯ' ? companyOf(key, places) : null;
    add({
      start,
      end,
      key: longer ?? key,
      type,
      full: longer === null,
      others: otherNamesAfter(text, end).names,
    });
  };

  for (const place of knownPlaces(text, span)) {
    const seat = seatEnd(text, place.start, place.end);
    if (seat === place.end) add(place);
    else open(place.start, Math.min(seat, span.end), place.type);
  }
  for (const { start, end, value } of findHeads(
    text,
    span.start,
    span.end,
    (from, to) => !apart.has(text.slice(from, to)) || atBoundary(text, from),
  )) {
    if (covered.has(start) || !mayBegin(text, start)) continue;
    if (value.notBefore?.test(text.slice(end, end + 56)) === true) continue;
    if (value.head === 'กองทุน' && fundEnd(text, end) !== null) continue;
    if (/^(?:มีความ|เป็น|ได้|จะ|ซึ่ง|จำนวน)/u.test(text.slice(end, end + 6))) continue;
    const whole = ofShortForm(text, institutionEnd(text, end, value.spaced === true));
    const matter = value.type === 'ministry' ? text.slice(end, whole).indexOf('ว่าด้วย') : -1;
    const words =
      value.head === 'คณะกรรมาธิการ'
        ? beforeOwner(text, end, whole)
        : matter < 3
          ? whole
          : end + matter;
    const last = Math.min(seatEnd(text, start, words), span.end);
    const name = text.slice(start, last);
    if (value.endsIn?.test(name) === false && !isLedOrGlossed(text, start, last)) continue;
    if (/จังหวัด$|พื้นที่$/u.test(name)) continue;
    if (last - end >= 3 || value.head === 'จุฬาลงกรณ์มหาวิทยาลัย') open(start, last, value.type);
  }
  const companyEnds: number[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(companyHead)) {
    const at = span.start + match.index;
    const end = covered.has(at) ? null : companyEnd(text, at + match[0].length);
    if (end === null || end > span.end) continue;
    companyEnds.push(end);
    const owner = text[end - 1] === 'ฯ' ? companyOf(text.slice(at, end - 1), places) : null;
    if (owner === null) open(at, end, 'organization');
    else add({ start: at, end, key: owner, type: 'organization', full: false, others: [] });
  }
  for (const match of text.slice(span.start, span.end).matchAll(government)) {
    const start = span.start + match.index;
    if (!covered.has(start)) open(start, start + match[0].length, 'government');
  }
  const named = new CoveredSpan(span);
  for (const { others } of places) for (const other of others) named.add(other);
  for (const latin of findLatinInstitutions(text, span)) {
    // The end of another's Latin name is none of its own: "(Thailand – Japan High Level Joint Commission)".
    if (named.has(latin.start) && named.has(latin.start - 1)) continue;
    // An agreement's Latin name names its parties again.
    if (
      /[((]Memorandum [^\n]{0,240}$/u.test(text.slice(Math.max(0, latin.start - 260), latin.start))
    )
      continue;
    if (!covered.meets(latin)) open(latin.start, latin.end, latin.type);
  }
  const owners = new Map<string, string | null>();
  for (const { start, end, spellings } of findListedCompanies(text, span, companyEnds)) {
    if (covered.meets({ start, end })) continue;
    const [name = text.slice(start, end)] = spellings;
    const known = owners.get(name);
    const owner = known === undefined ? ownerOf(spellings, places) : known;
    owners.set(name, owner);
    add({
      start,
      end,
      key: owner ?? keyOf(name),
      type: 'organization',
      full: owner === null,
      others: otherNamesAfter(text, end).names,
    });
  }
  const kept = shortCompanies(
    withoutOverlap(places)
      .filter((place) => !isInsideAddress(text, place) && !isBuilding(text, place))
      .map((place) => withCountry(text, place)),
  );
  const organizations = gatherThings(text, span, kept);
  const found = new Set(kept.map((place) => place.start));
  // A short form in the bracket beside the name stands for nothing of its own.
  const mentioned = organizations
    .flatMap((one) => one.mentions)
    .filter(({ start, end }) => found.has(start) || !/[))]/u.test(text[end] ?? ''));
  return { organizations, places: mentioned.sort((a, b) => a.start - b.start) };
}

/** "คณะกรรมการด้านสวนของ FLO": whose it is, where only an abbreviation says it; a bare ของ says nothing. */
function ofShortForm(text: string, end: number): number {
  if (!/ของ$/u.test(text.slice(end - 3, end))) return end;
  const owner = /^ ?[A-Z]{2,8}(?![A-Za-z])/u.exec(text.slice(end, end + 10));
  return owner === null ? end - 3 : end + owner[0].length;
}

const countryAfter = new RegExp(
  `[ \\u00a0](?:ประเทศ|สาธารณรัฐประชาธิปไตยประชาชน|สาธารณรัฐประชาชน|สาธารณรัฐสังคมนิยม|สหพันธ์สาธารณรัฐ|สาธารณรัฐ|ราชอาณาจักร|สหพันธรัฐ)(?!ไทย)${countryPattern}(?=[\\s,()“”"]|$|และ|กับ|ซึ่ง)`,
  'uy',
);

/** A ministry with the country that a blank parts from it: "กระทรวงการคลัง ประเทศญี่ปุ่น" is none of one's own. */
function withCountry(text: string, place: Place): Place {
  countryAfter.lastIndex = place.end;
  if (
    !/^(?:กระทรวง|กรม|ทบวง)/u.test(text.slice(place.start, place.end)) ||
    !countryAfter.test(text)
  )
    return place;
  const end = countryAfter.lastIndex;
  const atHome = knownNames.has(place.key) && !place.key.includes(' ');
  return {
    ...place,
    end,
    full: true,
    ...(atHome ? { key: keyOf(text.slice(place.start, end)) } : {}),
  };
}

function knownPlaces(text: string, span: Span): Place[] {
  const found = findKnown(
    text,
    span.start,
    span.end,
    (start, end) =>
      standsApart(text, start, end) && !runsOn(text, start, end) && isOffice(text, start, end),
  );
  return found.map(({ start: at, end: last, value }) => {
    // A list of tasks names one ministry whole: "กระทรวงที่ดิน โครงสร้างพื้นฐาน … ของญี่ปุ่น", and so for a house.
    const tasks = /^(?:กระทรวง[^ ]+ |สภาผู้แทนราษฎร|วุฒิสภา)/u.test(text.slice(at, last));
    const end = last + (tasks ? (abroad.exec(text.slice(last, last + 48))?.[0].length ?? 0) : 0);
    const start =
      at -
      (/(?:องค์การ|สถาบัน|ธนาคาร|กระทรวง|องค์กร) ?$/u.exec(
        text.slice(Math.max(span.start, at - 9), at),
      )?.[0].length ?? 0);
    const full =
      isFull(text.slice(start, end)) &&
      (/^[A-Z]/u.test(value.name) || !/^[A-Za-z]/u.test(text.slice(start, end))) &&
      !/[((] ?$/u.test(text.slice(Math.max(0, start - 2), start));
    const others = otherNamesAfter(text, end).names.filter(
      (other) => full || other.kind === 'name',
    );
    return { start, end, key: value.name, type: value.type, full, others };
  });
}

const seat = /[ \u00a0]?(?:ณ|ประจำ)[ \u00a0]?(?=กรุง|นคร|เมือง)/uy;

/** An office abroad is told from its like by the town where it sits: "สถานเอกอัครราชทูต ณ กรุงโตเกียว". */
function seatEnd(text: string, start: number, end: number): number {
  if (
    !/^สถาน(?:เอกอัคร|กงสุล|ทูต)|^สำนักงาน(?:เศรษฐกิจ|ส่งเสริมการ|แรงงาน|ที่ปรึกษา)|ในต่างประเทศ$/u.test(
      text.slice(start, end),
    )
  )
    return end;
  seat.lastIndex = end;
  if (!seat.test(text)) return end;
  const town = institutionEnd(text, seat.lastIndex, false);
  return town - seat.lastIndex < 5 ? end : town;
}

/** กรุงเทพมหานคร is the office of its governor, อาเซียน what has members and ministers; else they are places. */
function isOffice(text: string, start: number, end: number): boolean {
  if (/^(?:อาเซียน|ASEAN)$/u.test(text.slice(start, end)))
    return /(?:เลขาธิการ|สมาชิก|ประธาน|ผู้นำ|รัฐมนตรี|ประจำ|ร่วมมือกับ|คู่เจรจา(?:ของ)?|หลักการของ) ?$/u.test(
      text.slice(Math.max(0, start - 14), start),
    );
  if (text.startsWith('รัฐบาล', start))
    return text.slice(Math.max(0, start - 7), start) !== 'ทำเนียบ';
  if (!/^(?:กรุงเทพมหานคร|กทม\.)/u.test(text.slice(start, end))) return true;
  if (/^(?:กำหนด|โดย|ได้|ร่วมกับ|จัด)/u.test(text.slice(end, end + 8))) return true;
  return /(?:ผู้ว่าราชการ|ปลัด|โดย|กับ|ตามที่|สภา|โฆษก) ?$/u.test(
    text.slice(Math.max(0, start - 14), start),
  );
}

/** A centre that has a head, or another name in a bracket, is a certain one: "หัวหน้าศูนย์…", "ศูนย์… (ITC)". */
function isLedOrGlossed(text: string, start: number, end: number): boolean {
  return (
    /(?:ผู้อำนวยการ|หัวหน้า|ผู้จัดการ|ประธาน) ?$/u.test(text.slice(Math.max(0, start - 14), start)) ||
    otherNamesAfter(text, end).names.length > 0
  );
}

function mayBegin(text: string, start: number): boolean {
  return !/(?:ความ|กรรม|เอกสาร|กฎ|ทุก|แต่ละ|หลาย)$/u.test(text.slice(Math.max(0, start - 6), start));
}

/** The same for สถาบัน ABC and ABC, for รัฐบาลญี่ปุ่น and รัฐบาลประเทศญี่ปุ่น. */
function keyOf(name: string): string {
  const plain = name
    .replace(/[\s\u200b]{1,64}/gu, '')
    .replace(/^รัฐบาล(?:แห่ง)?ประเทศ/u, 'รัฐบาล')
    .replace(ofCountry, '$1')
    .replace(/^(?:บมจ|บจก|บจ)\./u, 'บริษัท');
  const head = heads.find((one) => plain.startsWith(one));
  const rest = head === undefined ? '' : plain.slice(head.length);
  return /^[A-Za-z]/u.test(rest) ? rest : plain.replace(/^บริษัท(?=[A-Za-z])/u, '');
}

/** At the start of a word: after a blank or a mark, or after a word that introduces an office. */
function atBoundary(text: string, start: number): boolean {
  if (!/[ก-๙]/u.test(text[start - 1] ?? ' ')) return true;
  return /(?:โดย|กับ|และ|ของ|ให้|ที่|จาก|อธิบดี|ผู้บริหาร|ทั้ง|คือ|ผ่าน|ใน|การ|ตาม|ผู้แทน|ว่า|เป็น|ต่อ|มี|ร่วม|พบ|ถึง|สังกัด|ปรึกษา|ด้าน|โฆษก|ปลัด|ผู้อำนวยการ|หัวหน้า|ประธาน|จัดตั้ง|ระหว่าง|หารือ|เยี่ยมชม|ณ|มอบหมาย|นำ|เสนอ)$/u.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** A full name begins with a head; abbreviations and popular short names do not. */
function isFull(words: string): boolean {
  if (
    /^(?:สำนักงาน ?|กระทรวง ?)?(?:[ก-ฮ]{1,4}\.){1,5}|^(?:องค์การ ?|องค์กร ?)?[A-Za-z]{2,10}$|ฯ$/u.test(
      words,
    )
  )
    return false;
  return /^(?:กระทรวง|กรม|กรุงเทพ|สำนัก|สํานัก|คณะ|การ|องค์|ธนาคาร|สถา|หอ|สภา|สมา|สหพันธ์|รัฐ|กอง|บรรษัท|ตลาด|วุฒิ|ศูนย์)|[A-Za-z]{3} [A-Za-z]/u.test(
    words,
  );
}

/** กระทรวงการคลัง is not the beginning of another name: the next word goes on with it. */
function runsOn(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (
    /^(?:กระทรวง|กรม|สำนัก|คณะรัฐมนตรี)[^ ]*$/u.test(words) &&
    abroad.test(text.slice(end, end + 48))
  )
    return true;
  return /^(?:ปลัด)?กระทรวง/u.test(words)
    ? false
    : /^ธนาคารกรุงเทพ$/u.test(words) && text.startsWith('ม', end);
}

function isInsideAddress(text: string, place: Span): boolean {
  return /(?:https?:\/\/|www\.|@)[\w./-]{0,80}$/u.test(
    text.slice(Math.max(0, place.start - 90), place.start),
  );
}

/** Where someone met, a building is a place, whoever's name it has: "ณ ห้องประชุม ก ชั้น 2 อาคารสำนักงานปลัดกระทรวง…". */
function isBuilding(text: string, place: Span): boolean {
  return /(?:ห้อง|ชั้น[^\n0-9๐-๙]{0,3}[0-9๐-๙])[^\n]{0,40}อาคาร ?$/u.test(
    text.slice(Math.max(0, place.start - 60), place.start),
  );
}

const owner =
  /ของ(?=หอการค้า|สมาคม|สภา|สมาพันธ์|สหพันธ์|สถาบัน|กระทรวง|กรม|สำนักงาน|ธนาคาร|องค์การ|รัฐสภา|วุฒิสภา)/u;

/** A committee of an institution that has a name too is named apart from it: "คณะกรรมาธิการวิจัยของหอการค้าไทย". */
function beforeOwner(text: string, start: number, end: number): number {
  const at = owner.exec(text.slice(start, end))?.index ?? 0;
  return at < 3 ? end : start + at;
}
