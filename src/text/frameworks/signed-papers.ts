import { blanks } from '../letters/thai-pattern';
import type { Occurrence, Span } from '../words/named-thing';

const kind =
  'บันทึก(?:ความเข้าใจ|ความร่วมมือ|ข้อตกลง(?:ความเข้าใจ|(?:ว่าด้วย)?ความร่วมมือ)?|ความตกลง(?:ความร่วมมือ)?|แสดงเจตจำนง)(?:ทางวิชาการ)?';
/** A memorandum that is told to be signed, by its kind and the letters of it. */
const signed = new RegExp(
  `ลงนาม(?:ร่วมกัน)?(?:ใน)?(?:ร่าง)?[${blanks}]?(?<paper>${kind}(?:[${blanks}]?[((]M[Oo][UCA][))])?)`,
  'gu',
);
/** What tells that it is one of many, or one that was named before. */
const many =
  /^ ?(?:[((]M[Oo][UCA][))])?ฯ? ?(?:[A-Z]|ดังกล่าว|นี้|ต่าง|ๆ|[^\n]{0,60}?(?:หลาย|(?:[2-9๒-๙]|[1๑][0-9๐-๙]) ?)ฉบับ)/u;
/** A paper of this kind, or its title in quotation marks. */
const paper = /^(?:MO[UCA]|MoU|บันทึก|หนังสือ|ข้อตกลงความร่วมมือ|Memorandum|MEMORANDUM|THE MEMORANDUM)/u;
const quotedPaper = /(?:บันทึก|MO[UC]|MoU|ข้อตกลงความร่วมมือ)[^\n“"]{0,40}["“]$/u;

/**
 * The places, with the memorandum that is told to be signed where none is found by its title: it is the one that the text is
 * about, and is known by its kind alone ("ลงนามบันทึกความเข้าใจ (MOU)").
 */
export function withSignedPaper(
  text: string,
  span: Span,
  places: readonly Occurrence<'framework'>[],
): readonly Occurrence<'framework'>[] {
  const titled = places.some(
    ({ start, end }) =>
      paper.test(text.slice(start, end)) ||
      quotedPaper.test(text.slice(Math.max(0, start - 70), start)),
  );
  if (titled) return places;
  const found = [...text.slice(span.start, span.end).matchAll(signed)].flatMap((match) => {
    const name = match.groups?.paper ?? '';
    const start = span.start + match.index + match[0].length - name.length;
    const end = start + name.length;
    if (many.test(text.slice(end, end + 80))) return [];
    if (places.some((place) => place.start < end && place.end > start)) return [];
    return [{ start, end, key: 'บันทึก', type: 'framework' as const, full: true, others: [] }];
  });
  return [...places, ...found].sort((a, b) => a.start - b.start);
}
