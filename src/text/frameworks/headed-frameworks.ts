import { blanks } from '../letters/thai-pattern';
import { otherNamesAfter } from '../words/bracket-names';
import { bracketedEnd } from '../words/bracketed-name';
import type { Occurrence, Span } from '../words/named-thing';
import { phraseFinder } from '../words/phrase-finder';
import type { PlaceIndex } from '../words/place-index';
import { latinCalledEnd, nameAfter } from './agreement-name';
import { objectAfter, partiesAfter } from './agreement-parties';
import { endOf } from './end-of';
import { frameworkHeads, wantedAfterHead } from './framework-words';
import { memorandumKey } from './memorandum-key';
import { titleKey } from './plain-key';
import { provedTitle } from './proved-title';
import { tradeKey } from './trade-parties';
import { treatyNumberEnd } from './treaty-number';

const findHeads = phraseFinder(frameworkHeads.map((head) => [head, head] as const));

/** Papers that are told apart by who signs them. */
const paper =
  /^(?:MO[UC]|MoU|บันทึก|หนังสือ|แผนความร่วมมือ|ข้อตกลง|ความตกลง|แถลงการณ์ร่วม|ถ้อยแถลงร่วม|สนธิสัญญา)/u;

/** A paper that is called by its kind alone, which names none of the many: "ลงนามบันทึกความเข้าใจ (MOU)". */
const kindsOnly =
  /^(?:(?:ความ|ข้อ)ตกลง(?:ทาง)?การค้า(?:เสรี)?|ข้อตกลงการซื้อขาย|ความตกลงร่วมมือ|ความตกลง(?:ความ)?ร่วม|FTA|บันทึก(?:ความเข้าใจ|ความร่วมมือ|ความตกลง|เข้าใจ|ข้อตกลง(?:ความเข้าใจ)?|แสดงเจตจำนง|เจตจำนง)|หนังสือแสดงเจตจำนง|(?:ความ|ข้อ)ตกลง(?:การ)?ยอมรับร่วม|ข้อตกลงการจัดตั้ง(?:ศูนย์)?|ความตกลง(?:เขต)?การค้าเสรี(?:ของ)?(?:ไทย(?:ให้[ก-๙]{2,12})?|อาเซียนและอาเซียน|ระหว่างประเทศ|(?:ขนาดใหญ่|ทั้ง)[ก-๙]*)?|สนธิสัญญาแม่แบบ|กรอบการเจรจา(?:การ)?(?:จัดทำ)?ความตกลง|กลไกความร่วมมือ(?:เชิง[ก-๙]+)?|กรอบ(?:ข้อ|ความ)ตกลง(?:การค้าเสรี)?|กรอบความร่วมมือ(?:ทาง|ด้าน)(?:เศรษฐกิจ|การค้า|การลงทุน)(?:การลงทุน)?(?:ระหว่างประเทศ)?(?:(?:ของ|ใหม่)[ก-๙]*)?|ความตกลงหุ้นส่วน(?:ทาง)?เศรษฐกิจ(?:ที่ครอบคลุม)?|(?:แถลงการณ์ร่วม|ถ้อยแถลงร่วม)(?:อาเซียน|ระดับรัฐมนตรี)?|ปฏิญญา|ข้อตกลง|กลไก|กรอบ|ข้อริเริ่ม|ความริเริ่ม|อนุสัญญาสหประชาชาติ)(?:ทวิภาคี|พหุภาคี|ทางการค้า|คณะกรรมการ|การเข้าร่วม|การดำเนินงาน|ในการสนับสนุน|หารือ|ร่วมมือ|ว่าด้วย(?:ความร่วมมือ)?|ร่วมกัน|ร่วม|(?:ทาง|ด้าน)วิชาการ|การต่ออายุ|ความร่วมมืองาน|ความร่วมมือ|ด้าน|ระหว่าง|เพื่อ|โครงการ|เรื่อง|ของการประชุม){0,3}(?:กัน|ระยะที่(?: ?[0-9๐-๙]{1,2})?|ดังกล่าว|ฉบับ|เดิม|นี้|ฯ)?$/u;
/** The letters of an economic partnership, and with whom it is: "(Economic Partnership Agreement: EPA) กับ…". */
const lettered =
  /^ ?[((](?:[A-Z][A-Za-z ]{4,70}[:;,–-]? ?)?(?:(?:C?EPA|PCA|CECA)|(?<=Partnership )Agreement)[))] ?(?:กับ|ระหว่าง)/u;
/** Kinds that stand together name none: "อนุสัญญาและพิธีสาร". */
const kindsTogether =
  /^(?:อนุสัญญา|พิธีสาร|สนธิสัญญา|ความตกลง|ปฏิญญา|บันทึกความ(?:ตกลง|เข้าใจ|ร่วมมือ)|บันทึกข้อตกลง)(?: ?(?:และ|หรือ) ?(?:อนุสัญญา|พิธีสาร|สนธิสัญญา|ความตกลง|ปฏิญญา|บันทึกความ(?:ตกลง|เข้าใจ|ร่วมมือ)|บันทึกข้อตกลง))+/u;

/** A treaty with its letters is the same as by its letters alone. */
const treatyHead = /^(?:อนุสัญญา|พิธีสาร|สนธิสัญญา) ?(?=[A-Z])/u;
/** What makes of a title the words for many: "ความตกลงด้านสวนอื่น ๆ", "…กับประเทศต่าง ๆ". */
const oneOfMany =
  /^ ?(?:ๆ|ต่าง|อื่น|(?:กับ|ระหว่าง)(?:ประเทศ|รัฐบาล)?(?:ต่าง|อื่น|ภาคี|คู่)|(?:จำนวน|ทั้ง)? ?[0-9๐-๙]{1,2} ?ฉบับ)/u;

/** What frames and mechanisms are in general, between whomever they are. */
const anyFrame =
  /^(?:กรอบ|กลไก)ความร่วมมือ(?:ระหว่าง(?:ประเทศ(?!ไทย|ลุ่ม)|ภาค|หน่วยงาน)|ทั้ง|ทุก|ทวิภาคี(?!ไทย|ว่าด้วย)|พหุภาคี|ระดับ|ใน)/u;

/** A frame for some purpose is described where it is no paper that is made: "จัดทำกรอบความร่วมมือสำหรับการปลูกสวน". */
const toSome = (text: string, found: Span): boolean =>
  /^กรอบความร่วมมือ(?:เพื่อ|สำหรับ)/u.test(text.slice(found.start, found.end)) &&
  !/(?:เอกสาร|ลงนาม(?:ใน)?|จัดทำ|ร่าง|รับรอง)$/u.test(
    text.slice(Math.max(0, found.start - 10), found.start),
  );

/** A frame that is told to be one or to be made is described: "เป็นกรอบความร่วมมือด้านสวน". */
const madeNow = (text: string, found: Span): boolean =>
  /^(?:กรอบความ|กลไกความร่วมมือ|ข้อตกลงความร่วมมือ)/u.test(text.slice(found.start, found.start + 20)) &&
  (/(?:เป็น|สร้าง|จัดตั้ง|พัฒนา|เริ่มต้น|มี)$/u.test(text.slice(Math.max(0, found.start - 8), found.start)) ||
    anyFrame.test(text.slice(found.start, found.end)) ||
    text.startsWith('อย่างเป็นทางการ', found.end) ||
    toSome(text, found));

/** The places of a stretch where the kind of a framework or a paper begins its name. `institutions` may be its parties. */
export function headedPlaces(
  text: string,
  span: Span,
  institutions: PlaceIndex,
): Occurrence<'framework'>[] {
  return findHeads(text, span.start, span.end).flatMap(({ start, end, value }) => {
    const found = headed(text, { start, end }, value, institutions);
    if (found === null || found.end > span.end || found.end <= end) return [];
    const name = text.slice(found.start, found.end);
    // What it is on, or whose it is, is not read.
    if (/(?:ว่าด้วย|ว่า|ของ|กับ)$/u.test(name)) return [];
    if (oneOfMany.test(text.slice(found.end, found.end + 20)) || madeNow(text, found)) return [];
    if (
      (kindsOnly.test(name) && !lettered.test(text.slice(found.end, found.end + 100))) ||
      kindsTogether.exec(name)?.[0] === name
    )
      return [];
    const others = otherNamesAfter(text, found.after).names.filter(
      (other) => !/^(?:MOU|MoU|MOC|LOI|MOA)$/u.test(other.text),
    );
    return [
      {
        start: found.start,
        end: found.end,
        key: tradeKey(name) ?? memorandumKey(name) ?? titleKey(name.replace(treatyHead, '')),
        type: 'framework' as const,
        full: true,
        others,
      },
    ];
  });
}

/** What a paper is on, in quotation marks: "บันทึกความเข้าใจว่าด้วย “สวน (Garden)”". */
const quotedObject = new RegExp(
  `[${blanks}]?(?:[((]M[Oo][UCA][))][${blanks}]?)?ว่าด้วย(?:ความร่วมมือ(?:ด้าน)?)?[${blanks}]?["“](?!โครงการ)[^"“”\\n]{3,260}["”]`,
  'uy',
);

function headed(
  text: string,
  { start, end }: Span,
  head: string,
  institutions: PlaceIndex,
): (Span & { readonly after: number }) | null {
  // "กรอบเวลา" is a time by which something is done.
  if (/^(?:เวลา|ภายใต้|ใหม่|ต่าง|หลาย|ดังกล่าว)/u.test(text.slice(end, end + 8))) return null;
  // "กลไกการประชุม" is how something is talked about, "กลไกในการปลูกสวน" what makes something grow.
  if (head === 'กลไก' && /^(?:การ|ใน|ขับเคลื่อน|สำคัญ|หลัก|ที่|เพื่อ)/u.test(text.slice(end, end + 12)))
    return null;
  // "ทอดกรอบ" is crisp.
  if (head === 'กรอบ' && /(?:ทอด|อบ|ขนมปัง)$/u.test(text.slice(Math.max(0, start - 7), start)))
    return null;
  const numbered = head === 'อนุสัญญา' ? treatyNumberEnd(text, end) : null;
  if (numbered !== null) return { start, end: numbered, after: numbered };
  const quoted = paper.test(head) ? endOf(quotedObject, text, end) : null;
  if (quoted !== null) return { start, end: quoted, after: quoted };
  const called = latinCalledEnd(text, start, end);
  if (called !== null) return { start, end: called, after: called };
  const between = paper.test(head)
    ? (partiesAfter(text, end, institutions) ?? objectAfter(text, end))
    : null;
  // With whom an agreement was reached is no name of it.
  const whole =
    /^(?:ความร่วมมือ)?กับ/u.test(text.slice(end, end + 14)) || /^(?:M|ถ้อยแถลง$)/u.test(head)
      ? null
      : (provedTitle(text, start, end) ??
        (/^(?:กรอบ|แผนงาน|แผนดำเนินงาน)$/u.test(head) ? null : bracketedEnd(text, end)));
  const wanted = wantedAfterHead[head];
  const begun = wanted?.exec(text.slice(end, end + 40))?.[0];
  const last = between ?? whole;
  if (last !== null) return { start, end: last, after: last };
  if (wanted !== undefined && begun === undefined) return null;
  const opening = /^ ?(?:\(|ระหว่าง)$/u.test(begun ?? '') ? 0 : (begun?.length ?? 0);
  const named = nameAfter(text, start, end, opening);
  // "กรอบ FAO" is what an institution does.
  if (named.start > start && institutions.between(named.start, named.start).length > 0) return null;
  // A trade agreement that is told by its parties alone: "ความตกลงการค้า…ระหว่าง ก กับ ข".
  const parties = /^(?:กรอบความตกลง|ความตกลง(?:(?:เขต)?การค้า|ทางวัฒนธรรม))/u.test(
    text.slice(start, named.end),
  )
    ? partiesAfter(text, named.end, institutions)
    : null;
  return parties === null ? named : { start, end: parties, after: parties };
}
