import { countryPattern } from '../words/country-names';
import type { Span } from '../words/named-thing';
import type { Call } from './meeting-sides';
import { meetingVerbs } from './meeting-verbs';
import type { ReadText } from './read-text';

/** True where a sentence tells first who presides and then who welcomed them: "ก เป็นประธานเปิดงาน โดยมี ข ให้การต้อนรับ". */
export function presided(
  text: string,
  verb: Span,
  start: number,
  region: readonly Call[],
): boolean {
  if (!/(?:โดย|ซึ่ง|และ)มี/u.test(text.slice(start, verb.start))) return false;
  const next = region.find((call) => call.start >= verb.end);
  if (next !== undefined && next.start - verb.end < 3) return false;
  return chairsBefore(text, verb, start, region);
}

/** True where someone named before presides, as a sentence tells before a verb. */
export function chairsBefore(
  text: string,
  verb: Span,
  start: number,
  region: readonly Call[],
): boolean {
  const chairs = meetingVerbs.find(([kind]) => kind === 'chair')?.[1];
  if (chairs === undefined) return false;
  return [...text.slice(start, verb.start).matchAll(chairs)].some((match) =>
    region.some((call) => call.end <= start + match.index),
  );
}

/** "ร่วมหารือกับผู้แทน… โดยมี นาย ข เป็นประธาน": talks with no one by name, over which someone presides. */
export function isChaired(text: string, verb: Span, end: number, region: readonly Call[]): boolean {
  const object = region.find((call) => call.start >= verb.end);
  return (
    object !== undefined &&
    /(?:โดย|ซึ่ง)มี ?(?:[ก-๙]{3,60} ?\()?$/u.test(text.slice(verb.end, object.start)) &&
    /เป็น(?:ผู้)?(?:ประธาน|นั่งหัวโต๊ะ)(?!กรรมการ|สภา|สมาคม|บริษัท|คณะ)/u.test(
      text.slice(object.end, Math.min(end, object.end + 160)),
    )
  );
}

/** Another country's office. */
const foreignOffice = new RegExp(`ทูต|กงสุล|(?!ไทย)${countryPattern}`, 'u');

/** "เป็นประธานการประชุมหารือ… ร่วมกับนาย ข": who presides receives no one of their own country. */
export function presides({ text, people }: ReadText, verb: Span, region: readonly Call[]): boolean {
  const object = region.find((call) => call.start >= verb.end);
  return (
    /กับ ?$/u.test(text.slice(verb.start, verb.end)) &&
    /เป็น(?:ผู้)?ประธาน(?:ใน)?(?:การ|ที่)?(?:ประชุม)?$/u.test(
      text.slice(Math.max(0, verb.start - 24), verb.start),
    ) &&
    !foreignOffice.test(people[object?.person ?? -1]?.post ?? '')
  );
}

/** "แต่งตั้งคณะกรรมการ… ซึ่งมีนาย ก เป็นประธาน": who will preside over what is only set up; "รัฐมนตรีของทั้งสองฝ่ายเป็นประธานร่วม": no one by name. */
export const isAppointed = (text: string, verb: Span, start: number): boolean =>
  /(?:ทั้งสอง|แต่ละ)(?:ฝ่าย|ประเทศ) ?$/u.test(text.slice(verb.start - 16, verb.start)) ||
  /(?<!ประชุม)คณะ(?:กรรมการ|อนุกรรมการ|ทำงาน)(?:(?!ประชุม)[^\n]){0,120}?(?:ซึ่ง|โดย)มี(?:(?!ประชุม)[^\n]){0,120}$/u.test(
    text.slice(Math.max(start, verb.start - 280), verb.start),
  ) ||
  /(?:แต่งตั้ง|(?<=ได้|จะ|ให้)ตั้งคณะ(?:กรรมการ|ทำงาน|อนุ))(?:(?!ประชุม)[^\n]){0,200}?(?:ซึ่ง|โดย)มี(?:(?!ประชุม)[^\n]){0,160}$/u.test(
    text.slice(Math.max(start, verb.start - 400), verb.start),
  );
