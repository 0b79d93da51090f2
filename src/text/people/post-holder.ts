import { blanks, gap } from '../letters/thai-pattern';
import { countryPattern, stateForms } from '../words/country-names';
import type { Span } from '../words/named-thing';
import type { PlaceIndex } from '../words/place-index';

/** What one of several deputies is in charge of: "รองผู้ว่าการ (บริหาร) การ…แห่งประเทศไทย". */
const charge = new RegExp(`${gap}[((](?!นาย|นาง|พล|ดร)[ก-๙ ]{4,60}[))](?=${gap})`, 'uy');
/** The same of whoever has such a bracket: "รัฐมนตรีช่วยว่าการ (ด้านดอกไม้) กระทรวง…". */
const field = new RegExp(`^${gap}[((](?:ฝ่าย|ด้าน|สาย)`, 'u');
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
  if (charge.test(text)) {
    const charged = charge.lastIndex;
    const next = holderAfter(text, charged, places);
    const has =
      /^(?:รอง|ผู้ช่วย)/u.test(text.slice(start, end)) || field.test(text.slice(end, charged));
    return next !== null && has ? next.end : end;
  }
  let last = end;
  for (;;) {
    const next = holderAfter(text, last, places);
    if (next === null) return last === end ? withOwner(text, start, end) : last;
    const inside = places.between(start, last).at(-1);
    const belongs =
      inside === undefined
        ? !complete.test(text.slice(start, last))
        : inside.end === last &&
          (isAbove(text, inside, next) ||
            isWhole(text, inside, next, places.between(next.end, next.end + 8)[0]));
    if (!belongs) return last;
    last = next.end;
  }
}

/**
 * Letters that stand for the institution of a post, which the text nowhere writes out: "เลขาธิการ EEC", "ประธาน RoseCham",
 * "ผู้อำนวยการ สดม.".
 */
const letters = new RegExp(
  `[${blanks}](?:[A-Z]{2,8}|[A-Z][a-z]{1,10}[A-Z][A-Za-z]{1,10}|[ก-ฮ]{3,5}\\.)(?![A-Za-zก-๙])`,
  'uy',
);
const stateWord = `(?:${stateForms}|สหราช(?=อาณาจักร))`;
const stateName = `(?!ไทย)(?:${countryPattern}|อาณาจักร|สวิส)(?=[${blanks},)\\r\\n]|$|และ|ซึ่ง|ได้)`;
/** The country of a head of state or government. */
const state = new RegExp(`[${blanks}](?:${stateWord}?${stateName}|สปป\\.[${blanks}]?ลาว)`, 'uy');
/** The state of any other post, with a second task before it: "ผู้บัญชาการดอกไม้ และป้องกันสวน สาธารณรัฐ…". */
const ofState = new RegExp(
  `(?:[${blanks}]และ(?!คณะ|นาย|นาง|ผู้|ภริยา|ประธาน|รอง|เอกอัคร|รัฐมนตรี|ปลัด|อธิบดี|เลขา|ที่ปรึกษา)[ก-๙]{4,40})?[${blanks}]${stateWord}${stateName}`,
  'uy',
);

/** Envoys, whose country stands in the post, or where they are sent. */
const ambassador = /ทูต|กงสุล/u;
/** The town in which an envoy has the office, whose country may follow: "ประจำกรุงโตเกียว ประเทศญี่ปุ่น". */
const town = /(?:กรุง|นคร|เมือง)[ก-๎]{2,24}$/u;

/** The end of a post with the country that a blank parts from it, or with letters: "ประธานาธิบดี สาธารณรัฐอิตาลี". */
function withOwner(text: string, start: number, end: number): number {
  const post = text.slice(start, end);
  const owner = /(?:เลขาธิการ|เลขานุการ|ผู้อำนวยการ|ผู้ว่าการ|ประธาน)$/u.test(post)
    ? letters
    : /(?:ประธานาธิบดี|นายกรัฐมนตรี|นายกฯ|ประธานประเทศ)$/u.test(post)
      ? state
      : ofState;
  if (owner === ofState && ambassador.test(post)) {
    state.lastIndex = end;
    return town.test(post) && state.test(text) ? state.lastIndex : end;
  }
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
    /^(?:สำนักงาน|กรม|กระทรวง|บริษัท|บมจ\.)/u.test(text.slice(above.start, above.end))
  );
}

/** Bodies that are named with what they are part of and hold their posts themselves, and what they may be part of. */
const parts: readonly (readonly [part: RegExp, whole: RegExp])[] = [
  [/^กรม/u, /^กระทรวง/u],
  [/^คณะกรรมาธิการ/u, /^(?:สภาผู้แทนราษฎร|วุฒิสภา)/u],
  [/^ศูนย์/u, /^สถาบัน/u],
  [/^(?:สถาบัน|วิทยาลัย|ศูนย์|โรงพยาบาล|สำนัก(?!งาน))/u, /^(?:มหาวิทยาลัย|จุฬาลงกรณ์มหา)/u],
];

/** True where the second institution is the one of which the first is a part, and begins no list of such. */
function isWhole(text: string, part: Span, whole: Span, next: Span | undefined): boolean {
  const [first, second] = [part, whole].map(({ start, end }) => text.slice(start, end));
  return (
    parts.some(([one, other]) => one.test(first ?? '') && other.test(second ?? '')) &&
    (next === undefined || !listed.test(text.slice(whole.end, next.start)))
  );
}

/** What stands between the members of a list. */
const listed = new RegExp(`^[${blanks},]{0,3}(?:และ)?[${blanks}]{0,2}$`, 'u');

/** Offices of a province, which say whose they are. */
const ofProvince = /จังหวัด[ก-๙]{2,}$/u;

/** True where the post from `start` to `end` says whose it is. */
export function hasHolder(text: string, start: number, end: number, places: PlaceIndex): boolean {
  const post = text.slice(start, end);
  return complete.test(post) || ofProvince.test(post) || places.between(start, end - 1).length > 0;
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
  if (between.replace(/^ ?[((][^()]*[))]/u, '').trim() === '' && alone.test(text.slice(start, end)))
    return null;
  if (between.includes('ผู้แทน') && ofProvince.test(text.slice(start, end))) return null;
  return leadsOver.test(between) ? next : null;
}
