import { blanks } from '../letters/thai-pattern';
import { clauseCut } from '../words/clause-cut';
import { endOf } from './end-of';
import type { NamedProgramme } from './named-programme';
import { editionEnd } from './plan-edition';
import { described } from './thai-programme';
import { titleEnd } from './title-end';

/** The words of a plan before whose it is; its field may have Latin letters: "แผน AI แห่งชาติ". */
const national =
  /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]{2,50}?แห่งชาติ| [A-Z]{2,8} แห่งชาติ/uy;

/** The year of a plan, before the bracket that says its name again: "ยุทธศาสตร์สวนแห่งชาติ 2568 (National Garden Strategy)". */
const ofYear = new RegExp(`[${blanks}]2[45][0-9]{2}(?=[${blanks}]?[((][A-Z])`, 'uy');

/** "แผนพัฒนาดอกไม้แห่งชาติ": a plan or strategy of the nation, where it is no part of the name of an office. */
export function nationalPlan(
  text: string,
  start: number,
  end: number,
  kind: string,
): NamedProgramme | null {
  if (!/แผน|ยุทธศาสตร์/u.test(kind)) return null;
  if (/(?:คณะ|กรรมการ|สำนัก|สภา|กอง)[ก-๙]{0,30}$/u.test(text.slice(Math.max(0, start - 40), start)))
    return null;
  national.lastIndex = end;
  const words = national.exec(text)?.[0];
  if (words === undefined || described.test(words)) return null;
  const last = end + words.length;
  if (clauseCut(text, end + 2, last) < last) return null;
  const whole = editionEnd(text, last) ?? endOf(ofYear, text, last) ?? last;
  return { start, end: whole, after: whole };
}

const under =
  /(?:ร่วม)?ภายใต้(?=ยุทธศาสตร์|อนุสัญญา|พิธีสาร|ความตกลง|แผน)[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]{8,80}/uy;
/** The field of such a plan: "… ประเด็น สวนแห่งอนาคต". */
const field = new RegExp(
  `[${blanks}]?ประเด็น[${blanks}]?[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]{4,60}`,
  'uy',
);

/** A plan that the strategy or the treaty names which it belongs to: "แผนแม่บทภายใต้ยุทธศาสตร์สวน", or null. */
export function planUnder(
  text: string,
  start: number,
  end: number,
  kind: string,
): NamedProgramme | null {
  const reach = /^แผน(?:ปฏิบัติการ|แม่บท)$/u.test(kind) ? endOf(under, text, end) : null;
  if (reach === null) return null;
  const last = titleEnd(text, end + text.slice(end, reach).indexOf('ภายใต้') + 12, reach);
  const about = last < reach ? last : (endOf(field, text, last) ?? editionEnd(text, last) ?? last);
  return { start, end: about, after: about };
}
