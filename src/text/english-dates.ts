import { yearOfDigits } from './calendar';
import type { DateAtom } from './date-atoms';
import { englishMonthPattern, englishWeekdayPattern, monthOf, weekdayOfName } from './month-names';

const englishDay = `[0-9]{1,2}(?:st|nd|rd|th)?(?![0-9])`;
const englishDays = `${englishDay}(?: ?(?:-|–|—|to|and|,) ?${englishDay})?`;
const englishAtom = new RegExp(
  `(?<![\\p{L}0-9])(?:(?<weekday>${englishWeekdayPattern}),? {1,2})?(?:(?<before>${englishDays}) (?:of )?)?(?<month>${englishMonthPattern})` +
    `(?: ?(?<after>${englishDays})(?![0-9]|[.:][0-9]))?(?:,? (?:in )?(?<year>[0-9]{4})(?![0-9]))?`,
  'gu',
);

/** Finds days and months written with an English month name, in order; a bare month without day and year is none. */
export function findEnglishAtoms(text: string): DateAtom[] {
  const atoms: DateAtom[] = [];
  for (const match of text.matchAll(englishAtom)) {
    const groups = match.groups ?? {};
    const month = monthOf(groups.month ?? '');
    const words = groups.before ?? groups.after;
    const year = groups.year === undefined ? null : yearOfDigits(Number(groups.year));
    if (month === null || (words === undefined && year === null)) continue;
    const days = [...(words ?? '').matchAll(/[0-9]{1,2}/gu)].map((found) => Number(found[0]));
    if (!days.every((value) => value >= 1 && value <= 31)) continue;
    if (days.length === 2 && /and|,/u.test(words ?? '')) continue;
    atoms.push({
      start: match.index,
      end: match.index + match[0].length,
      days,
      weekday: groups.weekday === undefined ? null : weekdayOfName(groups.weekday),
      month,
      year: year === null ? null : { kind: 'written', ...year },
      calendarHint: 'gregorian',
    });
  }
  return atoms;
}
