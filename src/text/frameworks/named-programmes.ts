import { blanks } from '../letters/thai-pattern';
import { countryPattern } from '../words/country-names';
import type { Span } from '../words/named-thing';
import { phraseFinder } from '../words/phrase-finder';
import { share } from './described-project';
import { endOf } from './end-of';
import { capitalsName, latinName } from './latin-programme';
import { findNamedActs } from './named-acts';
import { lineEnd } from './named-lines';
import type { NamedProgramme } from './named-programme';
import { findRegulations } from './named-regulations';
import { nationalPlan, planUnder } from './national-plan';
import { quotedName, wholeQuote } from './quoted-programme';
import { thaiName } from './thai-programme';
import { yearsPlan } from './years-plan';

const kinds = [
  'โครงการ',
  'แผนงาน',
  'แผนปฏิบัติการ',
  'แผนปฏิรูป',
  'แผนการปฏิรูป',
  'แผนการดำเนินงาน',
  'แผนดำเนินงาน',
  'แผนปฏิบัติราชการ',
  'แผนแม่บท',
  'แผนหลัก',
  'แผนยุทธศาสตร์',
  'แผนพัฒนา',
  'แผนระดับชาติว่าด้วย',
  'นโยบายและแผนระดับชาติว่าด้วย',
  'แผน',
  'ยุทธศาสตร์',
  'นโยบาย',
  'มาตรการ',
  'แคมเปญ',
  'วิสัยทัศน์',
  'โมเดล',
  'มาตรฐาน',
  'แนวคิด',
  'ข้อริเริ่ม',
  'ข้อตกลงความร่วมมือ',
  'บันทึกข้อตกลง',
  'บันทึกความเข้าใจ',
  'บันทึกความร่วมมือ',
] as const;
const findKinds = phraseFinder(kinds.map((kind) => [kind, kind] as const));

/**
 * Finds programmes, plans, strategies, policies and acts that have a name: one in quotation marks or in Latin letters,
 * a Thai one that a bracket repeats in Latin letters, that an edition or years close, or, of a project or a plan, by the
 * words that say which one it is. What is only described ("โครงการลงทุนขนาดใหญ่", "นโยบายของรัฐบาล") is none.
 */
export function findProgrammes(text: string, span: Span): readonly NamedProgramme[] {
  const found: NamedProgramme[] = [];
  const told = new Map<string, string>();
  for (const { start, end, value } of findKinds(text, span.start, span.end)) {
    const name = nameOf(text, start, end, value);
    if (name === null || name.end > span.end) continue;
    const words = text.slice(name.start, name.end);
    if (name.start === start) told.set(words, words);
    else found.push(name);
  }
  found.push(...findNamedActs(text, span), ...findRegulations(text, span));
  for (const { start, end } of phraseFinder(told)(text, span.start, span.end)) {
    const after = /["”’]/u.test(text[end] ?? '') ? end + 1 : end;
    found.push({ start, end: withBracket(text, start, end), after });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The name of what begins with the kind word `kind` from `start` to `end`, or null where it has none. */
function nameOf(text: string, start: number, end: number, kind: string): NamedProgramme | null {
  if (kind === 'โครงการ') {
    const line = lineEnd(text, end);
    if (line !== null) return { start, end: line, after: line };
  }
  if (meansNone(text, start, end, kind)) return null;
  // A standard has a name only where quotation marks and a Latin name say so: it is an everyday word.
  if (kind === 'มาตรฐาน') return wholeQuote(text, start, end);
  if (kind === 'แนวคิด') return capitalsName(text, end, kind);
  if (kind === 'ข้อริเริ่ม') return quotedName(text, end, kind);
  if (/^(?:บันทึก|ข้อตกลง)/u.test(kind))
    return wholeQuote(text, start, end) ?? quotedName(text, end, kind);
  return (
    (kind === 'นโยบาย' ? capitalsName(text, end, kind) : null) ??
    nationalPlan(text, start, end, kind) ??
    planUnder(text, start, end, kind) ??
    yearsPlan(text, start, end, kind) ??
    wholeQuote(text, start, end) ??
    quotedName(text, end, kind) ??
    latinProgramme(text, start, end, kind) ??
    thaiName(text, start, end, kind)
  );
}

/** True where the words around a kind word say that no certain one is meant. */
function meansNone(text: string, start: number, end: number, kind: string): boolean {
  const before = text.slice(Math.max(0, start - 9), start);
  // What is talked about, and a policy that is only handed out.
  if (/(?:หัวข้อ|เรื่อง) ?["“‘]$/u.test(text.slice(Math.max(0, start - 9), start))) return true;
  if (kind === 'นโยบาย' && /(?:มอบ|ผู้กำหนด)$/u.test(before)) return true;
  if (/(?:[0-9๐-๙] ?|(?<!อี)กว่า ?|หลาย|ทุก|แต่ละ|เชิง)$/u.test(before))
    return !share.test(text.slice(Math.max(0, start - 20), start));
  // A programme of the United Nations is an institution.
  if (text.endsWith('ผู้จัดการ', start)) return true;
  if (kind === 'โครงการ') return /^[ก-๙]{2,40}แห่งสหประชาชาติ/u.test(text.slice(end, end + 60));
  // Who has a plan, or makes one, means to do something; so does who has a policy to do it.
  if (kind === 'แผน')
    return (
      /^(?:ที่|ภูมิ|ไทย(?!แลนด์)|ปัจจุบัน|โบราณ|จีน)/u.test(text.slice(end, end + 10)) ||
      /(?:มี|วาง|ได้|เตรียม|แบบ|แพทย์)$/u.test(before)
    );
  // A board for a strategy is an institution.
  if (kind === 'ยุทธศาสตร์' && before.endsWith('กรรมการ')) return true;
  // What is strategic, and a partnership in strategy, are no strategies.
  if (kind === 'ยุทธศาสตร์' && /(?:ทาง|เชิง|พื้นที่|ภูมิ|จุด|หุ้นส่วน)$/u.test(before)) return true;
  return kind === 'นโยบาย' && before.endsWith('มี') && /[ก-๙]/u.test(text[end] ?? '');
}

/** The corridor in the east is a project itself where nothing more is said of which one in it is meant: "โครงการ EEC". */
const easternCorridor = new RegExp(
  `[${blanks}]?EEC(?![A-Za-z0-9-]|[${blanks}]?[A-Z0-9]|[ก-๙])`,
  'uy',
);

/** A Latin name after its kind word; "โครงการ" belongs to it, as letters alone would say nothing of what they are. */
function latinProgramme(
  text: string,
  start: number,
  end: number,
  kind: string,
): NamedProgramme | null {
  const corridor = kind === 'โครงการ' ? endOf(easternCorridor, text, end) : null;
  if (corridor !== null) return { start, end: corridor, after: corridor };
  const name = latinName(text, end);
  if (name === null || !/^(?:โครงการ|มาตรการ)$/u.test(kind)) return name;
  // What comes from a country is a venture there: "โครงการ GardenCo จากลาว".
  if (kind === 'โครงการ' && fromAbroad.test(text.slice(name.end, name.end + 30))) return null;
  // A measure that letters and a number call has these for its name: "มาตรการ EV9.5".
  if (kind === 'มาตรการ' && /^[A-Z]+ ?[0-9.]+$/u.test(text.slice(name.start, name.end)))
    return name;
  return { ...name, start };
}

const fromAbroad = new RegExp(`^ จาก(?:ประเทศ)?${countryPattern}`, 'u');
const measure = /^(?:นโยบาย|มาตรการ)[ก-๙]/u;
const latinBracket = new RegExp(`[${blanks}]?[((][A-Z][A-Za-z-]{1,24} [A-Za-z -]{2,120}[))]`, 'uy');

/** A measure of the state has its Latin name in the bracket as a part of its own: "มาตรการยกระดับสวน (Smart Garden …)". */
function withBracket(text: string, start: number, end: number): number {
  latinBracket.lastIndex = end;
  return measure.test(text.slice(start, end)) && latinBracket.test(text)
    ? latinBracket.lastIndex
    : end;
}
