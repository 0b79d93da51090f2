import { blanks } from '../letters/thai-pattern';
import { countryPattern } from '../words/country-names';
import type { Span } from '../words/named-thing';
import { endOf } from './end-of';
import { listedAfter } from './listed-objects';
import { editionEnd } from './plan-edition';
import { titleEnd } from './title-end';

const run = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]{1,160}/uy;
const pair = new RegExp(
  `[${blanks}]?[-–][${blanks}]?(?:สาธารณรัฐ|ประเทศ)?(?:${countryPattern}|แปซิฟิก|คงคา|ล้านช้าง)(?:[${blanks}]?ว่าด้วย[ก-๙]{3,80})?`,
  'uy',
);
/** The countries after a blank: "บันทึกความเข้าใจว่าด้วยสวน ไทย – ลาว". */
const sides = new RegExp(`[${blanks}]ไทย[${blanks}]?[-–][${blanks}]?${countryPattern}`, 'uy');
/** What a paper is on, after the words for whose it is: "อนุสัญญาสหประชาชาติ ว่าด้วย…". */
const onIt = new RegExp(`[${blanks}]ว่าด้วย[ก-๙]{3,120}`, 'uy');
/** What a paper is on, after a blank behind the word for it: "ปฏิญญาสวนว่าด้วย ดอกไม้". */
const onAfter = new RegExp(`[${blanks}]{1,12}[ก-๙]{3,120}`, 'uy');
/** The year at which a declaration aims, and its motto: "ปฏิญญาสวนว่าด้วยอาเซียน 2045: สวนของเรา". */
const aimedAt = new RegExp(
  `(?<=อาเซียน)[${blanks}](?:ค\\.ศ\\.[${blanks}]?)?20[2-9][0-9](?![0-9])(?:[${blanks}]?:[${blanks}]?[ก-๙]{4,60})?`,
  'uy',
);
/** What a declaration is on: "ปฏิญญาสวนเรื่อง…". */
const subject = new RegExp(`[${blanks}]เรื่อง[${blanks}]?[ก-๙]{4,100}`, 'uy');
const declaration = /^(?:ปฏิญญา|แถลงการณ์|ถ้อยแถลง|บันทึก|หนังสือ)/u;
/** What a paper is on after a blank: "บันทึกความเข้าใจ ว่าด้วย…", "บันทึกข้อตกลงความร่วมมือ การ…". */
const apart = new RegExp(
  `[${blanks}]ว่าด้วย[${blanks}](?=[ก-๙]{3})|[${blanks}](?=ว่าด้วย|ความร่วมมือ(?:การ|ด้าน|ว่าด้วย|ใน|เพื่อ|โครงการ))|ความร่วมมือ(?:ทางวิชาการ)?[${blanks}](?=ว่าด้วย|ด้าน|การ(?!ลงนาม|ประชุม|หารือ|จัดทำ|ดังกล่าว))`,
  'uy',
);
/** What a protocol on trade is for, after a blank: "พิธีสารว่าด้วยสวน สำหรับการส่งออกดอกไม้ จากประเทศไทยไปประเทศจีน". */
const traded = new RegExp(`[${blanks}]?สำหรับการ(?:ส่งออก|นำเข้า)[ก-๙]{4,80}`, 'uy');
const route = new RegExp(
  `[${blanks}]?จาก(?:ประเทศ|ราชอาณาจักร)?ไทยไป(?:ยัง)?(?:ประเทศ|สาธารณรัฐประชาชน)?จีน`,
  'uy',
);
/** The field of another paper after a blank; after the kind of a memorandum it only tells of it: "บันทึกความเข้าใจ ด้าน…". */
const field = new RegExp(`[${blanks}](?=ด้าน)`, 'uy');
/** "ปฏิญญากรุงเทพฯ ว่าด้วย…": what an agreement is about, after the short form of a place. */
const about = new RegExp(`ฯ(?:[${blanks}]?ว่าด้วย[ก-๙]{3,80})?`, 'uy');
const latin = new RegExp(
  `[${blanks}]?["“‘]?(?<name>[A-Z][\\w&+'’-]{1,30}(?:[${blanks}](?:[A-Z–-][\\w&+'’-]{0,30}|and|of|for|the|on|in|to|&)){0,10}(?:[${blanks}](?:framework|initiative|programme|partnership)(?![a-z]))?(?:[${blanks}][0-9](?:\\.[0-9])?(?![0-9A-Za-z.-]))?)`,
  'uy',
);
/** What a memorandum is called by in Latin letters, after its kind and its letters: "บันทึกข้อตกลงความร่วมมือ (MOU) Garden-Zero". */
const latinCalled = new RegExp(
  `(?:ความร่วมมือ)?(?:ทางวิชาการ)?(?:[${blanks}]?[((]M[Oo][UCA][))])?[${blanks}](?:[A-Z][a-z]{2,20}-[A-Z][a-z]{2,20}|[A-Z][a-z]{2,20}(?:[${blanks}](?:[A-Z][A-Za-z-]{1,20}|and|of|for|the|on|in|to)){2,10})(?![A-Za-z])`,
  'uy',
);
/** A treaty is called by its kind with its letters, and by the year of its text: "อนุสัญญา ABC 1990". */
const treaty = /^(?:อนุสัญญา|พิธีสาร|สนธิสัญญา|ความตกลง|ข้อตกลง)/u;
const year = /[ ](?:19|20)[0-9]{2}(?![0-9])/uy;

/** The end of what the memorandum whose kind stands from `start` to `end` is called by in Latin letters; else null. */
export const latinCalledEnd = (text: string, start: number, end: number): number | null =>
  text.startsWith('บันทึก', start) ? endOf(latinCalled, text, end) : null;

/**
 * The name after a head from `start` to `end`: a Latin one alone, or the head with the Thai words up to the next clause.
 * The first `opening` letters after the head belong to it whatever they are.
 */
export function nameAfter(
  text: string,
  start: number,
  end: number,
  opening: number,
): Span & { readonly after: number } {
  latin.lastIndex = end;
  const foreign = latin.exec(text)?.groups?.name;
  // "ความตกลง MOU" says its kind again.
  if (foreign !== undefined && /^(?:MO[UCA]|MoU|LOI)$/u.test(foreign))
    return { start, end, after: end };
  if (foreign !== undefined) return foreignName(text, start, latin.lastIndex, foreign);
  const blank = text.startsWith('บันทึก', start) ? null : endOf(field, text, end);
  run.lastIndex = endOf(apart, text, end) ?? blank ?? end;
  const first = run.test(text) ? run.lastIndex : end;
  const words = text.slice(
    end,
    text.endsWith('ว่าด้วย', first) ? (endOf(onAfter, text, first) ?? first) : first,
  );
  const meeting = text.startsWith('ปฏิญญา', start) ? words.indexOf('ของการประชุม') : -1;
  const reach = meeting < 4 ? end + words.length : end + meeting;
  let last = titleEnd(text, Math.min(end + opening, reach), reach);
  const both = pairEnd(text, last);
  if (both > last) {
    const on = text.slice(last, both).indexOf('ว่าด้วย');
    last = on < 0 ? both : titleEnd(text, Math.min(last + on + 10, both), both);
  }
  last = latinEnd(text, dashedEnd(text, last, reach), reach);
  if (last >= reach) last = endOf(sides, text, last) ?? last;
  about.lastIndex = last;
  const more = about.exec(text)?.[0].length ?? 0;
  onIt.lastIndex = last;
  if (last >= reach && onIt.test(text)) last = titleEnd(text, last + 10, onIt.lastIndex);
  if (more > 0) last = titleEnd(text, Math.min(last + 10, last + more), last + more);
  if (/^(?:[ก-๙]{6,16}การประชุม|ถ้อยแถลง(?:ผู้นำ|รัฐมนตรี))/u.test(text.slice(start, last)))
    last = meetingEnd(text, last) ?? last;
  subject.lastIndex = last;
  if (declaration.test(text.slice(start, last)) && subject.test(text))
    last = titleEnd(text, last + 9, subject.lastIndex);
  if (
    /^[ \t\u00a0]/u.test(text.slice(last, last + 1)) &&
    /ด้วย|ด้าน|เรื่อง/u.test(text.slice(end, last))
  )
    last = listedAfter(text, last) ?? last;
  if (text.startsWith('พิธีสาร', start)) last = tradedEnd(text, last);
  if (text.startsWith('ปฏิญญา', start)) last = endOf(aimedAt, text, last) ?? last;
  if (text.startsWith('แผน', start)) last = agendaEnd(text, last) ?? editionEnd(text, last) ?? last;
  return { start, end: last, after: last };
}

/** The end of what a protocol at whose words `at` stands is for, and of the way that the goods go. */
function tradedEnd(text: string, at: number): number {
  const goods = endOf(traded, text, at);
  const last = goods === null ? at : titleEnd(text, at + 14, goods);
  return endOf(route, text, last) ?? last;
}

/** Where the parties end that dashes join to a title, a third one too: "ความตกลงสวนไทย – ญี่ปุ่น – ลาว". */
function pairEnd(text: string, at: number): number {
  const second = endOf(pair, text, at) ?? at;
  return endOf(pair, text, second) ?? second;
}

/** A generation of mobile networks: "เทคโนโลยี 5G". */
const generation = new RegExp(`[${blanks}]?[3-9]G(?![A-Za-z0-9])`, 'uy');

/** The end of the Latin name of what a title is on: "แถลงการณ์ร่วมว่าด้วยความร่วมมือต่อ Garden Outlook". */
function latinEnd(text: string, at: number, reach: number): number {
  if (
    at < reach ||
    !/(?:ด้าน|ต่อ|ว่าด้วย|พัฒนา|เทคโนโลยี|(?<!เต็ม)พื้นที่|ในเขต|ระบบ|แพลตฟอร์ม|อุตสาหกรรม)$/u.test(
      text.slice(at - 10, at),
    )
  )
    return at;
  const network = endOf(generation, text, at);
  if (network !== null) return network;
  latin.lastIndex = at;
  const name = latin.exec(text)?.groups?.name;
  return name === undefined ? at : foreignName(text, at, latin.lastIndex, name).end;
}

const dashed = /[-–][ก-๙]{2,60}/uy;

/** The end of a title that a dash joins to its next word: "…ในภูมิภาคเอเชีย-แปซิฟิก". */
function dashedEnd(text: string, at: number, reach: number): number {
  dashed.lastIndex = at;
  return at === reach && dashed.test(text) ? titleEnd(text, at + 2, dashed.lastIndex) : at;
}

const sitting = new RegExp(
  `[${blanks}]?ครั้งที่[${blanks}]?[0-9๐-๙]{1,3}(?![0-9๐-๙])(?:[${blanks}]?ว่าด้วย[ก-๙]{3,120})?`,
  'uy',
);

/** The end of the number of the meeting that a statement is of, with what the statement is on; else null. */
function meetingEnd(text: string, at: number): number | null {
  sitting.lastIndex = at;
  if (!sitting.test(text)) return null;
  const on = text.slice(at, sitting.lastIndex).indexOf('ว่าด้วย');
  return on < 0 ? sitting.lastIndex : titleEnd(text, at + on + 10, sitting.lastIndex);
}

const agenda = new RegExp(`[${blanks}]?[“"](?:[ก-๙]|[${blanks}](?=[ก-๙])){4,80}[”"]`, 'uy');

/** The end of the item of the national agenda in quotation marks, which tells whose plan it is; else null. */
function agendaEnd(text: string, at: number): number | null {
  if (!text.endsWith('วาระแห่งชาติ', at)) return null;
  agenda.lastIndex = at;
  return agenda.test(text) ? agenda.lastIndex : null;
}

function foreignName(
  text: string,
  head: number,
  reach: number,
  foreign: string,
): Span & { readonly after: number } {
  const name = foreign.replace(/(?: (?:and|of|for|the|on|in|to|[–-]))*$/u, '');
  const from = reach - foreign.length;
  const last = from + name.length;
  const close = /^["”’]/u.test(text.slice(last, last + 1)) ? 1 : 0;
  if (close === 1 || foreign.startsWith('FTA') || !treaty.test(text.slice(head, from)))
    return { start: from, end: last, after: last + close };
  year.lastIndex = last;
  const end = year.test(text) ? year.lastIndex : last;
  return { start: head, end, after: end };
}
