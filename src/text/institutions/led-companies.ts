import { blanks } from '../letters/thai-pattern';
import type { Span } from '../words/named-thing';
import { isBusiness } from './businesses';
import { institutionEnd } from './institution-name';

/** Offices that companies have and hardly anyone else. */
const office =
  '(?:กรรมการผู้จัดการ(?:ใหญ่)?|ประธานเจ้าหน้าที่บริหาร(?:สูงสุด)?|ประธานกรรมการ(?:บริหาร)?|ประธานบริหาร|(?<![A-Za-z] )CEO|, (?:Vice )?(?:President|Chairman))';
const group = new RegExp(
  `(?<=${office}[${blanks}]{0,2})กลุ่ม(?!งาน|อุตสาหกรรม|ธุรกิจ|ที่|ผู้|ลูกค้า|ภารกิจ|ประเทศ|จังหวัด|ผลิตภัณฑ์|สินค้า|พันธมิตร|บริษัทที่|บริษัทใน|เป้า|นัก)[${blanks}]?(?=[ก-ฮเ-ไA-Z])`,
  'gu',
);
const latin = new RegExp(
  `(?<=${office}[${blanks}]{1,2}|(?<![ก-๙]{0,3}(?:บริษัท|ใน|ของ))เครือ[${blanks}]?|(?:ใต้|กับ)เครือ[${blanks}]?)(?!(?:Mr|Ms|Mrs|Dr|Miss|CEO|CFO|COO|and|H\\.E|The|Special|Vice|Deputy|Senior|(?:Co-)?Founder|President|Chairman|Director|Executive|Managing|Chief)\\b)[A-Z][A-Za-z0-9&-]{1,24}(?:[${blanks}][A-Z][A-Za-z0-9&-]{1,24}){0,4}(?=[${blanks},)\\r\\n]|$)`,
  'gu',
);
/** What is held for leaders, not led by them. */
const event =
  /(?:Summit|Forum|Evening|Conference|Awards?|Club|Talk|Dialogue|Meeting|Matching|Networking|Network Enhancing|Camp|Program|Programme|Mission|Session)$/u;
const groupOfCompanies = /(?<![ก-๙]{0,3}(?:ใน|หลาย|ทุก))กลุ่มบริษัท(?= ?[A-Zก-ฮเ-ไ])/gu;
/** What goes on after กลุ่มบริษัท where any such are meant. */
const anyCompanies =
  /^ ?(?:ที่|ย่อย|ใน|ต่าง|ผู้|ชั้น|ขนาด|เอกชน|จาก|ญี่ปุ่น|ไทย|จีน|และ|จดทะเบียน|ซึ่ง|ได้|จะ|มี|ดังกล่าว|หรือ|ข้ามชาติ|ขอ|เป้า|เทคโนโลยี(?:ชั้น|ขั้น)|ยักษ์|นี้|ด้าน|นำร่อง|เดียว|แรก|นัก|ใหญ่|[ก-๙]{2,14}ระดับ|SME|Start|Tech|EV|IT)/u;

/**
 * Companies and groups of companies that only their leaders show to be such: "กรรมการผู้จัดการใหญ่ กลุ่มสมมุติ", "ประธานกรรมการ
 * ABCD"; and what calls itself a group of companies.
 */
export function findLedCompanies(text: string, span: Span): Span[] {
  const body = text.slice(span.start, span.end);
  const named = [...body.matchAll(group), ...body.matchAll(groupOfCompanies)].flatMap((match) => {
    const start = span.start + match.index;
    const from = start + match[0].length;
    const after = text.slice(from, from + 40);
    if (match[0] === 'กลุ่มบริษัท' && (anyCompanies.test(after.slice(0, 16)) || isBusiness(after)))
      return [];
    const end = institutionEnd(text, from, true);
    return end - from < 3 || end > span.end ? [] : [{ start, end }];
  });
  const bare = [...body.matchAll(latin)]
    .filter(([name]) => !event.test(name))
    .map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    }));
  return [...named, ...bare];
}
