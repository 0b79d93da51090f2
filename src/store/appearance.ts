import type { Calendar } from '../model/calendar';
import type { Language } from '../model/language';
import type { Theme } from '../view/view';
import type { State } from './store';

/** How things are shown: the link says so, else the person's choice, else the browser's language and its customs. */
export const languageOf = ({ view, preferences, browserLanguage }: State): Language =>
  view.language ?? preferences.language ?? browserLanguage;

export const calendarOf = (state: State): Calendar =>
  state.view.calendar ??
  state.preferences.calendar ??
  (languageOf(state) === 'th' ? 'buddhist' : 'common');

export const themeOf = ({ view, preferences }: State): Theme =>
  view.theme ?? preferences.theme ?? 'system';

const alone: Readonly<Record<Language, readonly [Language]>> = {
  th: ['th'],
  en: ['en'],
  ja: ['ja'],
};

/** The languages of the canvas's labels, the upper one first. */
export const labelLanguagesOf = (state: State): readonly [Language, Language?] =>
  state.view.labels ?? state.preferences.labels ?? alone[languageOf(state)];
