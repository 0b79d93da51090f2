import type { IsoDay } from '../model/time-span';
import { findDates } from '../text/dates/dates';
import type { Place } from './place';
import type { Report } from './report';
import { shown } from './shown';

/**
 * Warns where the words of a release give another date than the record: a slip of the curator, or of the release, which
 * the record then corrects. Words that give no whole date, or several, are not judged.
 */
export function compareWords(
  words: string,
  date: { readonly from: IsoDay; readonly to: IsoDay },
  place: Place,
  report: Report,
): void {
  const [said, other] = findDates(words, null).dates;
  if (!said || other || said.yearFrom !== 'written' || said.from === null || said.to === null)
    return;
  if (said.from <= date.to && date.from <= said.to) return;
  const what = `the words ${shown(words)} say ${said.from}, and the date is ${date.from}`;
  report.warn(place, what, 'correct the date, or leave it where the release itself is wrong');
}
