import { blanks, gap } from '../letters/thai-pattern';
import { countryPattern } from '../words/country-names';
import type { Span } from '../words/named-thing';
import type { PlaceIndex } from '../words/place-index';

/** What one of several deputies is in charge of: "รองผู้ว่าการ (บริหาร) การ…แห่งประเทศไทย". */
const charge = new RegExp(`${gap}[((][ก-๙ ]{4,60}[))](?=${gap})`, 'uy');
/** Offices that say without an institution whose they are: what follows after a blank is the next of a list. */
export const complete =
  /(?:นายกรัฐมนตรี|นายกเทศมนตรี|รัฐบาล)$|ผู้ว่าราชการ|นายอำเภอ|เอกอัครราชทูต(?!ที่ปรึกษา)[ก-๙]|ทูต.{0,40}ประจำ/u;
const holderGap = new RegExp(`^[${blanks}]{1,2}(?:,[${blanks}]?)?$|^,[${blanks}]?$`, 'u');

/**
 * The end of a post with the institution in which it is held, where that follows after a blank or a comma: "กรรมการ
 * บริษัท …". A division has the department above it after it in turn: "ผู้อำนวยการกอง… สำนักงานปลัดกระทรวง…".
 */
export function withHolder(text: string, start: number, end: number, places: PlaceIndex): number {
  charge.lastIndex = end;
  const charged = charge.test(text) ? charge.lastIndex : end;
  if (charged > end) {
    const next = holderAfter(text, charged, places);
    const deputy = /^(?:รอง|ผู้ช่วย)/u.test(text.slice(start, end));
    return next !== null && deputy ? charged : end;
  }
  let last = end;
  for (;;) {
    const next = holderAfter(text, last, places);
    if (next === null) return last === end ? withOwner(text, start, end) : last;
    const inside = places.between(start, last).at(-1);
    const belongs =
      inside === undefined
        ? !complete.test(text.slice(start, last))
        : isAbove(text, inside, next) && inside.end === last;
    if (!belongs) return last;
    last = next.end;
  }
}

/** Letters that stand for the institution of a post, which the text nowhere writes out: "เลขาธิการ EEC". */
const letters = new RegExp(`[${blanks}][A-Z]{2,8}(?![A-Za-z])`, 'uy');
const state = new RegExp(
  `[${blanks}](?:ประเทศ|สาธารณรัฐประชาธิปไตยประชาชน|สาธารณรัฐประชาชน|สาธารณรัฐสังคมนิยม|สหพันธ์สาธารณรัฐ|สาธารณรัฐ|สหราช(?=อาณาจักร)|ราชอาณาจักร|สหพันธรัฐ|สมาพันธรัฐ)?(?!ไทย)(?:${countryPattern}|อาณาจักร|สวิส)(?=[${blanks},)\\r\\n]|$|และ|ซึ่ง|ได้)`,
  'uy',
);

/** The end of a post with the country that a blank parts from it, or with letters: "ประธานาธิบดี สาธารณรัฐอิตาลี". */
function withOwner(text: string, start: number, end: number): number {
  const post = text.slice(start, end);
  const owner = /(?:เลขาธิการ|ผู้อำนวยการ|ผู้ว่าการ|ประธาน)$/u.test(post)
    ? letters
    : /(?:ประธานาธิบดี|นายกรัฐมนตรี|นายกฯ)$/u.test(post)
      ? state
      : null;
  if (owner === null) return end;
  owner.lastIndex = end;
  return owner.test(text) ? owner.lastIndex : end;
}

/** The institution that follows `at` after nothing but blanks or a comma. */
function holderAfter(text: string, at: number, places: PlaceIndex): Span | null {
  const [next] = places.between(at, at + 4);
  return next !== undefined && holderGap.test(text.slice(at, next.start)) ? next : null;
}

/** True where the first institution is a division and the second one has divisions. */
function isAbove(text: string, division: Span, above: Span): boolean {
  return (
    /^(?:กอง(?!ทุน|ทัพ)|สำนัก(?!งาน|นายก)|กลุ่ม|ศูนย์)/u.test(text.slice(division.start, division.end)) &&
    /^(?:สำนักงาน|กรม|กระทรวง)/u.test(text.slice(above.start, above.end))
  );
}

/** Heads of governments, whom no institution after a blank has. */
const alone = /(?<!ประจำสำนัก)นายกรัฐมนตรี$|ประธานาธิบดี$/u;

const leadsOver = new RegExp(
  `^${gap}(?:[((][^()()\\n]{2,80}[))]${gap})?[,(]?${gap}(?:จาก|แห่ง|ของ|ประจำ|ผู้แทน|(?:คณะ|ภาควิชา|วิทยาลัย)[ก-๙]{2,30})?${gap}$`,
  'u',
);

/** The institution in which the post from `start` to `end` is held: the one inside it, else the one it leads over to. */
export function holderOf(
  text: string,
  start: number,
  end: number,
  places: PlaceIndex,
): Span | null {
  const [inside] = places.between(start, end - 1);
  if (inside !== undefined) {
    let holder = inside;
    for (const place of places.between(inside.end, end - 1))
      if (isAbove(text, holder, place)) holder = place;
    return { start: holder.start, end: Math.min(holder.end, end) };
  }
  const next = places
    .between(end, end + 100)
    .find((place) => !/[((]/u.test(text[place.start - 1] ?? ''));
  if (next === undefined) return null;
  const between = text.slice(end, next.start);
  // After a blank alone, what follows an office that needs none is another's: "นายกรัฐมนตรี กรมสมมุติ …".
  if (between.trim() === '' && alone.test(text.slice(start, end))) return null;
  return leadsOver.test(between) ? next : null;
}
