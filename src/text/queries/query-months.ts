import { monthOf } from '../dates/month-names';
import { editDistance } from '../letters/edit-distance';

const thai =
  'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(
    ' ',
  );
/** As people say them: without คม, ยน and พันธ์. */
const spoken = 'มกรา กุมภา มีนา เมษา พฤษภา มิถุนา กรกฎา สิงหา กันยา ตุลา พฤศจิกา ธันวา'.split(' ');
const letters = 'ม ค,ก พ,มี ค,เม ย,พ ค,มิ ย,ก ค,ส ค,ก ย,ต ค,พ ย,ธ ค'.split(',');
const english =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const short = 'jan feb mar apr may jun jul aug sept sep oct nov dec'.split(' ');

/** The source of a regular expression for the names of months in spelling keys: in full, spoken and short. */
export const monthNames = `(?:${[
  ...thai,
  ...spoken.map((name) => `${name}(?![ก-ฮ])`),
  ...letters.map((pair) => `(?<![ก-๙])${pair.replace(' ', String.raw`\.? ?`)}(?![ก-๙])\\.?`),
  ...english,
  ...short.map((name) => `${name}(?![a-z])\\.?`),
].join('|')})`;

/** Full names of so many letters are known again with a letter wrong; shorter ones are too much like other words. */
const longEnough = 6;
const full = [...thai, ...english].filter(({ length }) => length >= longEnough);
const word = /[a-z]{5,}|[ก-๙]{5,}/gu;

/** A query (a spelling key) with a number in it, its misspelt names of months put right. */
export function withMonths(text: string): string {
  if (!/\d/.test(text)) return text;
  return text.replace(
    word,
    (written) => full.find((name) => editDistance(written, name, 1) <= 1) ?? written,
  );
}

const monthStart = new RegExp(`(?<![a-z])(?:${short.join('|')})`, 'gu');

/** A query, its English months with a capital letter, as releases write them. */
export const capitalMonths = (text: string): string =>
  text.replace(monthStart, (letters) => letters.charAt(0).toUpperCase() + letters.slice(1));

/** The month, 1 to 12, that a name found by `monthNames` names; null for anything else. */
export function monthOfName(name: string): number | null {
  const at = spoken.indexOf(name);
  return at >= 0 ? at + 1 : monthOf(name);
}
