import { canvasMessages } from '../messages/canvas';
import { formatDayShort } from '../messages/format';
import type { Calendar } from '../model/calendar';
import type { Language } from '../model/language';
import { visibleText } from '../ui/invisible';
import type { CardRequest } from './node-card';
import type { Zones } from './zones';

type Part = 'thailand' | 'japan' | 'first' | 'both' | 'second';

/** The words of the parts of the picture, in each language of its labels. */
export type ZoneTexts = Readonly<Record<Part, readonly string[]>>;

function inOne(
  { meetings }: Zones,
  language: Language,
  calendar: Calendar,
): Readonly<Record<Part, string>> {
  const messages = canvasMessages[language];
  const [first = '', second = ''] = meetings.map(({ when, label }) =>
    when ? formatDayShort(when.from, language, calendar) : visibleText(label[language]),
  );
  return {
    thailand: messages.thailand,
    japan: messages.japan,
    first: messages.onlyAt(first),
    both: messages.inBoth,
    second: messages.onlyAt(second),
  };
}

/**
 * What the parts of the picture are called in the languages of its labels: topics by the days of the meetings that they
 * were spoken of at.
 */
export function zoneTextsOf(
  zones: Zones,
  languages: CardRequest['languages'],
  calendar: Calendar,
): ZoneTexts {
  const texts = languages.flatMap((language) => (language ? inOne(zones, language, calendar) : []));
  const all = (part: Part) => [...new Set(texts.map((one) => one[part]))];
  return {
    thailand: all('thailand'),
    japan: all('japan'),
    first: all('first'),
    both: all('both'),
    second: all('second'),
  };
}
