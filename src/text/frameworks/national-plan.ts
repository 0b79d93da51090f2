import { clauseCut } from '../words/clause-cut';
import type { NamedProgramme } from './named-programme';
import { editionEnd } from './plan-edition';
import { described } from './thai-programme';

const national = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]{2,50}?แห่งชาติ/uy;

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
  const whole = editionEnd(text, last) ?? last;
  return { start, end: whole, after: whole };
}
