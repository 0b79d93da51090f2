import { blanks } from '../letters/thai-pattern';
import { clauseCut, startsClause } from '../words/clause-cut';
import { countryPattern } from '../words/country-names';
import { phraseFinder } from '../words/phrase-finder';
import { isBusiness } from './businesses';
import { companyForm } from './company-form';
import { knownCompanies } from './known-companies';

const gap = `[${blanks}]{0,3}`;
/** What stands after a word that is written apart. */
const apart = `(?=[${blanks}\\r\\n(,]|$)`;
/** จำกัด, in a bracket too; a page that lost a mark still says (มหาชน). */
const limited = new RegExp(
  `${gap}([^\\n"“”:;،]{2,90}?)(?:[((]จ(?:ำ|ํา)กัด[))]|จ(?:ำ|ํา)กัด|จากัด(?=${gap}[((]มหาชน))(?:${gap}[((]มหาชน[))])?`,
  'uy',
);
const latinWord = `[\\w\\u00c0-\\u024f&.'’-]{0,30}`;
/** A number that is the name's, as in "Studio 54": neither that of the next of a list ("2. บริษัท …") nor how many there are. */
const ownNumber = `[0-9](?![0-9]?(?:[))]|\\.(?![0-9])|[${blanks}]{0,3}(?:บริษัท|บมจ|บจก|หจก|ราย|แห่ง|คน|โครงการ|ล้าน|สาขา|โรงงาน|เดือน|ปี)))`;
/** A dash with blanks between words of one name: "Rosa Agro – Tech"; after it no person and no post. */
const innerDash = `[-–](?=[${blanks}](?!(?:Mr|Ms|Mrs|Miss|Dr|CEO|President|Chairman|Director|Co-Founder|Founder)\\b)[A-Z])`;
/** Words in small letters are the name's too, since all around it is Thai; a figure before a bracket counts the next one. */
const latin = new RegExp(
  `${gap}((?:[a-z]-(?=[A-Z]))?(?:[0-9]{1,4}(?=[A-Z]|[${blanks}][A-Z]|-[A-Z])[${blanks}]?-?)?[A-Z]${latinWord}(?:[${blanks}](?:[A-Z]${latinWord}|${ownNumber}${latinWord}|${innerDash}|[a-z]{2,20}(?![A-Za-z'’.])|&)){0,7})`,
  'uy',
);
/** What says of which kind or country a company is, in a bracket before its form or instead of it: "(Group) Co.,Ltd.". */
const latinForm = new RegExp(
  `(?:[${blanks}]?[((][A-Z][A-Za-z]{0,14}[))])?,?[${blanks}]?${companyForm}(?![A-Za-z])`,
  'uy',
);
const token = new RegExp(
  `[${blanks}]{1,3}([ก-๙]{2,30}(?:[${blanks}][ก-๙]{2,14}(?=[${blanks}]{0,2}[(()]))?)${apart}`,
  'uy',
);
const common =
  /^(?:ผู้|ที่|ใน|ได้|และ|จะ|ซึ่ง|โดย|ฯ|เพื่อ|เป็น|มี|ต่าง|ญี่ปุ่น|ไทย|จีน|ไต้หวัน|ต่างชาติ|ชั้นนำ|เอสเอ็มอี|ทัวร์(?:ต่าง|ที่|ได้|ใน|นำ)|ขนาด|รายใหญ่|เอกชน|จำนวน|ระดับ|คู่|ทั้ง|กว่า|รวม|แม่|หลัก|ดังกล่าว|พร้อม|พบ|เริ่ม|ร่วม(?:วาง|กัน|มือ|กับ|ทุน)|ประกอบด้วย|ประสบ|ไม่|ยัง|ก็|จึง|แต่(?!ง)|เพราะ|ถูก|เคย|ด้วย|นี้|องค์กร|หน่วยงาน|ปัญหา|อุปสรรค|โอกาส|แนวทาง|รายได้|พนักงาน|การ(?!บิน|์)|จ(?:ำ|ํา)กัด)/u;

/** The words with which names of companies begin: company, public company, limited company, partnership. A number before one counts them, but for a year. */
export const companyHead =
  /(?<!(?<![.0-9๐-๙])(?!25[5-9][0-9]|20[0-3][0-9])[0-9๐-๙]{1,5}[ \u00a0]?|หลาย|ทุก|แต่ละ)บริษัท|(?<!(?<![.0-9๐-๙])[0-9๐-๙]{1,5}[ \u00a0]?|(?:หลาย|ทุก|แต่ละ)[ \u00a0]?)(?:(?<=และ|ของ|กับ|จาก|โดย|ให้)|(?<![ก-๙.]))(?:บมจ|บจก|บจ|บลจ|บล|หจก)\.(?=[ \u00a0]?[A-Zก-ฮเ-ไ])/gu;

/**
 * Where the name of a company ends whose บริษัท ends at `from`: a name up to จำกัด (มหาชน), a Latin name, or one Thai
 * word that stands apart. Null where บริษัท names no company.
 */
export function companyEnd(text: string, from: number): number | null {
  const end = wholeName(text, from);
  if (end === null) return null;
  const country = (/[A-Za-z]$/u.test(text.slice(from, end)) ? inCountry : inBrackets).exec(
    text.slice(end, end + 16),
  );
  return end + (country?.[0].length ?? 0);
}

/** The country of a branch: "(ประเทศไทย)"; after a Latin name also without brackets. */
const inBrackets = new RegExp(`^${gap}[((](?:ประเทศไทย|ไทยแลนด์|Thailand)[))]`, 'u');
const inCountry = new RegExp(`${inBrackets.source}|^[${blanks}]ประเทศไทย${apart}`, 'u');

/** What ends a Latin name after its comma: "Co.,Ltd.". */
const limitedLatin = /^\.?\n?,\.? ?(?:Ltd|LTD|Limited|LIMITED|Inc|INC)(?![A-Za-z])\.?/u;
/** The dot of a form that ends the name: "Rose & Co.". */
const dotted = /(?<=[& ](?:Co|Corp|Inc|Ltd|Plc)|&Co| S\.A)\.(?![,A-Za-z])/uy;

/** The end of a Latin name whose words end at `end`, with the form of the company. */
function latinEnd(text: string, end: number): number {
  const more = limitedLatin.exec(text.slice(end, end + 14))?.[0].length ?? 0;
  if (more > 0) return end + more;
  for (const form of [latinForm, dotted]) {
    form.lastIndex = end;
    if (form.test(text)) return form.lastIndex;
  }
  return end;
}

function wholeName(text: string, from: number): number | null {
  if (
    /^(?:ฯ|จัดหา|ประกัน|เอกชน|ญี่ปุ่น|ไทย(?:ที่|ใน|และ|จะ|ได้|มี|ต้อง|ก็|[^ก-ฮเ-ไ]|$)|จดทะเบียน|นาย|ใน|ที่|ผู้|ด้าน|ครั้ง| ?กลุ่ม[^ก-๙])/u.test(
      text.slice(from, from + 10),
    )
  )
    return null;
  limited.lastIndex = from;
  const full = limited.exec(text)?.[1];
  // "บริษัทไทยสมมุติ จำกัด" is a name, "บริษัทไทยที่…" is any Thai company.
  const ofThais = text.startsWith('ไทย', from);
  if (full !== undefined && isOneName(full) && !(ofThais && full.length > 50))
    return limited.lastIndex;
  if (ofThais || /^ ?(?:ผลิต|นำเข้า|จำหน่าย|ส่งออก)/u.test(text.slice(from, from + 8))) return null;
  latin.lastIndex = from;
  const foreign = latin.exec(text);
  if (foreign !== null) {
    const words = foreign[0].replace(/[ .,'’]*(?: (?:and|of|for|&))?[ ,.'’]*$/u, '');
    if (
      !/^ (?:ชั้นนำ|รายใหญ่|รายย่อย)/u.test(
        text.slice(from + words.length, from + words.length + 10),
      ) &&
      !/^ ?(?:SMEs?|PCB|EV|IT|Start-?ups?|Start|Tech|FDI|Leasing|Data Cent(?:er|re)s?)\b/iu.test(
        words,
      )
    )
      return withKindWord(text, latinEnd(text, from + firstOfTwo(words)));
  }
  if (text[from - 1] === '.') return shortHeadEnd(text, from);
  const glued = /^[ก-ฮเ-ไ][ก-ฮะ-ฺเ-๎]{1,30}/u.exec(text.slice(from, from + 32));
  if (glued !== null && !common.test(glued[0]) && !startsClause(text, from)) {
    const last = from + glued[0].length;
    const end = withMoreWords(text, last, glued[0].length);
    if (end > last) return end;
    // A group of companies is named by that word.
    if (text.startsWith('กลุ่มบริษัท', from - 'กลุ่มบริษัท'.length)) return null;
    spelledLatin.lastIndex = last;
    if (spelledLatin.test(text) && clauseCut(text, from, last) === last && !isBusiness(glued[0]))
      return last;
    if (national.test(glued[0])) return last;
    if (
      !isBusiness(glued[0]) &&
      led.test(text.slice(Math.max(0, from - 30), from)) &&
      !/[^ \u00a0,)\r\n]/u.test(text[last] ?? ' ') &&
      clauseCut(text, from, last) === last
    )
      return last;
    const known = findKnown(text, from, last, (start) => start === from)[0];
    return known === undefined || /[ะ-ฺ็-๎]/u.test(text[known.end] ?? '') ? null : known.end;
  }
  token.lastIndex = from;
  const whole = token.exec(text)?.[1];
  // "บริษัท สวนและบริษัทอื่น": what a clause parts from a name is none of it.
  const first = token.lastIndex - (whole?.length ?? 0);
  const cut = whole === undefined ? first : clauseCut(text, first + 2, token.lastIndex);
  const thai = whole?.slice(0, cut - first);
  return thai === undefined ||
    common.test(thai) ||
    (isBusiness(thai) && withMoreWords(text, cut, thai.length) === cut) ||
    startsClause(text, first)
    ? null
    : cut < first + (whole?.length ?? 0)
      ? cut
      : withMoreWords(text, cut, thai.length);
}

const knownNames = new Set(knownCompanies.map(([name]) => name));

/** The length of the first of two known companies that only a blank or & parts: "Rosa| Lilia", "Rosa| & Lilia"; else of all `words`. */
function firstOfTwo(words: string): number {
  const first = [...words.matchAll(/ (?:& )?(?=[A-Z])/gu)].find(
    ({ index, 0: gap }) =>
      knownNames.has(words.slice(0, index).trim()) &&
      knownNames.has(words.slice(index + gap.length)),
  );
  return first?.index ?? words.length;
}

/** A company that a state has: "บริษัทรถไฟแห่งชาติฝรั่งเศส". */
const national = new RegExp(`.{3}แห่งชาติ(?:${countryPattern})?$`, 'u');
/** Who is at the head of a company, before it: one word after it is its name. */
const led = new RegExp(
  `(?:ประธาน(?:กรรมการ|เจ้าหน้าที่)?(?:บริหาร)?|กรรมการผู้จัดการ(?:ใหญ่)?|ผู้ก่อตั้ง)[${blanks}]?บริษัท$`,
  'u',
);
const findKnown = phraseFinder(knownCompanies);
/** A proper name in Latin letters, with which a bracket says the one before it again: "(Airbus)", "(Rose Garden: RG)". */
const spelledLatin = new RegExp(
  `[${blanks}]?[((](?![A-Z]{2,5}[))])[A-Z](?![A-Za-z ]{0,40}(?:Compan|Cent(?:er|re)|Business|Firm|Enterprise|Agenc|Broker|Startup|Supplier|Vendor|Investor))[A-Za-z0-9&.’' -]{1,40}[)):,]`,
  'uy',
);

const afterShortHead = new RegExp(`[${blanks}]?[ก-ฮเ-ไ](?:[ก-๎]|\\.(?=[ก-ฮเ-ไ])){1,40}`, 'uy');

/** Where a name ends after บมจ. and the like, which stand before names alone: one word is a name there. */
function shortHeadEnd(text: string, from: number): number | null {
  afterShortHead.lastIndex = from;
  const word = afterShortHead.exec(text)?.[0];
  if (word === undefined || common.test(word.trim())) return null;
  if (startsClause(text, from + word.length - word.trimStart().length)) return null;
  const end = clauseCut(text, from + 3, from + word.length);
  return end < from + word.length ? end : withMoreWords(text, end, word.length);
}

/** Words that say of which kind or region a company is, in transliterated names. */
const kindWord =
  '(?:ออโต้|เซาท์อีสต?์?|อีสต์|ประเทศไทย|มอเตอร์?ส?|สตีล|กรุ๊ป|มาร์เก็ต|คอร์ปอเรชั่?น|ลิมิเต็ด|เอจี|โฮลดิ้งส?|เทคโนโลยี่?|เอเชีย|แปซิฟิ[กค]|ออโต(?:โมบิล|โมทีฟ)|ไทยแลนด์|อุตสาหกรรม|อิเล็กท[ก-๙]{1,12}|เคมิคอล|แฟคเจอริ่ง|แมนูแฟคเจอริ่ง|เอนเนอร์จี้?|เอ็นเนอร์ยี่|เคมี|พาวเวอร์|ซิสเต็มส?|เซอร์วิส|ดิลเลอร์|ดีลเลอร์|รีเทล|ออยล์|ปิโตรเลียม|พร็อพเพอร์ตี้|แลนด์|ฟาร์ม|แคปปิตอล|แคปปิทัล|อินเตอร์เนชั่?นแนล|เทรดดิ้ง|โลจิสติกส์|คาร์|ฟู้ดส?|บิสคอฟ|เฮฟวี่|คอมมูนิเคชั่น|อินดัสตร[ก-๙]{1,4}|ค[ัอ]มพา?ะ?นี|คัมปะ?นี|เทค|แบงกิ้ง|แบงก์)';
/** Words that only names of companies have, or that are spelled as foreign words are. */
const companyWord = new RegExp(
  `[${blanks}]{1,2}(?!และ|ที่|ใน|ได้|ผู้|จาก|นาย|นาง|ดร|บริษัท)(?:[ก-ฮะ-ฺเ-๎]{1,14}์[ก-ฮะ-ฺเ-๎]{0,6}|${kindWord})${apart}`,
  'uy',
);

const kindAfterLatin = new RegExp(
  `[${blanks}](?!อุตสาหกรรม|เคมี[${blanks}]|คาร์|เทคโนโลยี|ประเทศไทย|ฟาร์ม|แลนด์)${kindWord}${apart}`,
  'uy',
);

/** The end of a Latin name with what kind of company it is in Thai letters: "บริษัท RG| อิเล็กทรอนิกส์". */
function withKindWord(text: string, end: number): number {
  kindAfterLatin.lastIndex = end;
  return kindAfterLatin.test(text) ? kindAfterLatin.lastIndex : end;
}

/** More words of a transliterated name, which the same name in Latin letters closes in a bracket. */
const upToLatin = new RegExp(
  `(?:[${blanks}](?!และ|ที่|ใน|ได้|ผู้|จาก|ซึ่ง|โดย|นาย|นาง|ดร)[ก-ฮเ-ไ][ก-ฮะ-ฺเ-๎]{1,17}){1,5}(?=[${blanks}]?[((][A-Z][A-Za-z]{2,30}[ .,])`,
  'uy',
);
const shortWord = new RegExp(
  `[${blanks}](?!และ|ที่|ใน|ได้|ผู้|จาก|ซึ่ง|โดย|เป็น|มี|จะ|เข้า|ร่วม|ให้)[ก-๙]{1,12}${apart}`,
  'uy',
);
/** Any word of a transliterated name, where the next one is such as companies have: "บิซิเนส" in "ซากุระ บิซิเนส เซอร์วิส". */
const between = new RegExp(
  `[${blanks}](?!และ|ที่|ใน|ได้|ผู้|จาก|ซึ่ง|โดย|เป็น|มี|จะ|เข้า|ร่วม|ให้|กับ|ประเทศ|นาย|นาง|คุณ|[ก-๎]{0,4}บริษัท|จำกัด|อาคาร|ตึก|ชั้น|ถนน|เลขที่)[ก-ฮเ-ไ][ก-๎-]{1,14}(?=${companyWord.source})`,
  'uy',
);
const partner = new RegExp(`[${blanks}]?[-–][${blanks}]?[ก-ฮเ-ไ][ก-๙]{1,14}${apart}`, 'uy');

/** The end of a transliterated name of which a first word of `length` letters ends at `from`, with the words that go on with it. */
export function withMoreWords(text: string, from: number, length: number): number {
  if (text[from - 1] === 'ฯ') return from;
  upToLatin.lastIndex = from;
  if (upToLatin.test(text)) return upToLatin.lastIndex;
  let end = from;
  for (let words = 0; words < 5; words += 1) {
    const next = words === 0 && length <= 3 ? shortWord : companyWord;
    next.lastIndex = end;
    if (!next.test(text)) {
      between.lastIndex = end;
      if (!between.test(text) || startsClause(text, end + 1)) break;
      end = between.lastIndex;
      continue;
    }
    end = next.lastIndex;
  }
  partner.lastIndex = end;
  return partner.test(text) ? partner.lastIndex : end;
}

/** A name has no second company, no verb and no list in it. */
function isOneName(words: string): boolean {
  return (
    words.trim() !== '' &&
    !/^(?:และ|ที่|ใน|ชั้นนำ|ได้)|บริษัท|(?:กับ|ของ|จาก)ธนาคาร|เช่น |รวมถึง|กล่าว|เปิดเผย|ได้(?:รับ|ร่วม|มี|เข้า| )|ซึ่ง|เพื่อ|จะ |ว่า |เป็น|ผู้(?:ผลิต|ให้)|ไม่|สหกรณ์|นาย|พร้อม(?!\s*$)/u.test(
      words,
    )
  );
}
