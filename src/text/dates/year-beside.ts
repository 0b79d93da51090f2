import { matchAt } from '../letters/match-at';
import { digitsToNumber } from '../letters/thai-pattern';
import { yearOfDigits } from './calendar';
import type { AtomYear } from './date-atoms';

const yearAfter = /\)? ?(?:ของ)?ปี ?([0-9]{4})(?![0-9])/uy;
/** The part of a year, or the year, that a bracket or the words for a stretch of it follow. */
const yearBefore =
  /(?<=(?:(?<fiscal>ปีงบประมาณ) ?(?:พ\. ?ศ\. ?)?|ปี ?(?:พ\. ?ศ\. ?)?|พ\. ?ศ\. ?|[1-4] ?\/ ?)(?<year>[0-9๐-๙]{4}) ?(?:\( ?(?:ช่วง|ระหว่าง|ตั้งแต่)?|(?:ใน)?(?:ระหว่าง|ช่วง|ตั้งแต่)) ?)/uy;
const thisYearBefore = /(?<=ปีนี้ ?\()/uy;
/** The part of a year that a bracket tells in months: "ครึ่งปีแรก (มกราคม-มิถุนายน)". */
const partBefore =
  /(?<=(?:ครึ่ง(?:ปี)?(?:แรก|หลัง)|[1-9][0-9]? ?เดือน(?:แรก|หลัง)?|ไตรมาส(?:แรก|(?:ที่)? ?[1-4])) ?\( ?(?:เดือน)?)/uy;
const thisYearAfter = /\) ?ของปีนี้/uy;
/** October, with which the fiscal year of the Thai state begins in the year before. */
const fiscalStart = 10;

/**
 * The year in "(มกราคม – มิถุนายน) ปี 2566", "ปี 2566 (3 มกราคม – 21 มิถุนายน)", "ไตรมาสที่ 2/2567 (เม.ย. – มิ.ย.)" and
 * "ปี 2566 ระหว่างเดือนมกราคม-มีนาคม"; `month` is the one in question.
 */
export function yearBeside(
  text: string,
  start: number,
  end: number,
  month: number,
): AtomYear | null {
  if (matchAt(thisYearBefore, text, start) || matchAt(thisYearAfter, text, end))
    return { kind: 'this year' };
  const before = matchAt(yearBefore, text, start)?.groups;
  const written = matchAt(yearAfter, text, end)?.[1] ?? before?.year ?? '';
  const year = yearOfDigits(digitsToNumber(written));
  if (written === '' && matchAt(partBefore, text, start)) return { kind: 'nearest' };
  if (year === null || written === '') return null;
  const shift = before?.fiscal !== undefined && month >= fiscalStart ? 1 : 0;
  return { kind: 'written', ...year, year: year.year - shift };
}
