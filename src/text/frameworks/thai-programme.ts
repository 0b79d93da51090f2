import { blanks } from '../letters/thai-pattern';
import { bracketedEnd, softEnd } from '../words/bracketed-name';
import { clauseCut } from '../words/clause-cut';
import { endOf } from './end-of';
import { everyday } from './latin-programme';
import type { NamedProgramme } from './named-programme';
import { editionEnd } from './plan-edition';
import { planName } from './plan-name';
import { longLatinBracket, namedLatinBracket } from './programme-brackets';
import { projectName } from './project-name';
import { titleEnd } from './title-end';

const run = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e…]{3,90}/uy;
const otherName = new RegExp(
  `[${blanks}]?หรือ[${blanks}]?[A-Z]{3,8}(?![A-Za-z])|[${blanks}]?[((](?:[A-Z]{3,8}[)): ]|[A-Z]{2,8}-[A-Z]{2,8}[))]|[A-Z][A-Za-z&’-]{1,24} [^()()\\n]{0,80}[A-Z][A-Za-z]{1,24})`,
  'uy',
);
/** A bracket with the capitals of a policy: "(FGZ)". */
const capitals = new RegExp(`[${blanks}]?[((](?<letters>[A-Z]{3,8})[))]`, 'uy');
/** A bracket that gives the name in Latin letters and its abbreviation: "(Flower Research Programme; FRP)". */
const abbreviated = new RegExp(
  `[${blanks}]?[((](?!Public[ -]Private|Sanitary|Flagship)[A-Z][^()()\\n]{8,100}[:;][${blanks}]?[A-Z]{3,10}[${blanks}]?[))]`,
  'uy',
);
const years = new RegExp(
  `[${blanks}]?[((](?:พ\\.ศ\\.[${blanks}]?)?[0-9๐-๙]{4}[${blanks}]?[-–]`,
  'uy',
);
/** Matches how what is only described begins: a project to produce, of large size, that was applied for. */
export const described =
  /^(?:ที่|ใน|ของ|และ|หรือ|ต่าง|ลงทุน|ผลิต|ขนาด|ก่อสร้าง|ใหม่|ใหญ่|นี้|นั้น|ดังกล่าว|ด้าน|เพื่อ|เช่น|ฯ|ๆ|ทั้ง|รวม|ยื่น|กว่า|นำร่อง|พื้นฐาน|สำคัญ|หลัก|ให้|ได้|จะ|มี|จาก|โรงงาน|เดิม|อื่น|แรก|ทุก|การ|ความ|ร่วม|ระบบ|ใช้|เป็น|รถ|ไป|ไว้|แล้ว|เข้า|ภาย|ตาม|โดย|ซึ่ง|ถูก|ส่วน|เป้า|ระดับ|ขอ)/u;
/** Where the name of a programme ends besides before a clause: before its purpose, and before who runs it. */
const goesOn = /เพื่อ|ของ(?!ขวัญ|ดี|ไทย)|อย่าง|โดย|สู่|แก่|พร้อม|ต่อ(?!ยอด|เนื่อง)/u;

/** A bracket with an everyday word, or with someone's post. */
const unnaming =
  /^ ?[((](?:Public[ -]Private|Flagship|Sanitary|Smart [Cc]it|(?:Plan of Action|Action Plan|Work [Pp]lan)[))]|Quick [Ww]ins?|Big [Rr]ock|Roadmap|Soft [Ll]oan|[^()()]{0,60}(?:Unit|Office|Committee|Council)[))]|(?:Senior |Deputy |Vice |Executive )?(?:Vice |President|Director|Minister|Chief|Head|Manager))/u;

/** How a clause on a project begins, whatever a bracket after it says again. */
const toldOf = /^(?:ภายใต้|ผ่าน|ตั้งอยู่|บริเวณ|เอกชนร่วม|ระยะ(?=เริ่ม|แรก)|ซึ่ง|ต้อง|จะ|ได้)/u;

/** What a master plan is for, which names it: "แผนแม่บทการพัฒนาสวน". */
const masterPlan = /^(?:การพัฒนา|พัฒนา|การส่งเสริม|ส่งเสริม|การบริหาร|ด้าน|ว่าด้วย)/u;

/**
 * The Thai name after a kind word ("โครงการ", `kind`) from `start` to `end`: where a bracket, an edition or years say that
 * it is one, or its words which one it is.
 */
export function thaiName(
  text: string,
  start: number,
  end: number,
  kind: string,
): NamedProgramme | null {
  const each = oneEachEnd(text, end);
  if (each !== null) return { start, end: each, after: each };
  run.lastIndex = end;
  const words = run.exec(text)?.[0];
  if (words === undefined) return null;
  if (
    kind !== 'โครงการ' &&
    /^(?:ของ|ที่|นี้|ดังกล่าว|เชิงรุก|เร่งด่วน|เริ่ม|ก่อสร้าง|หลักประจำ|ระยะ|ต่าง|ใหม่|ประจำปี|และ|หรือ|ร่วมกัน|ใน(?!อ่าว)|สู่|ระหว่าง|เพื่อ|ผ่าน|จาก)/u.test(
      words,
    )
  )
    return null;
  if (kind === 'โครงการ' && toldOf.test(words)) return null;
  longLatinBracket.lastIndex = end + words.length;
  const pilot = kind === 'โครงการ' && /^นำร่อง[ก-๙]{8}/u.test(words) && longLatinBracket.test(text);
  if (pilot && softEnd(text, end, end + words.length) !== null)
    return { start, end: end + words.length, after: end + words.length };
  abbreviated.lastIndex = end + words.length;
  const proved = abbreviated.test(text) ? bracketedEnd(text, end) : null;
  if (proved !== null) return { start, end: proved, after: proved };
  const lettered =
    kind === 'โครงการ' ? letteredProject(text, start, end, end + words.length) : null;
  if (lettered !== null) return lettered;
  if (kind === 'มาตรการ' && decided.test(text.slice(Math.max(0, start - 16), start))) {
    const last = support.test(words) ? titleEnd(text, end + 12, end + words.length) : end;
    const whole = editionEnd(text, last) ?? last;
    if (last - end >= supportAtLeast) return { start, end: whole, after: whole };
  }
  const project = kind === 'โครงการ' ? projectName(text, start, end) : null;
  if (project !== null) return project;
  if (kind === 'โครงการ' && described.test(words)) return null;
  const cut = titleEnd(text, end + 2, end + words.length);
  const stop = goesOn.exec(text.slice(end + 2, cut));
  const short = stop === null ? cut : end + 2 + stop.index;
  if (kind !== 'โครงการ') {
    for (const last of [cut, short, softEnd(text, end, end + words.length) ?? cut]) {
      // A policy to do something in a year is described; a plan of a year alone has no name.
      if (last - end < 4 || (kind === 'นโยบาย' && words.startsWith('การ'))) continue;
      if (/ในปีงบประมาณ|ของภาครัฐ|(?:ใน|ช่วย)ปี$/u.test(text.slice(end, last))) continue;
      const edition = editionEnd(text, last);
      if (edition !== null) return { start, end: edition, after: edition };
      years.lastIndex = last;
      if (years.test(text)) return { start, end: last, after: last };
    }
    if (kind === 'วิสัยทัศน์') return visionOf(text, start, end);
    if (kind === 'โมเดล') return null;
  }
  if (kind === 'แผนแม่บท' && masterPlan.test(words)) {
    const both = text.slice(end, short).indexOf('และแผน');
    const last = both < 0 ? short : end + both;
    // What is to be one, and the one that was told of, are no names.
    const told = text.endsWith('เป็น', start) || text.startsWith('ดังกล่าว', last);
    if (last - end > 11 && !told) return { start, end: last, after: last };
  }
  // What a measure eases or meets is no name of it.
  if (kind === 'มาตรการ' && /^(?:ช่วย|บรรเทา|รองรับ|เพื่อ|แก้|รับมือ|ป้องกัน)/u.test(words)) return null;
  const bracket = kind === 'นโยบาย' || kind === 'มาตรการ' ? longLatinBracket : otherName;
  for (const last of [cut, short]) {
    bracket.lastIndex = last;
    const named = bracket.test(text) && !unnaming.test(text.slice(last, last + 40));
    if (last - end > 4 && named) return { start, end: last, after: last };
  }
  namedLatinBracket.lastIndex = short;
  const calledSo =
    /^(?:นโยบาย|มาตรการ|ยุทธศาสตร์)$/u.test(kind) && !/^(?:ด้าน|การ(?!ใช้))/u.test(words);
  if (calledSo && short - end > 8 && namedLatinBracket.test(text))
    return { start, end: short, after: short };
  if (
    kind === 'นโยบาย' &&
    !described.test(words) &&
    !/^รัฐ(?:บาล)?$/u.test(text.slice(end, short))
  ) {
    capitals.lastIndex = short;
    const letters = capitals.exec(text)?.groups?.letters;
    if (letters !== undefined && !everyday.test(letters))
      return { start, end: short, after: short };
  }
  return planName(text, start, end, kind);
}

const ofYear = new RegExp(
  `(?!ของ|ที่|ใน|ด้าน|ประเทศ)[ก-๙]{3,24}[${blanks}]?(?:[ปพค][ีศ.][${blanks}]?)?(?:20|2[45])[0-9]{2}(?![0-9])`,
  'uy',
);

/** The vision of a town or a country for a year: "วิสัยทัศน์สวนเหนือ 2580"; else null. */
function visionOf(text: string, start: number, end: number): NamedProgramme | null {
  const last = endOf(ofYear, text, end);
  return last === null ? null : { start, end: last, after: last };
}

/** What the state decides on or someone joins is a certain measure. */
const decided = /(?:เข้าร่วม|เห็นชอบ|อนุมัติ|สิทธิ(?:ประโยชน์)?(?:ตาม|จาก))$/u;
/** What such a measure is for; one to support investors in general is any. */
const support = /^(?:สนับสนุน|ส่งเสริม)การ(?:ใช้|ผลิต|ลงทุนเพื่อ)/u;
const supportAtLeast = 20;

/** A bracket with letters and the kind of thing they are of: "(GDN Sandbox)". */
const letteredBracket = new RegExp(`[${blanks}]?[((][A-Z]{2,8} [A-Z][a-z]{2,20}[))]`, 'uy');

/**
 * A project whose words run up to such a bracket, over a relative clause too ("โครงการทดลองสวนที่นำดอกไม้มาใช้ (GDN Sandbox)"): with
 * the bracket where a phase follows it, which is of both; else null.
 */
function letteredProject(
  text: string,
  start: number,
  end: number,
  last: number,
): NamedProgramme | null {
  const after = endOf(letteredBracket, text, last);
  if (after === null || last - end < 8 || softEnd(text, end, last) === null) return null;
  const phase = editionEnd(text, after);
  return phase === null ? { start, end: last, after: last } : { start, end: phase, after: phase };
}

const oneEach = new RegExp(
  `[ก-๙]{0,40}[${blanks}]?(?:[1๑][${blanks}][ก-๙]{1,30}[${blanks}]){1,3}[1๑][${blanks}](?<last>[ก-๙]{1,30})`,
  'uy',
);

/** The end of a name that counts one of each: "โครงการปลูกดอกไม้ 1 บ้าน 1 สวน". */
function oneEachEnd(text: string, end: number): number | null {
  oneEach.lastIndex = end;
  const last = oneEach.exec(text)?.groups?.last;
  return last === undefined
    ? null
    : clauseCut(text, oneEach.lastIndex - last.length, oneEach.lastIndex);
}
