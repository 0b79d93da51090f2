import { countryPattern } from '../words/country-names';
import type { InstitutionPlace } from './institution-place';

/** What may stand between a name and the bracket that says it again: where its people meet, or its two countries. */
const beforeGloss = new RegExp(
  `^(?:(?!.*(?:นาย|นาง|และ|กับ|จาก|โดย))(?:ใน|แห่ง|ประจำ|ของ|ที่|เพื่อ)[ก-๎]{2,28}|[ \\u00a0]{1,2}ไทย[ \\u00a0]?[-–][ \\u00a0]?[ก-๎]{2,14}|[ \\u00a0](?:ประเทศ)?${countryPattern})?(?:\\n?[ \\u00a0]{0,2}[((][ \\u00a0]?|[ \\u00a0]?หรือ[ \\u00a0]?)$`,
  'u',
);

/** The institution that a bracket in which a Latin name begins at `start` says again, of those by where they end; null where there is none. */
export function glossedBefore(
  text: string,
  start: number,
  byEnd: ReadonlyMap<number, InstitutionPlace>,
): InstitutionPlace | null {
  if (!/(?:[((]|หรือ) ?$/u.test(text.slice(Math.max(0, start - 5), start))) return null;
  for (let end = start - 1; end > start - 32; end -= 1) {
    const place = byEnd.get(end);
    if (place !== undefined)
      return /^[ก-๙]/u.test(text[place.start] ?? '') && beforeGloss.test(text.slice(end, start))
        ? place
        : null;
  }
  return null;
}
