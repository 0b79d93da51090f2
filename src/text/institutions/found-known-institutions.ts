import { otherNamesAfter } from '../words/bracket-names';
import { countryPattern } from '../words/country-names';
import { type Span, standsApart } from '../words/named-thing';
import { phraseFinder } from '../words/phrase-finder';
import { institutionKey } from './institution-key';
import type { InstitutionPlace } from './institution-place';
import { knownInstitutions } from './known-institutions';
import { hasSecondTask } from './ministry-tasks';
import { isOfEach } from './of-each';
import { ofAnotherState } from './offices-abroad';

const findKnown = phraseFinder(
  knownInstitutions.flatMap((institution) =>
    [institution.name, ...institution.spellings].map(
      (spelling) => [spelling, institution] as const,
    ),
  ),
);

/** The places of the institutions that are known by name, as far as they stand there for an office. */
export function findKnownInstitutions(text: string, span: Span): InstitutionPlace[] {
  const found = findKnown(
    text,
    span.start,
    span.end,
    (start, end) =>
      standsApart(text, start, end) &&
      !runsOn(text, start, end) &&
      !isInsideWord(text, start, end) &&
      isOffice(text, start, end),
  );
  return found.map(({ start: at, end: last, value }) => {
    // A list of tasks names one ministry whole: "กระทรวงที่ดิน โครงสร้างพื้นฐาน … ของญี่ปุ่น", and so for a house.
    const tasks = /^(?:กระทรวง[^ ]+ |สภาผู้แทนราษฎร|วุฒิสภา)/u.test(text.slice(at, last));
    const end =
      last +
      (tasks ? (ofAnotherState.exec(text.slice(last, last + 48))?.[0].length ?? 0) : 0) +
      (text.startsWith('ธนาคาร', at)
        ? (limited.exec(text.slice(last, last + 24))?.[0].length ?? 0)
        : 0);
    const before = text.slice(Math.max(span.start, at - 14), at);
    const office = value.type === 'ministry' ? (officeOf.exec(before)?.[0].length ?? 0) : 0;
    if (office > 0) {
      const start = at - office;
      return {
        start,
        end,
        key: institutionKey(`สำนักงานปลัด${value.name}`),
        type: 'agency',
        full: value.name.startsWith(text.slice(at, at + 8)),
        others: otherNamesAfter(text, end).names,
      };
    }
    const short = /^(?:[ก-ฮ]{1,5}\.){1,5}$/u.test(text.slice(at, last));
    const lead = short ? officeBefore : hasHead.test(text.slice(at, at + 8)) ? null : headBefore;
    const start = at - (lead?.exec(before)?.[0].length ?? 0);
    const full =
      isFull(text.slice(start, end), value.name) &&
      !/[((] ?$/u.test(text.slice(Math.max(0, start - 2), start));
    const others = otherNamesAfter(text, end).names.filter(
      (other) => full || other.kind === 'name',
    );
    return { start, end, key: value.name, type: value.type, full, others };
  });
}

/** The office of a ministry's permanent secretary, which is told apart from the ministry. */
const officeOf = /(?:สำนักงาน|สํานักงาน|สำนัก)ปลัด ?$/u;
/** How names begin that need no head before them: "สื่อสารองค์กร |มหาวิทยาลัย…". */
const hasHead =
  /^(?:มหาวิท|จุฬา|สถาบัน|ธนาคาร|องค์กา?ร|กระทรวง|กรม|สำนัก|สมาคม|สภา|หอการค้า|ศูนย์|คณะ|กอง)/u;
/** A head before a name that is known without it, and the office before letters: "สำนักงาน กสทช.". */
const headBefore = /(?:องค์การ|สถาบัน|ธนาคาร|กระทรวง|องค์กร) ?$/u;
const officeBefore = /(?:สำนักงาน|กระทรวง) ?$/u;

/** A bank is a company too: "ธนาคาร… จำกัด (มหาชน)". */
const limited = /^[ \u00a0]?จ(?:ำ|ํา)กัด(?: ?[((]มหาชน[))])?/u;

const eventAfter =
  /^ (?:[A-Z][A-Za-z-]{1,20} ){0,3}(?:Congress|Conference|Convention|Forum|Summit|Meeting|Seminar|Symposium|Workshop|Assembly|Dialogue)(?![A-Za-z])/u;

const summit = /ประชุม(?:สุดยอด)?(?:ผู้นำ|รัฐมนตรี) ?$/u;

/**
 * กรุงเทพมหานคร is the office of its governor, อาเซียน what has a secretary, a chair and envoys; else they
 * are places, as in "ประเทศสมาชิกอาเซียน". A summit is
 * named after it: "การประชุมผู้นำอาเซียน".
 */
function isOffice(text: string, start: number, end: number): boolean {
  if (/^(?:อาเซียน|ASEAN|เอเปค|APEC)$/u.test(text.slice(start, end)))
    return (
      !summit.test(text.slice(Math.max(0, start - 28), start)) &&
      /(?:เลขาธิการ|ประธาน|เป็นสมาชิก|ประจำ|ร่วมมือกับ|คู่เจรจา(?:ของ)?|หลักการของ) ?$/u.test(
        text.slice(Math.max(0, start - 14), start),
      )
    );
  // The title of an event is none of whoever holds it: "The 14th United Nations Congress of …".
  if (
    /^[A-Z]/u.test(text.slice(start, end)) &&
    /[0-9](?:st|nd|rd|th) $/u.test(text.slice(Math.max(0, start - 6), start)) &&
    eventAfter.test(text.slice(end, end + 60))
  )
    return false;
  // The letters begin a longer Latin name: "(JFO Asset : JFOA)", "JFO Council".
  if (
    /^[A-Z]{2,6}$/u.test(text.slice(start, end)) &&
    (/^ (?:Council|Blueprint|Asset|Finance Initiative)(?![a-z])/u.test(text.slice(end, end + 20)) ||
      (/[((] ?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
        /^ [A-Z][A-Za-z]{1,20}(?: [A-Z][A-Za-z]{1,20}){0,5} ?: ?[A-Z]{2,8}[))]/u.test(
          text.slice(end, end + 150),
        )))
  )
    return false;
  // Letters and Latin words up to a year are the title of an event: "JFO Garden World 2031".
  if (
    /^[A-Z]{2,8}$/u.test(text.slice(start, end)) &&
    /^(?: [A-Z][A-Za-z-]{1,20}){1,4} 20[0-9]{2}(?![0-9])/u.test(text.slice(end, end + 90))
  )
    return false;
  // What both sides have is no certain office: "กระทรวงสวนของทั้งสองประเทศ".
  if (isOfEach(text, end)) return false;
  // A railway is built in "โครงการรถไฟ".
  if (text.startsWith('การ', start) && /โครง$/u.test(text.slice(Math.max(0, start - 4), start)))
    return false;
  // Two letters after a number count things: "12 รง." are factories, a form is "รง.4".
  if (
    /^[ก-ฮ]{2}\.$/u.test(text.slice(start, end)) &&
    (/[0-9๐-๙] ?$/u.test(text.slice(start - 2, start)) ||
      /^(?:รง\. |[^ ]{3})[0-9๐-๙]/u.test(text.slice(start, end + 2)))
  )
    return false;
  // An embassy, not the federation: "สอท.|สเปน".
  if (text.startsWith('สอท.', start) && countryAfter.test(text.slice(end, end + 24))) return false;
  // A factory, but for the minister of labour.
  if (
    text.startsWith('รง.', start) &&
    !/(?:รม[วช]\.|ปลัด|โฆษก) ?$/u.test(text.slice(Math.max(0, start - 6), start))
  )
    return false;
  // A market and a region, unless someone agrees or speaks with it.
  if (/^(?:สหภาพยุโรป|European Union)$/u.test(text.slice(start, end)))
    return /(?:FTA|เจรจา|ความตกลง|หารือ|ร่วมมือ|ลงนาม)[ก-๙ ]{0,16}กับ ?$/u.test(
      text.slice(Math.max(0, start - 32), start),
    );
  // Where the house of parliament stands.
  if (
    text.startsWith('รัฐสภา', start) &&
    /อาคาร? ?$/u.test(text.slice(Math.max(0, start - 6), start))
  )
    return false;
  if (text.startsWith('รัฐบาล', start))
    return text.slice(Math.max(0, start - 7), start) !== 'ทำเนียบ';
  if (!/กรุงเทพมหานคร|กทม\./u.test(text.slice(start, end))) return true;
  if (/^(?:กำหนด|โดย|ได้|ร่วมกับ|จัด)/u.test(text.slice(end, end + 8))) return true;
  return /(?:ผู้ว่าราชการ|ปลัด|โดย|กับ|ตามที่|สภา|โฆษก) ?$/u.test(
    text.slice(Math.max(0, start - 14), start),
  );
}

/** A word after which another begins, although no blank parts them. */
const leadsOver =
  /(?:โดย|กับ|และ|ของ|ให้|ที่|จาก|ร่วม|มือ|ทั้ง|คือ|ผ่าน|ใน|การ|ตาม|แทน|ว่า|เป็น|ต่อ|มี|พบ|ถึง|ด้าน|โฆษก|ปลัด|หัวหน้า|ประธาน|ระหว่าง|หารือ|หรือ|ทาง|เลขาธิการ|อธิบดี|บริหาร|สมาชิก|ผู้นำ|รัฐมนตรี|ประจำ|หลักการ|ความ|ด้วย|นี้|บอร์ด|สำนักงาน|องค์การ|องค์กร|สถาบัน|ธนาคาร|กระทรวง|กรม|ประเทศ|ต้อนรับ|หนุน|ชม|หน่วยงาน|ภาคี|ประชาคม|ศูนย์|อยู่|เจ้าหน้าที่|กลุ่ม|ส่ง|มอบ|นำ|ไป|ก่อน|ได้)$/u;

/**
 * A short name that everyday words may hold is none inside one: "ยิน|ดีพร้อม|หารือ". It stands apart, or after a word after
 * which another begins; letters that go on with a word do not follow it.
 */
function isInsideWord(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (!/^[ก-๎]{2,12}$/u.test(words) || formal.test(words)) return false;
  if (/[ะ-ฺ็-๎]/u.test(text[end] ?? ' ')) return true;
  // "… ที่ดีพร้อมสำหรับ": what is good and ready.
  if (words === 'ดีพร้อม' && /ที่$/u.test(text.slice(start - 3, start))) return true;
  return (
    /[ก-๙]/u.test(text[start - 1] ?? ' ') &&
    !leadsOver.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** Names that are none of everyday life: they begin as offices do. */
const formal =
  /^(?:กระทรวง|กรม|กรุงเทพ|สำนัก|คณะ|การ|องค์|ธนาคาร|สถา|หอ|สภา|สมา|สหพันธ์|สหประชา|รัฐ|กอง|บรรษัท|ตลาด|วุฒิ|ศูนย์|เครือ|จุฬา|ประชาคม|อาเซียน)/u;

/** A full name begins with a head; abbreviations and popular short names do not, nor do they after one. */
function isFull(words: string, name: string): boolean {
  return /^(?:กระทรวง|กรม|กรุงเทพ|สำนัก|สํานัก|คณะ|การ|องค์|ธนาคาร|สถา|หอ|สภา|สมา|สหพันธ์|รัฐ|กอง|บรรษัท|ตลาด|วุฒิ|ศูนย์)/u.test(
    words,
  )
    ? !/[.ฯ]$|^[ก-๙]+ ?[A-Za-z]+$/u.test(words)
    : /^[A-Z]/u.test(name) && / [A-Z]/u.test(words);
}

const countryAfter = new RegExp(`^[ \\u00a0]?${countryPattern}`, 'u');
/** The other country of a chamber of two: "หอการค้าไทย|-จีน". */
const partnerAfter = new RegExp(`^(?:[ \\u00a0]?[-–][ \\u00a0]?)?${countryPattern}`, 'u');

/** กระทรวงการคลัง is not the beginning of another name: the next word goes on with it. */
function runsOn(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (/^หอการค้า|^สภาธุรกิจ/u.test(words) && partnerAfter.test(text.slice(end, end + 24))) return true;
  return words === 'ธนาคารกรุงเทพ'
    ? text.startsWith('มหานคร', end)
    : (words === 'คณะรัฐมนตรี' && /^(?:ว่าการ|ช่วย)/u.test(text.slice(end, end + 6))) ||
        (/^(?:กระทรวง|กรม|สำนัก|คณะรัฐมนตรี)[^ ]*$|แห่งชาติ$/u.test(words) &&
          ofAnotherState.test(text.slice(end, end + 48))) ||
        (/^กระทรวง[^ ]*$/u.test(words) && hasSecondTask(text, end));
}
