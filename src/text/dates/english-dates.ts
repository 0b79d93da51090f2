import { yearOfDigits } from './calendar';
import type { DateAtom } from './date-atoms';
import { englishMonthPattern, englishWeekdayPattern, monthOf, weekdayOfName } from './month-names';

const englishDay = '[0-9]{1,2}(?:st|nd|rd|th)?(?![0-9])';
const range = `${englishDay} ?(?:-|–|—|to) ?${englishDay}`;
const list = `${englishDay} ?(?:and|,) ?${englishDay}`;
const year = ',? (?:in )?(?<year>[0-9]{4})(?![0-9])';
/** After the month, numbers are a list of days only before a year: "On May 3, 25 people …" */
const listBeforeYear = `${list}(?=,? (?:in )?[0-9]{4}(?![0-9]))`;
const englishAtom = new RegExp(
  `(?<![\\p{L}0-9])(?:(?<weekday>${englishWeekdayPattern}),? {1,2})?` +
    `(?:(?<before>${range}|${list}|${englishDay}) (?:of )?(?<monthBehind>${englishMonthPattern})` +
    `|(?<month>${englishMonthPattern})(?: ?(?<after>${range}|${listBeforeYear}|${englishDay})(?![0-9]|[.:][0-9]))?)` +
    `(?:${year})?`,
  'gu',
);

/** Finds days and months written with an English month name, in order; a bare month without day and year is none. */
export function findEnglishAtoms(text: string): DateAtom[] {
  const atoms: DateAtom[] = [];
  for (const match of text.matchAll(englishAtom)) {
    const { weekday = '', before, monthBehind, month: name = '', after } = match.groups ?? {};
    const month = monthOf(monthBehind ?? name);
    const written = yearOfDigits(Number(match.groups?.year));
    const words = before ?? after ?? '';
    if (month === null || (words === '' && written === null)) continue;
    const start = match.index;
    const end = start + match[0].length;
    const year = written === null ? null : ({ kind: 'written', ...written } as const);
    const common = { start, end, month, year, calendarHint: 'gregorian' } as const;
    const numbers = [...words.matchAll(/([0-9]{1,2})(?:st|nd|rd|th)?/gu)];
    const first = start + match[0].indexOf(words);
    const days = numbers.map(({ 0: number, 1: digits, index }, at) => ({
      ...common,
      ...(at === 0 ? {} : { start: first + index }),
      ...(at === numbers.length - 1 ? {} : { end: first + index + number.length }),
      day: Number(digits),
      weekday: at === 0 ? weekdayOfName(weekday) : null,
    }));
    if (days.length === 0) atoms.push({ ...common, day: null, weekday: null });
    else if (days.every(({ day }) => day >= 1 && day <= 31)) atoms.push(...days);
  }
  return atoms;
}
