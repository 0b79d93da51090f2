import { blanks } from '../letters/thai-pattern';
import { countryPattern } from '../words/country-names';
import type { Span } from '../words/named-thing';
import { isNoCompany } from './no-company';

const word = '[A-Z][A-Za-z0-9&-]{1,24}';
const bareName = `(?<![A-Za-z0-9.&-]|[A-Za-z0-9&.][${blanks}])(?:[a-z](?=[A-Z]))?${word}(?:[${blanks}]${word}){0,4}`;
/** What says that the name before it is a company's: "… บริษัทด้านดอกไม้", "… จากสเปน ลงทุน 20 ล้านบาท". */
const description = `[${blanks}](?:บริษัท(?:ด้าน|ผู้|ชั้นนำ|เทคโนโลยี|ยักษ์|ที่ปรึกษา|วิจัย|จัดอันดับ)|(?:\\([A-Z][A-Za-z ]{1,20}\\)[${blanks}])?จาก(?:ประเทศ)?${countryPattern}[${blanks}](?:ลงทุน|เข้ามาลงทุน|ตั้งโรงงาน))`;
const described = new RegExp(`${bareName}(?=${description})`, 'gu');

/** Companies that only what is said of a bare Latin name shows to be such. */
export function findDescribedCompanies(text: string, span: Span): Span[] {
  return [...text.slice(span.start, span.end).matchAll(described)]
    .filter(([name]) => !isNoCompany(name))
    .map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    }));
}
