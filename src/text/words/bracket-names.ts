import { blanks } from '../letters/thai-pattern';

/** Another spelling of what stands before a bracket, with where it lies in the text. */
export interface OtherName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'abbreviation' | 'name';
}

const bracket = new RegExp(
  `[${blanks}]{0,3}[((]([^()()\\n]{2,140}(?:[((][A-Z]{2,10}[))])?)[))]`,
  'uy',
);
const orForm = new RegExp(
  `[${blanks}]{0,3}หรือ(?:เรียกว่า|ที่เรียกว่า|ชื่อย่อ)?[${blanks}]{0,3}["“‘']?([A-Z][A-Za-z&+-]{1,11}(?![A-Za-z&+-])(?! ?[A-Z]?[a-z])|(?:[ก-ฮ]{1,3}\\.){1,5})`,
  'uy',
);
const latinShort = /^[A-Z0-9&+][A-Za-z0-9&+.-]{1,13}$/u;
const office = /^(?:สำนักงาน) ?/u;
const officer = /^(?:เลขาธิการ|เลขาฯ|ประธาน|ผู้ว่าการ|รอง|หน\.|ผอ\.|รมว\.|รมช\.|รมต\.|อสจ\.|ปลัด|เครือ)/u;
const thaiShort = /^(?:[ก-ฮ]{1,4}\.){1,5}(?:[ก-๙]{2,16})?$/u;
const noName =
  /^(?:มหาชน|ประเทศไทย|ไทยแลนด์|ครั้งที่|ฝ่าย|ต่อ|ข้อมูล|วันที่|พ\.ศ\.|ค\.ศ\.|อายุ|ประมาณ|เพิ่ม|ลดลง|ร้อยละ|องค์การมหาชน)/u;

/**
 * What the bracket directly after `end` gives as other names: an abbreviation, a Latin name, or both ("Free Trade
 * Area: FTA"); also "… หรือ FTA". `after` is where the bracket ends.
 */
export function otherNamesAfter(
  text: string,
  end: number,
): { names: readonly OtherName[]; after: number } {
  bracket.lastIndex = end;
  const inside = bracket.exec(text)?.[1];
  if (inside === undefined) return orNamesAfter(text, end);
  return {
    names: namesInside(inside, bracket.lastIndex - 1 - inside.length),
    after: bracket.lastIndex,
  };
}

/** "… หรือ FTA", and what a bracket after that gives in turn: "… หรือ FTA (The Free Trade Area)". */
function orNamesAfter(text: string, end: number): { names: readonly OtherName[]; after: number } {
  orForm.lastIndex = end;
  const or = orForm.exec(text)?.[1];
  if (or === undefined) return { names: [], after: end };
  const after = orForm.lastIndex;
  const short: OtherName = { text: or, start: after - or.length, end: after, kind: 'abbreviation' };
  bracket.lastIndex = after;
  const inside = bracket.exec(text)?.[1];
  if (inside === undefined || !/^[A-Z]/u.test(inside)) return { names: [short], after };
  const more = namesInside(inside, bracket.lastIndex - 1 - inside.length);
  return { names: [short, ...more], after: bracket.lastIndex };
}

/** The names that the words of a bracket give, which begin at `base`. */
function namesInside(inside: string, base: number): readonly OtherName[] {
  const names: OtherName[] = [];
  for (const piece of inside.matchAll(
    /(?:[^:;/,()()–-]|[–-](?! ?[A-Z]{2,8}$)|,(?! ?[A-Z]{2,10}$)){2,140}/gu,
  )) {
    const words = piece[0].trim().replace(office, '');
    const from = base + piece.index + piece[0].indexOf(words);
    if (noName.test(words) || officer.test(words)) continue;
    const short = latinShort.test(words) || thaiShort.test(words);
    if (short || /^[A-Z][\p{L}\p{M}0-9 \u00a0,.&'’()–-]{3,139}$/u.test(words)) {
      names.push({
        text: words,
        start: from,
        end: from + words.length,
        kind: short ? 'abbreviation' : 'name',
      });
    } else if (/^[ก-๎]{2,14}$/u.test(words)) {
      names.push({ text: words, start: from, end: from + words.length, kind: 'abbreviation' });
    }
  }
  return names;
}
