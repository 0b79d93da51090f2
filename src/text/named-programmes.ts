import { bracketedEnd, softEnd } from './bracketed-name';
import { clauseCut } from './clause-cut';
import { listedEnd } from './listed-programmes';
import { findNamedActs } from './named-acts';
import { lineEnd } from './named-lines';
import type { NamedProgramme } from './named-programme';
import type { Span } from './named-thing';
import { phraseFinder } from './phrase-finder';
import { editionEnd } from './plan-edition';
import { blanks } from './thai-pattern';

const kinds = [
  'โครงการ',
  'แผนงาน',
  'แผนการดำเนินงาน',
  'แผนดำเนินงาน',
  'แผนปฏิบัติราชการ',
  'แผนแม่บท',
  'แผนยุทธศาสตร์',
  'แผนพัฒนา',
  'ยุทธศาสตร์',
  'นโยบาย',
  'มาตรการ',
  'แคมเปญ',
  'วิสัยทัศน์',
  'โมเดล',
  'มาตรฐาน',
  'บันทึกข้อตกลง',
  'บันทึกความเข้าใจ',
  'บันทึกความร่วมมือ',
] as const;
const findKinds = phraseFinder(kinds.map((kind) => [kind, kind] as const));

const quoted = new RegExp(
  `(?:ความร่วมมือ)?(?:[${blanks}]?[((]M[Oo][UCA][))])?[${blanks}]{0,2}["“‘']([^"“”‘’'\\n]{3,60}|[A-Z][^"“”‘’'ก-๙\\n]{3,140})["”’']`,
  'uy',
);
const latin = new RegExp(
  `[${blanks}]?(?<name>[A-Z][A-Za-z0-9&+@.’-]{0,24}(?:[${blanks}](?:[A-Z0-9][A-Za-z0-9&+@.’-]{0,24}|and|of|for|a|an|the|to|in|on|with|by|through|from|[–-])){0,14}|[0-9]{2}@[0-9]{2})`,
  'uy',
);
const run = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e…]{3,90}/uy;
const otherName = new RegExp(
  `[${blanks}]?หรือ[${blanks}]?[A-Z]{3,8}(?![A-Za-z])|[${blanks}]?[((](?:[A-Z]{3,8}[)): ]|[A-Z][A-Za-z&’-]{1,24} [^()()\\n]{0,80}[A-Z][A-Za-z]{1,24})`,
  'uy',
);
/** A bracket that gives the name in Latin letters and its abbreviation: "(Flower Research Programme; FRP)". */
const abbreviated = new RegExp(
  `^[${blanks}]?[((][A-Z][^()()\\n]{8,100}[:;][${blanks}]?[A-Z]{3,10}[${blanks}]?[))]`,
  'u',
);
/** A bracket with three words or more, which no everyday word is explained by: "(Smart and Green Industry)". */
const longName = new RegExp(
  `[${blanks}]?[((][A-Z][A-Za-z-]{1,24} (?:[A-Za-z-]{1,24} ){1,6}?[A-Z][A-Za-z-]{1,24}[ ]?[)):]`,
  'uy',
);
const years = new RegExp(
  `[${blanks}]?[((](?:พ\\.ศ\\.[${blanks}]?)?[0-9๐-๙]{4}[${blanks}]?[-–]`,
  'uy',
);
/** Wares, branches and posts, after which a kind word names no certain thing. */
const everyday =
  /^(?:EVs?(?! ?[0-9])|[BHPM]{1,3}EV|ICE|SMEs?|PCB|AI|IT|IoT|FDI|MOU|MoU|CEO|BOI|EEC|OTOP|Data Cent|Cloud|Soft Power|Solar|Startups?|Zoning|Mr|Ms|Dr|H\.E|The(?! Pro(?:gramme|gram|ject)))(?![a-z0-9])|^(?:Digital|Green|Smart|Net Zero|Net Zero Emissions?|Carbon Neutral(?:ity)?|Low Carbon)$/u;
/** How what is only described begins: a project to produce, of large size, that was applied for. */
const described =
  /^(?:ที่|ใน|ของ|และ|หรือ|ต่าง|ลงทุน|ผลิต|ขนาด|ก่อสร้าง|ใหม่|ใหญ่|นี้|นั้น|ดังกล่าว|ด้าน|เพื่อ|เช่น|ฯ|ๆ|ทั้ง|รวม|ยื่น|กว่า|นำร่อง|สำคัญ|หลัก|ให้|ได้|จะ|มี|จาก|โรงงาน|เดิม|อื่น|แรก|ทุก|การ|ความ|ร่วม|ระบบ|ใช้|เป็น|รถ|ไป|ไว้|แล้ว|เข้า|ภาย|ตาม|โดย|ซึ่ง|ถูก|ส่วน|เป้า|ระดับ|ขอ)/u;
const office = /^(?:รัฐมนตรี|นายก|นาย|นาง|ปลัด|รมว|ท่าน)/u;
/** Where the name of a programme ends besides before a clause: before its purpose, and before who runs it. */
const goesOn = /เพื่อ|ของ(?!ขวัญ|ดี|ไทย)|อย่าง|โดย|สู่|แก่|พร้อม|ต่อ(?!ยอด|เนื่อง)/u;

/** What a master plan is for, which names it: "แผนแม่บทการพัฒนาสวน". */
const masterPlan = /^(?:การพัฒนา|พัฒนา|การส่งเสริม|ส่งเสริม|การบริหาร|ด้าน|ว่าด้วย)/u;

/**
 * Finds programmes, plans, strategies, policies and acts that have a name: one in quotation marks or in Latin letters,
 * a Thai one that a bracket repeats in Latin letters, that an edition or years close, or that the text says again. What
 * is only described ("โครงการลงทุนขนาดใหญ่", "นโยบายของรัฐบาล") is none.
 */
export function findProgrammes(text: string, span: Span): readonly NamedProgramme[] {
  const found: NamedProgramme[] = [];
  const told = new Map<string, true>();
  const once = new Map<string, NamedProgramme>();
  let last: number | null = null;
  for (const { start, end, value } of findKinds(text, span.start, span.end)) {
    const project = value === 'โครงการ';
    const listed: number | null = project ? listedEnd(text, start, end, last) : null;
    const line = project ? lineEnd(text, end) : null;
    if (line !== null) {
      found.push({ start, end: line, after: line });
      if (listed !== null) last = line;
      continue;
    }
    if (listed !== null && listed - end > 3) {
      found.push({ start, end: listed, after: listed });
      last = listed;
      continue;
    }
    if (/(?:[0-9๐-๙] ?|กว่า ?|หลาย|ทุก|แต่ละ|เชิง)$/u.test(text.slice(Math.max(0, start - 6), start)))
      continue;
    if (value === 'มาตรฐาน') {
      // A standard has a name only where quotation marks and a Latin name say so: it is an everyday word.
      const standard = wholeQuote(text, start, end);
      if (standard !== null) found.push(standard);
      continue;
    }
    const paper = value.startsWith('บันทึก');
    const nation = nationalPlan(text, start, end, value);
    if (nation !== null) {
      found.push(nation);
      continue;
    }
    const name =
      wholeQuote(text, start, end) ??
      quotedName(text, end, value) ??
      (paper ? null : (latinName(text, end) ?? thaiName(text, start, end, value)));
    if (name === null || name.end > span.end) continue;
    const words = text.slice(name.start, name.end);
    const sure = name.start !== start || name.sure === true || words.includes('…');
    if (name.start === start && (sure || once.has(words))) told.set(words, true);
    else if (sure) found.push(name);
    else if (value === 'โครงการ' && words.length > 18) once.set(words, name);
  }
  found.push(...findNamedActs(text, span));
  for (const { start, end } of phraseFinder(told)(text, span.start, span.end)) {
    found.push({ start, end: withBracket(text, start, end), after: end });
  }
  return found.sort((a, b) => a.start - b.start);
}

const measure = /^(?:นโยบาย|มาตรการ)/u;
const latinBracket = new RegExp(`[${blanks}]?[((][A-Z][A-Za-z-]{1,24} [A-Za-z -]{2,120}[))]`, 'uy');

/** A measure of the state has its Latin name in the bracket as a part of its own: "มาตรการยกระดับสวน (Smart Garden …)". */
function withBracket(text: string, start: number, end: number): number {
  latinBracket.lastIndex = end;
  return measure.test(text.slice(start, end)) && latinBracket.test(text)
    ? latinBracket.lastIndex
    : end;
}

/** Sure where more than the kind word and what follows it says that it is a name. */
type Candidate = NamedProgramme & { readonly sure?: boolean };

/** "“โครงการสวนสวย”": all that the quotation marks enclose, where the kind word begins it. */
function wholeQuote(text: string, start: number, end: number): Candidate | null {
  if (!/["“‘]/u.test(text[start - 1] ?? '')) return null;
  const rest = /^[^"“”‘’\n]{4,90}(?=["”’])/u.exec(text.slice(end, end + 92))?.[0];
  if (rest === undefined) return null;
  const last = end + rest.length;
  longName.lastIndex = last + 1;
  const glossed = text.startsWith('มาตรฐาน', start) && longName.test(text);
  if (!glossed && !/^(?:โครงการ|แผน)/u.test(text.slice(start, end))) return null;
  return { start, end: last, after: last + 1, sure: true };
}

function quotedName(text: string, end: number, kind: string): Candidate | null {
  quoted.lastIndex = end;
  const words = quoted.exec(text)?.[1];
  if (words === undefined || office.test(words)) return null;
  if (/^(?:วิสัยทัศน์|โมเดล)$/u.test(kind) && !/^[A-Z]/u.test(words)) return null;
  const start = quoted.lastIndex - 1 - words.length;
  return { start, end: start + words.length, after: quoted.lastIndex };
}

function latinName(text: string, end: number): Candidate | null {
  latin.lastIndex = end;
  const words = latin.exec(text)?.groups?.name;
  if (words === undefined || everyday.test(words)) return null;
  const start = latin.lastIndex - words.length;
  const name = words.replace(
    /(?:[ .,’-]|\b(?:and|of|for|a|an|the|to|in|on|with|by|through|from)$){1,6}$/u,
    '',
  );
  return name.length < 3 ? null : { start, end: start + name.length, after: start + name.length };
}

function thaiName(text: string, start: number, end: number, kind: string): Candidate | null {
  run.lastIndex = end;
  const words = run.exec(text)?.[0] ?? '';
  if (words === '') return null;
  const proved = abbreviated.test(text.slice(end + words.length, end + words.length + 130))
    ? bracketedEnd(text, end)
    : null;
  if (proved !== null) return { start, end: proved, after: proved, sure: true };
  if (kind === 'โครงการ' && described.test(words)) return null;
  const cut = clauseCut(text, end + 2, end + words.length);
  const stop = goesOn.exec(text.slice(end + 2, cut));
  const short = stop === null ? cut : end + 2 + stop.index;
  if (kind !== 'โครงการ') {
    const whole = softEnd(text, end, end + words.length);
    for (const last of [cut, short, ...(whole === null ? [] : [whole])]) {
      const edition = editionEnd(text, last);
      if (edition !== null) return { start, end: edition, after: edition, sure: true };
      years.lastIndex = last;
      if (years.test(text)) return { start, end: last, after: last, sure: true };
    }
    if (/^(?:วิสัยทัศน์|โมเดล)$/u.test(kind)) return null;
  }
  if (kind === 'แผนแม่บท' && masterPlan.test(words)) {
    const both = text.slice(end, short).indexOf('และแผน');
    const last = both < 0 ? short : end + both;
    if (last - end > 11) return { start, end: last, after: last, sure: true };
  }
  const bracket = /^(?:นโยบาย|มาตรการ)$/u.test(kind) ? longName : otherName;
  for (const last of [cut, short]) {
    bracket.lastIndex = last;
    if (last - end > 4 && bracket.test(text)) return { start, end: last, after: last, sure: true };
  }
  return kind === 'โครงการ' ? { start, end: short, after: short } : null;
}

const national = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]{2,50}?แห่งชาติ/uy;

/** "แผนพัฒนาดอกไม้แห่งชาติ": a plan or strategy of the nation, where it is no part of the name of an office. */
function nationalPlan(
  text: string,
  start: number,
  end: number,
  kind: string,
): NamedProgramme | null {
  if (!/^(?:แผน|ยุทธศาสตร์)/u.test(kind)) return null;
  if (/(?:คณะ|กรรมการ|สำนัก|สภา|กอง)[ก-๙]{0,30}$/u.test(text.slice(Math.max(0, start - 40), start)))
    return null;
  national.lastIndex = end;
  const words = national.exec(text)?.[0];
  if (words === undefined || described.test(words)) return null;
  const last = end + words.length;
  if (clauseCut(text, end + 2, last) < last) return null;
  const whole = editionEnd(text, last) ?? last;
  return { start, end: whole, after: whole };
}
