import { blanks } from '../letters/thai-pattern';
import { isDescribed, namesNone } from './described-project';
import { endOf } from './end-of';
import { listedAfter } from './listed-objects';
import { asideEnd } from './named-lines';
import type { NamedProgramme } from './named-programme';
import { editionEnd } from './plan-edition';
import { runEnd, thai } from './title-run';
import { titleWithin } from './title-within';

/** A shorter name may be any of many. */
const lettersAtLeast = 7;

/**
 * The project from `start` to `end` (its kind word) by the words after it: "โครงการสวนดอกไม้ริมคลอง". A project is of its
 * own wherever more is said of it than of what kind it is; what is told of a project, or of many, is no name. Else null.
 */
export function projectName(text: string, start: number, end: number): NamedProgramme | null {
  if (isDescribed(text, start, end)) return null;
  const reach = runEnd(text, end);
  const last = itemEnd(text, start, reach) ?? titleWithin(text, end, reach);
  const purpose = last - end < lettersAtLeast ? null : purposeEnd(text, last);
  if (purpose !== null) return { start, end: purpose, after: purpose };
  const called = last < reach ? null : endOf(calledSo, text, last);
  if (called === null && (last - end < lettersAtLeast || namesNone(text, end, last))) return null;
  const all = last < reach ? last : (called ?? goneOnEnd(text, start, end, last) ?? last);
  const aside = asideEnd(text, all) ?? stretchEnd(text, end, all) ?? all;
  const whole = phaseEnd(text, aside) ?? aside;
  return { start, end: whole, after: whole };
}

const purposed = new RegExp(
  `[${blanks}]เพื่อ(?!ให้|ช่วย|ขอ|หารือ|เป็น)${thai}{4,80}(?=[${blanks}]?[((][A-Z][A-Za-z &’'-]{2,60}[)):])`,
  'uy',
);

/**
 * The end of what a project is for, where a bracket in Latin letters says all of it again: "โครงการสวนภาคใต้ เพื่อเชื่อมต่อคลอง
 * (Gardenbridge)"; else null.
 */
function purposeEnd(text: string, at: number): number | null {
  const end = endOf(purposed, text, at);
  return end === null || /ตาม|โดย|ซึ่ง|จะ|ได้|ร่วมกับ/u.test(text.slice(at, end)) ? null : end;
}

/** What the thing is called that the project is about: "โครงการสร้างสวน “ดอกไม้”". */
const calledSo = new RegExp(`[${blanks}]?[“"][ก-๙][^“”"\\n]{1,60}[”"]`, 'uy');

/** What two governments do together, after a blank: "… และรัฐบาล ข ในการพัฒนาสวน". */
const together = new RegExp(`[${blanks}]ในการพัฒนา${thai}{4,80}`, 'uy');

function betweenStates(text: string, from: number, at: number): number | null {
  if (!text.slice(from, at).includes('ระหว่างรัฐบาล')) return null;
  const end = endOf(together, text, at);
  return end === null ? null : titleWithin(text, at + 8, end);
}

/** The end of what a name goes on with over a blank, whose words from `end` to `last` run so far; else null. */
const goneOnEnd = (text: string, start: number, end: number, last: number): number | null =>
  betweenStates(text, end, last) ?? listEnd(text, start, last) ?? fuelEnd(text, last);

/** Items of a list of projects, of which the one at hand is the first. */
const examples = /(?:ได้แก่|อาทิ|เช่น|ประกอบด้วย|คือ) ?$/u;

function listEnd(text: string, start: number, at: number): number | null {
  if (examples.test(text.slice(Math.max(0, start - 14), start))) return null;
  const end = listedAfter(text, at);
  return end === null || noItem.test(text.slice(at, end)) ? null : end;
}

const stretch = new RegExp(`[${blanks}]?จาก[${thai.slice(1, -1)} ]{4,60}?ถึง${thai}{3,40}`, 'uy');

/** The end of the two places between which something is built: "โครงการก่อสร้างสวน จากเขาเหนือถึงเขาใต้". */
function stretchEnd(text: string, from: number, at: number): number | null {
  if (!/^(?:ก่อสร้าง|ปรับปรุง|ขยาย)/u.test(text.slice(from, from + 10))) return null;
  const end = endOf(stretch, text, at);
  return end === null ? null : titleWithin(text, text.lastIndexOf('ถึง', end) + 2, end);
}

/** What follows a name after a blank and is no more of what it is about. */
const noItem =
  / (?:การ|ความ|กลุ่ม|เขต|จังหวัด|อำเภอ|เงิน|อุปกรณ์|ชุด)|ก่อสร้าง|ปรับปรุง|พัฒนา|กรม|กระทรวง|สำหรับ|บริษัท/u;

const fuel = new RegExp(
  `[${blanks}]?[((][A-Z]{2,8}[))][${blanks}]?เป็น(?=เชื้อเพลิง|วัตถุดิบ)${thai}{4,60}`,
  'uy',
);

/** "โครงการใช้แก๊ส (GAS) เป็นเชื้อเพลิงในสวน": what the thing in whose middle the bracket stands is used as. */
function fuelEnd(text: string, at: number): number | null {
  const reach = endOf(fuel, text, at);
  return reach === null ? null : titleWithin(text, text.indexOf('เป็น', at), reach);
}

/** The number of the next item of a list: "2.", "และ 3)". */
const nextItem = new RegExp(`[${blanks}]{1,2}(?:และ[${blanks}]?)?[0-9๐-๙]{1,2}[.)](?![0-9])`, 'uy');

/** The end of the words of an item between its number and the next one, all of which are its name; else null. */
const itemEnd = (text: string, start: number, reach: number): number | null =>
  /[0-9๐-๙][.)] ?$/u.test(text.slice(Math.max(0, start - 3), start)) &&
  endOf(nextItem, text, reach) !== null
    ? reach
    : null;

const whichOne = new RegExp(
  `(?:[${blanks}]?(?:แห่ง|ช่วง|ตอน)ที่|ที่|(?<=แผนหลัก)ครั้งที่)[${blanks}]{0,2}[0-9๐-๙]{1,2}(?![0-9๐-๙])`,
  'uy',
);

function phaseEnd(text: string, at: number): number | null {
  return /^ ?(?:ระยะที่|เฟส)/u.test(text.slice(at, at + 10))
    ? editionEnd(text, at)
    : endOf(whichOne, text, at);
}
