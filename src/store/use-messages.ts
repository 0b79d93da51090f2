import { createContext, use } from 'react';
import type { Catalogue, Messages } from '../messages/catalogue';
import {
  formatDay,
  formatDayShort,
  formatList,
  formatNumber,
  formatSpan,
} from '../messages/format';
import { yearsInWords } from '../messages/years-in-words';
import type { Calendar } from '../model/calendar';
import type { Language, Localized } from '../model/language';
import type { IsoDay, TimeSpan } from '../model/time-span';

/** Dates, numbers, lists and localized texts of the data as the person reads them. */
export interface Formats {
  readonly language: Language;
  readonly calendar: Calendar;
  readonly text: (localized: Localized) => string;
  readonly day: (day: IsoDay) => string;
  readonly dayShort: (day: IsoDay) => string;
  readonly span: (span: TimeSpan) => string;
  readonly number: (value: number) => string;
  /** Between a word and what it introduces. */
  readonly colon: string;
  readonly list: (items: readonly string[]) => string;
  /** Of which any will do. */
  readonly choice: (items: readonly string[]) => string;
}

/** How a few hundred days are written, each worked out once. */
function remembered<Value>(keyOf: (value: Value) => string, write: (value: Value) => string) {
  const known = new Map<string, string>();
  return (value: Value): string => {
    const key = keyOf(value);
    const before = known.get(key);
    if (before !== undefined) return before;
    const text = write(value);
    if (known.size >= 2000) known.clear();
    known.set(key, text);
    return text;
  };
}

const itself = (day: IsoDay): string => day;

const made = new Map<string, Formats>();

/** The formats of a language and a calendar, the same object each time. */
export function formatsFor(language: Language, calendar: Calendar): Formats {
  const key = `${language} ${calendar}`;
  const known = made.get(key);
  if (known) return known;
  const formats: Formats = {
    language,
    calendar,
    text: (localized) => yearsInWords(localized[language], language, calendar),
    day: remembered(itself, (day) => formatDay(day, language, calendar)),
    dayShort: remembered(itself, (day) => formatDayShort(day, language, calendar)),
    span: remembered(
      ({ from, to, precision }: TimeSpan) => `${from} ${to} ${precision}`,
      (span) => formatSpan(span, language, calendar),
    ),
    number: (value) => formatNumber(value, language),
    colon: language === 'ja' ? '：' : ': ',
    list: (items) => formatList(items, language),
    choice: (items) => formatList(items, language, 'disjunction'),
  };
  made.set(key, formats);
  return formats;
}

/** Made by `StoreProvider`: one subscription instead of one in each of hundreds of components. */
export const FormatsContext = createContext<Formats | null>(null);

export function useFormats(): Formats {
  const formats = use(FormatsContext);
  if (!formats) throw new Error('No formats: wrap the tree in StoreProvider');
  return formats;
}

/** The messages of a part of the screen in the interface's language. */
export function useMessages<M extends Messages>(catalogue: Catalogue<M>): Catalogue<M>[Language] {
  return catalogue[useFormats().language];
}
