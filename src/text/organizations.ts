import { otherNamesAfter } from './bracket-names';
import { companyEnd } from './company-names';
import { institutionHeads, latinInstitutionWords } from './institution-heads';
import { institutionEnd } from './institution-name';
import { type KnownInstitution, knownInstitutions } from './known-institutions';
import {
  gatherThings,
  type NamedThing,
  type Occurrence,
  type Span,
  standsApart,
  withoutOverlap,
} from './named-thing';
import { phraseFinder } from './phrase-finder';
import { blanks } from './thai-pattern';

type InstitutionType = KnownInstitution['type'];

/** An institution that the text names. */
export type FoundOrganization = NamedThing<InstitutionType>;

const findKnown = phraseFinder(
  knownInstitutions.flatMap((institution) =>
    [institution.name, ...institution.spellings].map(
      (spelling) => [spelling, institution] as const,
    ),
  ),
);
const findHeads = phraseFinder(institutionHeads.map((head) => [head.head, head] as const));
const government =
  /รัฐบาล(?:แห่ง)?(?:ประเทศ|สาธารณรัฐ|สหพันธ์สาธารณรัฐ|ราชอาณาจักร)?(?:ญี่ปุ่น|ไทย(?! ?และ)|จีน|เกาหลีใต้|เกาหลี|สหรัฐอเมริกา|สหรัฐฯ|อินเดีย|เวียดนาม|เมียนมา|กัมพูชา|มาเลเซีย|อินโดนีเซีย|สิงคโปร์|ฟิลิปปินส์|เยอรมนี|เยอรมัน|ฝรั่งเศส|อิตาลี|อังกฤษ|ออสเตรเลีย|อิสราเอล|ไต้หวัน|ลาว|รัสเซีย)/gu;
const latinName = new RegExp(
  `(?<![A-Za-z0-9])[A-Z][\\w&'’.-]{1,30}(?:[${blanks}](?:[A-Z][\\w&'’.-]{0,30}|and|of|for|&|the|to|on)){1,12}`,
  'gu',
);

/**
 * Finds the institutions that stand in a stretch of the text: those known by name, those that begin with a head
 * (กระทรวง, สมาคม, บริษัท …), Latin ones with a word such as Agency, and all places of the abbreviations that the text
 * gives in brackets. `places` are all places where one stands, in order.
 */
export function findOrganizations(
  text: string,
  span: Span,
): { organizations: readonly FoundOrganization[]; places: readonly Occurrence<InstitutionType>[] } {
  const known = findKnown(
    text,
    span.start,
    span.end,
    (start, end) => standsApart(text, start, end) && !runsOn(text, start, end),
  );
  const places: Occurrence<InstitutionType>[] = known.map(({ start, end, value }) => ({
    start,
    end,
    key: value.name,
    type: value.type,
    full: isFull(text.slice(start, end)),
    others: otherNamesAfter(text, end).names.filter(
      (other) => isFull(text.slice(start, end)) || other.kind === 'name',
    ),
  }));
  const covered = (start: number): boolean =>
    places.some((place) => place.start <= start && start < place.end);
  const open = (start: number, end: number, type: InstitutionType): void => {
    const name = text.slice(start, end);
    places.push({
      start,
      end,
      key: name.replace(/[\s\u200b]{1,64}/gu, ''),
      type,
      full: true,
      others: otherNamesAfter(text, end).names,
    });
  };
  for (const { start, end, value } of findHeads(text, span.start, span.end)) {
    if (
      covered(start) ||
      /(?:ความ|กรรม|เอกสาร|ทุก|แต่ละ|หลาย)$/u.test(text.slice(Math.max(0, start - 6), start))
    )
      continue;
    if (value.apart === true && !atBoundary(text, start)) continue;
    const after = text.slice(end, end + 24);
    if (value.notBefore?.test(after) === true) continue;
    const last = Math.min(institutionEnd(text, end, value.spaced === true), span.end);
    if (value.endsIn?.test(text.slice(start, last)) === false) continue;
    if (last - end >= 3 || (value.head === 'จุฬาลงกรณ์มหาวิทยาลัย' && last >= end))
      open(start, last, value.type);
  }
  for (const at of allOf(text, 'บริษัท', span)) {
    const end = covered(at) ? null : companyEnd(text, at + 6);
    if (end === null || end > span.end) continue;
    const owner = text[end - 1] === 'ฯ' ? companyOf(text.slice(at, end - 1), places) : null;
    if (owner === null) open(at, end, 'organization');
    else places.push({ start: at, end, key: owner, type: 'organization', full: false, others: [] });
  }
  const within = text.slice(span.start, span.end);
  for (const match of within.matchAll(government)) {
    const start = span.start + match.index;
    if (!covered(start)) open(start, start + match[0].length, 'government');
  }
  for (const match of within.matchAll(latinName)) {
    const whole = match[0].split(/ (?:Mr|Ms|Mrs|Dr|H\.E)\.?(?![a-z])/u)[0] ?? '';
    const office =
      /^.{0,80}(?:Chairman|Chairperson|Director|Secretary|President|Minister|Governor|CEO|Manager) (?:of|for) (?:the )?/u.exec(
        whole,
      )?.[0] ?? '';
    const words = whole
      .slice(office.length)
      .replace(/(?: (?:and|of|for|&|the|to|on)|[ .,'’-])*$/u, '');
    const start = span.start + match.index + office.length;
    if (covered(start) || !latinInstitutionWords.test(words) || !/ /u.test(words)) continue;
    open(start, start + words.length, /^Ministry/u.test(words) ? 'ministry' : 'organization');
  }
  const kept = withoutOverlap(places).filter((place) => !isInsideAddress(text, place));
  return { organizations: gatherThings(text, span, kept), places: kept };
}

/** At the start of a word: after a blank or a mark, or after a word that introduces an office. */
function atBoundary(text: string, start: number): boolean {
  if (!/[ก-๙]/u.test(text[start - 1] ?? ' ')) return true;
  return /(?:โดย|กับ|และ|ของ|ให้|ที่|จาก|อธิบดี|ผู้บริหาร|ทั้ง|คือ|ผ่าน|ใน|การ|ตาม|ผู้แทน|ว่า|เป็น|ต่อ|มี|ร่วม|พบ|ถึง|สังกัด|ปรึกษา|ด้าน|โฆษก|ปลัด|ผู้อำนวยการ)$/u.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** A full name begins with a head; abbreviations and popular short names do not. */
function isFull(words: string): boolean {
  if (/^(?:[ก-ฮ]{1,4}\.){1,5}|^[A-Za-z]{2,10}$|ฯ$/u.test(words)) return false;
  return /^(?:กระทรวง|กรม|กรุงเทพ|สำนัก|สํานัก|คณะ|การ|องค์|ธนาคาร|สถา|หอ|สภา|สมา|สหพันธ์|รัฐ|กอง|บรรษัท|ตลาด|วุฒิ|ศูนย์)|[A-Za-z]{3} [A-Za-z]/u.test(words);
}

/** กระทรวงการคลัง is not the beginning of another name: the next word goes on with it. */
function runsOn(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (
    /^(?:กระทรวง|กรม|สำนัก)/u.test(words) &&
    /^(?:ญี่ปุ่น|จีน|เกาหลี|สาธารณรัฐ|สหรัฐ|อินเดีย|เวียดนาม|ลาว|กัมพูชา|มาเลเซีย|อินโดนีเซีย|แห่งญี่ปุ่น|ของญี่ปุ่น)/u.test(
      text.slice(end, end + 12),
    )
  )
    return true;
  return /^(?:ปลัด)?กระทรวง/u.test(words)
    ? false
    : /^ธนาคารกรุงเทพ$/u.test(words) && text.startsWith('ม', end);
}

/** The company whose name "บริษัท นิสสันฯ" shortens. */
function companyOf(words: string, places: readonly Occurrence<InstitutionType>[]): string | null {
  const start = words.replace(/[\s\u200b]{1,64}/gu, '');
  return (
    places.find((place) => place.key.startsWith(start) && place.key.length > start.length)?.key ??
    null
  );
}

function allOf(text: string, word: string, span: Span): number[] {
  const found: number[] = [];
  for (
    let at = text.indexOf(word, span.start);
    at >= 0 && at < span.end;
    at = text.indexOf(word, at + 1)
  )
    found.push(at);
  return found;
}

function isInsideAddress(text: string, place: Span): boolean {
  return /(?:https?:\/\/|www\.|@)[\w./-]{0,80}$/u.test(
    text.slice(Math.max(0, place.start - 90), place.start),
  );
}
