import { matchAt } from '../letters/match-at';
import { blanks } from '../letters/thai-pattern';
import { countryPattern } from '../words/country-names';
import { type Span, standsApart } from '../words/named-thing';
import { phraseFinder } from '../words/phrase-finder';
import { knownCompanies } from './known-companies';
import { isNoCompany } from './no-company';
import { bareName, findThaiCompanyLists } from './thai-company-lists';

/** A company of a list, or one that is known by its bare name, with its spellings: the first is the key of all its places. */
export interface ListedCompany extends Span {
  readonly spellings: readonly string[];
}

const known = new Map(knownCompanies);
const findKnown = phraseFinder(knownCompanies);

const word = `[A-Z][A-Za-z0-9\\u00c0-\\u024f&’'-]{0,24}`;
/** A number is a name's own where the comma of the list follows it: "Rose 559, Lilia". */
const item = new RegExp(
  `${word}(?:[${blanks}](?:${word}|of|and|&|[0-9]{2,4}(?=[${blanks}]?,))){0,4}`,
  'uy',
);
const gloss = new RegExp(`[${blanks}]?[((][^()()\\n]{1,24}[))]`, 'uy');
const comma = new RegExp(`[${blanks}]?,[${blanks}]{0,2}(?:และ[${blanks}]?)?`, 'uy');
const and = new RegExp(`[${blanks}]{0,2}และ[${blanks}]{0,2}`, 'uy');
const opening = new RegExp(`(?:เช่น|อาทิ|ได้แก่|ประกอบด้วย|คือ)[${blanks}:]{0,2}(?=[A-Z])`, 'gu');
/** A word for one of those who make cars, fly, or put money in, before their names. */
const maker = new RegExp(
  `(?:ค่าย(?:รถยนต์|รถ)?(?:ไฟฟ้า)?(?:ยักษ์ใหญ่|รายใหญ่)?|สายการบิน|ร่วม(?:ลง)?ทุน(?:ระหว่าง|กับ))[${blanks}]?["“]?(?=[A-Z])`,
  'gu',
);
/** What the words before a list must name for its members to be companies. */
const companies =
  /บริษัท|ผู้ผลิต|ผู้ประกอบการ|ค่ายรถ|(?:[0-9๐-๙]|หลาย|ละ|ทั้ง|บาง) ?ราย|ภาคเอกชน|นักลงทุน|สายการบิน|พันธมิตร|ธนาคาร/u;
/** What a list is of whose members are no companies: "กลุ่มผลิตภัณฑ์สำคัญ ได้แก่ …". */
const kinds =
  /(?:ชิ้นส่วน|ผลิตภัณฑ์|ประเภท|หมวด|กลุ่มธุรกิจ|หน่วยธุรกิจ|สินค้า|หัวข้อ|เทคโนโลยี)(?:(?!บริษัท|ราย|ผู้ผลิต|ค่าย)[ก-๙0-9 ]){0,24}$/u;
/** Models and courses, which have names of their own whoever makes or gives them: "จำนวน 8 รุ่น ได้แก่ …". */
const models =
  /(?:[0-9๐-๙] ?|ทั้ง|หลาย)(?:รุ่น|โมเดล|หลักสูตร|โครงการ|เมนู)(?:(?!บริษัท|ราย|ผู้ผลิต|ค่าย)[ก-๙ ]){0,24}$/u;
/**
 * Companies in lists of bare Latin names, "ผู้ผลิตหลายราย เช่น ABC, Dee Motor และ EFG", and where these and the known
 * ones stand elsewhere. `after` are the ends of companies with บริษัท, which such a list may go on from.
 */
export function findListedCompanies(
  text: string,
  span: Span,
  after: readonly number[],
): readonly ListedCompany[] {
  const found = new Map<number, ListedCompany>();
  const keep = (items: readonly Span[]): void => {
    for (const { start, end } of items)
      found.set(start, { start, end, spellings: spellingsOf(text, start, end) });
  };
  const body = text.slice(span.start, span.end);
  for (const match of body.matchAll(opening)) {
    const start = span.start + match.index + match[0].length;
    const items = listFrom(text, start, span.end);
    const lead = text.slice(
      Math.max(span.start, span.start + match.index - 80),
      span.start + match.index,
    );
    // A line that begins inside a sentence goes on from the one before.
    const said = /\n(?:ของ|ที่|ใน|และ|จาก)[^\n]{0,40}$/u.test(lead)
      ? lead.replace(/\n(?=[^\n]{0,60}$)/u, ' ')
      : lead.slice(lead.lastIndexOf('\n') + 1);
    const told =
      companies.test(said) &&
      !/ผู้ป่วย|เชื้อ|วัคซีน|ไวรัส|เสียชีวิต|บาดเจ็บ|ทราบชื่อ/u.test(said) &&
      !kinds.test(said);
    if (models.test(said)) continue;
    if (told || items.some((one) => known.has(text.slice(one.start, one.end)))) keep(items);
  }
  keep(findThaiCompanyLists(text, span, after, (name) => known.has(name)));
  for (const match of body.matchAll(maker)) {
    keep(listFrom(text, span.start + match.index + match[0].length, span.end));
  }
  for (const end of after) {
    if (/[A-Za-z]/u.test(text[end - 1] ?? ''))
      keep(listFrom(text, separatorEnd(text, end) ?? end, span.end));
  }
  const names = new Map(
    [...found.values()].map((one) => [text.slice(one.start, one.end), one.spellings]),
  );
  const again = phraseFinder(names)(text, span.start, span.end, (start, end) =>
    standsApart(text, start, end),
  );
  const bare = findKnown(
    text,
    span.start,
    span.end,
    (start, end) => standsApart(text, start, end) && !isWare(text, start, end),
  );
  for (const { start, end, value } of [...again, ...bare]) {
    const other = found.get(start);
    if (other !== undefined && other.end >= end) continue;
    const last = withKind(text, start, end);
    found.set(start, {
      start,
      end: last,
      spellings: last === end ? value : [text.slice(start, last)],
    });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

const kindAfter = new RegExp(
  `(?:(?=คอร์ปอเรชั่?น|กรุ๊ป)|[${blanks}])(?:คอร์ปอเรชั่?น|กรุ๊ป|โฮลดิ้งส?์?|เทคโนโลยีส?์?|ออโตเมชั่?น|ออโต(?:โมทีฟ|พาร์ทส?์?)|อิเล็กทรอนิกส์|เคมิคอลส?์?|เพาเวอร์|แมนูแฟคเจอริ่ง|อินดัสตรี[ก-๎]{0,3}|เซอร์วิสเซส|ลีสซิ่ง|ซูเปอร์เซ็นเตอร์|อินเตอร์เนชั่?นแนล|ดีเวล[ก-๎]{4,10})(?:[${blanks}]?[((](?:ประเทศไทย|ไทยแลนด์)[))])?(?:[${blanks}]จ(?:ำ|ํา)กัด(?:[${blanks}]?[((]มหาชน[))])?)?(?=[${blanks}\\r\\n(),]|$)(?![${blanks}](?:ฟอร|ซัมมิ|คอนเฟอ|เอ็กซ์โป|อวอร์ด))`,
  'uy',
);

/** The end of a known name in Thai letters with what kind of company it is: "หัวเว่ย| เทคโนโลยี (ประเทศไทย)". */
function withKind(text: string, start: number, end: number): number {
  kindAfter.lastIndex = end;
  return /^[ก-๙]/u.test(text[start] ?? '') && kindAfter.test(text) ? kindAfter.lastIndex : end;
}

const spellingsOf = (text: string, start: number, end: number): readonly string[] => {
  const name = text.slice(start, end);
  return known.get(name) ?? known.get(bareName(name)) ?? [name];
};

/** The members of a list of Latin names that begins at `from`; more than sixty are none of a release. */
function listFrom(text: string, from: number, limit: number): readonly Span[] {
  const items: Span[] = [];
  let at: number | null = from;
  while (at !== null && items.length < 60) {
    item.lastIndex = at;
    const name = item.exec(text)?.[0].replace(/(?: (?:of|and|&))?['’-]{0,2}$/u, '');
    if (name === undefined || name.length < 2) break;
    if (isNoCompany(name)) break;
    const end = at + name.length;
    if (end > limit || /[A-Za-z0-9ก-ฮ]/u.test(text[end] ?? '')) break;
    // After a dash stands the post of a person: "Rosa Lily – Director".
    if (/^ [-–] ?[A-Z]/u.test(text.slice(end, end + 4))) break;
    items.push({ start: at, end });
    at = separatorEnd(text, end);
  }
  return items;
}

/** Where the next member begins after one that ends at `end`, past what a bracket says of it; null at the end of the list. */
function separatorEnd(text: string, end: number): number | null {
  gloss.lastIndex = end;
  const from = gloss.test(text) ? gloss.lastIndex : end;
  for (const separator of [comma, and]) {
    separator.lastIndex = from;
    if (separator.test(text)) return separator.lastIndex;
  }
  return null;
}

const country = new RegExp(countryPattern, 'uy');

/** "รถยนต์ Toyota", "เครื่องปรับอากาศไดกิ้น" are wares; a Thai name inside a word is none, nor is "Sony" in "Sony Music". */
function isWare(text: string, start: number, end: number): boolean {
  if (
    /(?:รถยนต์|รถ|รุ่น|ยี่ห้อ|แบรนด์|เครื่อง[ก-๙]{0,20}|โทรทัศน์|โทรศัพท์|รถไฟฟ้า|สถานี|ปั๊ม|น้ำมัน|นิคมอุตสาหกรรม|สวนอุตสาหกรรม|โรงแรม|(?<![รดล่้])วง|ทีม|สนาม|คาเฟ่|Caf[eé]) ?$/u.test(
      text.slice(Math.max(0, start - 28), start),
    )
  )
    return true;
  // A hotel that stands by one: "โรงแรม Rose Bangkok King Power".
  if (
    /โรง(?:แรม|ละคร)(?: [A-Z][A-Za-z ]{2,40}|[ก-๙]{2,20}) $/u.test(
      text.slice(Math.max(0, start - 52), start),
    )
  )
    return true;
  // "แอลจีเรีย" is a country, and what begins like a longer name is that one.
  if ((matchAt(country, text, start)?.[0].length ?? 0) > end - start) return true;
  // The letters go on with a longer word.
  if (/[ะ-ฺ็-๎]/u.test(text[end] ?? '')) return true;
  if (/^[ก-๙]/u.test(text.slice(start, end)))
    return (
      /[ก-๙]/u.test(text[start - 1] ?? ' ') &&
      !/(?:กับ|และ|ของ|โดย|ให้|ค่าย|สายการบิน|จาก|คือ|บริหาร|ประธาน|ผู้จัดการ|อำนวยการ|บรรณาธิการ|ผู้แทน)$/u.test(
        text.slice(Math.max(0, start - 10), start),
      )
    );
  return /^[ -][A-Z0-9]/u.test(text.slice(end, end + 2));
}
