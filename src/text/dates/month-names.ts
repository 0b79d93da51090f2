import { oneOf } from '../letters/thai-pattern';

const thaiFull: readonly (readonly string[])[] = [
  ['มกราคม', 'มกราฯ'],
  ['กุมภาพันธ์', 'กุมภาพันธ', 'กุมภาพันธุ์', 'กุมภาฯ'],
  ['มีนาคม', 'มีนาฯ'],
  ['เมษายน', 'เมษาฯ'],
  ['พฤษภาคม', 'พฤกษภาคม', 'พฤษภาฯ'],
  ['มิถุนายน', 'มิถุนาฯ'],
  ['กรกฎาคม', 'กรกฏาคม', 'กรฎาคม', 'กรกฎาฯ'],
  ['สิงหาคม', 'สิงหาฯ'],
  ['กันยายน', 'กันยาฯ'],
  ['ตุลาคม', 'ตุลาฯ'],
  ['พฤศจิกายน', 'พฤษจิกายน', 'พฤศจิกาน', 'พฤศจิกาฯ'],
  ['ธันวาคม', 'ธันวาฯ'],
];

const thaiLetters: readonly (readonly [string, string])[] = [
  ['ม', 'ค'],
  ['ก', 'พ'],
  ['มี', 'ค'],
  ['เม', 'ย'],
  ['พ', 'ค'],
  ['มิ', 'ย'],
  ['ก', 'ค'],
  ['ส', 'ค'],
  ['ก', 'ย'],
  ['ต', 'ค'],
  ['พ', 'ย'],
  ['ธ', 'ค'],
];

const english: readonly (readonly string[])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];

const thaiWeekdays: readonly (readonly string[])[] = [
  ['อาทิตย์'],
  ['จันทร์'],
  ['อังคาร'],
  ['พุธ'],
  ['พฤหัสบดี', 'พฤหัส'],
  ['ศุกร์'],
  ['เสาร์'],
];

const englishWeekdays: readonly (readonly string[])[] = [
  ['Sunday', 'Sun'],
  ['Monday', 'Mon'],
  ['Tuesday', 'Tues', 'Tue'],
  ['Wednesday', 'Wed'],
  ['Thursday', 'Thurs', 'Thu'],
  ['Friday', 'Fri'],
  ['Saturday', 'Sat'],
];

const months = new Map<string, number>();
for (const [at, names] of thaiFull.entries()) for (const name of names) months.set(name, at + 1);
for (const [at, [first, second]] of thaiLetters.entries()) months.set(`${first}${second}`, at + 1);
for (const [at, names] of english.entries())
  for (const name of names) months.set(name.toLowerCase(), at + 1);

const weekdays = new Map<string, number>();
for (const list of [thaiWeekdays, englishWeekdays]) {
  for (const [at, names] of list.entries())
    for (const name of names) weekdays.set(name.toLowerCase(), at);
}

/** Sources of regular expressions: full Thai months; abbreviations with dots, with one, or with none; English months. */
export const thaiMonthPattern = oneOf(thaiFull.flat());
export const thaiShortMonthPattern = `(?:${thaiLetters
  .map(
    ([a, b]) =>
      `${a}\\. ?${b}(?:\\.(?!(?!พ\\. ?ศ)[ก-ฮ]{1,2}\\.)|(?![ก-๙]))|(?:(?<=เดือน)|(?<![ก-๙]))${a}${b}\\.?(?= ?นี้| ?[-–]? ?(?:[0-9๐-๙]|[กมพสตธเ][ก-๙]{0,2}\\.))`,
  )
  .join('|')})`;
export const englishMonthPattern = `(?:${oneOf(english.flat())}\\b\\.?)`;
export const thaiWeekdayPattern = oneOf(thaiWeekdays.flat());
export const englishWeekdayPattern = `(?:${oneOf(englishWeekdays.flat())}\\b\\.?)`;

/** The month, 1 to 12, that a word matched by one of the patterns names; null for any other word. */
export function monthOf(word: string): number | null {
  return months.get(word.replace(/[.\s]/g, '').toLowerCase()) ?? null;
}

/** The day of the week, Sunday 0 to Saturday 6, that a word names; null for any other word. */
export function weekdayOfName(word: string): number | null {
  return weekdays.get(word.replace('.', '').toLowerCase()) ?? null;
}
