import { otherNamesAfter } from '../words/bracket-names';
import type { Span } from '../words/named-thing';
import { phraseFinder } from '../words/phrase-finder';
import { institutionHeads } from './institution-heads';
import { institutionEnd } from './institution-name';
import type { InstitutionType } from './institution-place';
import { fundEnd } from './named-funds';
import { seatEnd } from './office-seat';

const findHeads = phraseFinder(institutionHeads.map((head) => [head.head, head] as const));
const apart = new Set(institutionHeads.filter((one) => one.apart === true).map(({ head }) => head));

/** The institutions of a stretch whose names begin with a head, where none is known already (`isTaken`), in order. */
export function* findHeadedInstitutions(
  text: string,
  span: Span,
  isTaken: (at: number) => boolean,
): Generator<Span & { readonly type: InstitutionType }> {
  for (const { start, end, value } of findHeads(
    text,
    span.start,
    span.end,
    (from, to) => !apart.has(text.slice(from, to)) || atBoundary(text, from),
  )) {
    if (isTaken(start) || !mayBegin(text, start)) continue;
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
    if (last - end >= 3) yield { start, end: last, type: value.type };
  }
}

/** "คณะกรรมการด้านสวนของ FLO": whose it is, where only an abbreviation says it; a bare ของ says nothing. */
function ofShortForm(text: string, end: number): number {
  if (!/ของ$/u.test(text.slice(end - 3, end))) return end;
  const owner = /^ ?[A-Z]{2,8}(?![A-Za-z])/u.exec(text.slice(end, end + 10));
  return owner === null ? end - 3 : end + owner[0].length;
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

/** At the start of a word: after a blank or a mark, or after a word that introduces an office. */
function atBoundary(text: string, start: number): boolean {
  if (!/[ก-๙]/u.test(text[start - 1] ?? ' ')) return true;
  return /(?:โดย|กับ|และ|ของ|ให้|ที่|จาก|อธิบดี|ผู้บริหาร|ทั้ง|คือ|ผ่าน|ใน|การ|ตาม|ผู้แทน|ว่า|เป็น|ต่อ|มี|ร่วม|พบ|ถึง|สังกัด|ปรึกษา|ด้าน|โฆษก|ปลัด|ผู้อำนวยการ|หัวหน้า|ประธาน|จัดตั้ง|ระหว่าง|หารือ|เยี่ยมชม|ณ|มอบหมาย|นำ|เสนอ)$/u.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

const owner =
  /ของ(?=หอการค้า|สมาคม|สภา|สมาพันธ์|สหพันธ์|สถาบัน|กระทรวง|กรม|สำนักงาน|ธนาคาร|องค์การ|รัฐสภา|วุฒิสภา)/u;

/** A committee of an institution that has a name too is named apart from it: "คณะกรรมาธิการวิจัยของหอการค้าไทย". */
function beforeOwner(text: string, start: number, end: number): number {
  const at = owner.exec(text.slice(start, end))?.index ?? 0;
  return at < 3 ? end : start + at;
}
