import { evidenceMessages } from '../messages/evidence';
import { formatDay } from '../messages/format';
import type { Language } from '../model/language';
import type { IsoDay } from '../model/time-span';

/** A day in the common and in the Buddhist era, the one that the language's readers use first. */
export function bothCalendars(day: IsoDay, language: Language): string {
  return evidenceMessages[language].bothCalendars(
    formatDay(day, language, 'common'),
    formatDay(day, language, 'buddhist'),
  );
}
