import type { Calendar } from '../model/calendar';
import type { Entity } from '../model/entity';
import type { Language } from '../model/language';
import { formatDayShort } from './format';
import { yearsInWords } from './years-in-words';

/**
 * What things that are compared are called where there is little room: meetings by their days, all else by their
 * labels; where that would call two alike, by their labels, or else by their names.
 */
export function comparedNames(
  entities: readonly Entity[],
  language: Language,
  calendar: Calendar,
): readonly string[] {
  const inWords = (words: Entity['name']) => yearsInWords(words[language], language, calendar);
  const days = entities.map(({ type, when, label }) =>
    type === 'meeting' && when ? formatDayShort(when.from, language, calendar) : inWords(label),
  );
  const labels = entities.map(({ label }) => inWords(label));
  const apart = (names: readonly string[]) => new Set(names).size === names.length;
  return [days, labels].find(apart) ?? entities.map(({ name }) => inWords(name));
}
