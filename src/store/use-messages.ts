import { useMemo } from 'react';
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
import { calendarOf, languageOf } from './appearance';
import { useYongyai } from './use-store';

/** The messages of a part of the screen in the interface's language. */
export function useMessages<M extends Messages>(catalogue: Catalogue<M>): Catalogue<M>[Language] {
  return catalogue[useYongyai(languageOf)];
}

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

export function useFormats(): Formats {
  const language = useYongyai(languageOf);
  const calendar = useYongyai(calendarOf);
  return useMemo(
    () => ({
      language,
      calendar,
      text: (localized) => yearsInWords(localized[language], language, calendar),
      day: (day) => formatDay(day, language, calendar),
      dayShort: (day) => formatDayShort(day, language, calendar),
      span: (span) => formatSpan(span, language, calendar),
      number: (value) => formatNumber(value, language),
      colon: language === 'ja' ? '：' : ': ',
      list: (items) => formatList(items, language),
      choice: (items) => formatList(items, language, 'disjunction'),
    }),
    [language, calendar],
  );
}
