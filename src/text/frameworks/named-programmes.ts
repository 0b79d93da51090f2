import { blanks } from '../letters/thai-pattern';
import type { Span } from '../words/named-thing';
import { phraseFinder } from '../words/phrase-finder';
import { capitalsName, latinName } from './latin-programme';
import { listedEnd } from './listed-programmes';
import { findNamedActs } from './named-acts';
import { lineEnd } from './named-lines';
import type { NamedProgramme, ProgrammeCandidate } from './named-programme';
import { nationalPlan } from './national-plan';
import { quotedName, wholeQuote } from './quoted-programme';
import { repeatedNames } from './repeated-names';
import { thaiName } from './thai-programme';

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
  'แผนยุทธศาสตร์',
  'แผนพัฒนา',
  'แผน',
  'ยุทธศาสตร์',
  'นโยบาย',
  'มาตรการ',
  'แคมเปญ',
  'วิสัยทัศน์',
  'โมเดล',
  'มาตรฐาน',
  'แนวคิด',
  'บันทึกข้อตกลง',
  'บันทึกความเข้าใจ',
  'บันทึกความร่วมมือ',
] as const;
const findKinds = phraseFinder(kinds.map((kind) => [kind, kind] as const));

/**
 * Finds programmes, plans, strategies, policies and acts that have a name: one in quotation marks or in Latin letters,
 * a Thai one that a bracket repeats in Latin letters, that an edition or years close, or that the text says again. What
 * is only described ("โครงการลงทุนขนาดใหญ่", "นโยบายของรัฐบาล") is none.
 */
export function findProgrammes(text: string, span: Span): readonly NamedProgramme[] {
  const found: NamedProgramme[] = [];
  const told = new Map<string, string>();
  const described: NamedProgramme[] = [];
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
    // A programme of the United Nations is an institution.
    if (project && /^[ก-๙]{2,40}แห่งสหประชาชาติ/u.test(text.slice(end, end + 60))) continue;
    // Who has a plan, or makes one, means to do something.
    if (value === 'แผน' && /(?:มี|วาง|ได้|เตรียม)$/u.test(text.slice(Math.max(0, start - 6), start)))
      continue;
    // "มีนโยบายสนับสนุน…" is to do something.
    if (value === 'นโยบาย' && text.startsWith('มี', start - 2) && /[ก-๙]/u.test(text[end] ?? ''))
      continue;
    if (value === 'มาตรฐาน') {
      // A standard has a name only where quotation marks and a Latin name say so: it is an everyday word.
      const standard = wholeQuote(text, start, end);
      if (standard !== null) found.push(standard);
      continue;
    }
    const capitals =
      value === 'นโยบาย' || value === 'แนวคิด' ? capitalsName(text, end, value) : null;
    if (capitals !== null) {
      found.push(capitals);
      continue;
    }
    if (value === 'แนวคิด') continue;
    const paper = value.startsWith('บันทึก');
    const nation = nationalPlan(text, start, end, value);
    if (nation !== null) {
      found.push(nation);
      continue;
    }
    const name =
      wholeQuote(text, start, end) ??
      quotedName(text, end, value) ??
      (paper
        ? null
        : (latinProgramme(text, start, end, value) ?? thaiName(text, start, end, value)));
    if (name === null || name.end > span.end) continue;
    const words = text.slice(name.start, name.end);
    const sure = name.start !== start || name.sure === true || words.includes('…');
    if (name.start === start && sure) told.set(words, words);
    else if (sure) found.push(name);
    else described.push(name);
  }
  for (const words of repeatedNames(text, described)) told.set(words, words);
  found.push(...findNamedActs(text, span));
  for (const { start, end } of phraseFinder(told)(text, span.start, span.end)) {
    const after = /["”’]/u.test(text[end] ?? '') ? end + 1 : end;
    found.push({ start, end: withBracket(text, start, end), after });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A Latin name after its kind word; "โครงการ" belongs to it, as letters alone would say nothing of what they are. */
function latinProgramme(
  text: string,
  start: number,
  end: number,
  kind: string,
): ProgrammeCandidate | null {
  const name = latinName(text, end);
  return name === null || kind !== 'โครงการ' ? name : { ...name, start, sure: true };
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
