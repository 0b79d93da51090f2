import { type Calendar, calendars } from '../model/calendar';
import { isLanguage, type Language, languages } from '../model/language';
import type { Theme } from '../view/view';

/** What a person chose for all visits; null where nothing was chosen. Kept on this device, and a link wins over it. */
export interface Preferences {
  readonly language: Language | null;
  readonly labels: readonly [Language] | readonly [Language, Language] | null;
  readonly calendar: Calendar | null;
  readonly theme: Theme | null;
  /** Width or height of each panel in CSS pixels; negative while the panel is closed, so that it opens again at its size. */
  readonly panels: Readonly<Record<string, number>>;
  /** Whether keys of a single letter act. */
  readonly letters: boolean;
}

export const noPreferences: Preferences = {
  language: null,
  labels: null,
  calendar: null,
  theme: null,
  panels: {},
  letters: true,
};

/** Where preferences live: a key-value store that may refuse. */
export interface PreferencePort {
  read(): string | null;
  /** False where the storage refused. */
  write(text: string): boolean;
}

const themes: readonly Theme[] = ['light', 'dark', 'system'];

function wordOf<Word extends string>(words: readonly Word[], value: unknown): Word | null {
  return words.find((word) => word === value) ?? null;
}

function labelsOf(value: unknown): Preferences['labels'] {
  if (!Array.isArray(value) || value.length > 2) return null;
  const [first, second] = value.map((one: unknown) => wordOf(languages, one));
  if (!first) return null;
  if (value.length === 1) return [first];
  return second && second !== first ? [first, second] : null;
}

function panelsOf(value: unknown): Preferences['panels'] {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, number] =>
        typeof entry[1] === 'number' && Math.abs(entry[1]) <= 10_000,
    ),
  );
}

/** Reads what was stored field by field; damaged text or fields give the defaults. */
export function parsePreferences(text: string | null): Preferences {
  let value: unknown;
  try {
    value = JSON.parse(text ?? 'null');
  } catch {
    return noPreferences;
  }
  if (typeof value !== 'object' || value === null) return noPreferences;
  const stored = new Map(Object.entries(value));
  return {
    language: wordOf(languages, stored.get('language')),
    labels: labelsOf(stored.get('labels')),
    calendar: wordOf(calendars, stored.get('calendar')),
    theme: wordOf(themes, stored.get('theme')),
    panels: panelsOf(stored.get('panels')),
    letters: stored.get('letters') !== false,
  };
}

/** Whether something of what was stored is not what `parsePreferences` makes of it; fields that it does not know are not looked at. */
export function isDamaged(text: string | null): boolean {
  if (text === null) return false;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return true;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  const stored = new Map(Object.entries(value));
  return Object.entries(parsePreferences(text)).some(
    ([field, read]) =>
      stored.has(field) && JSON.stringify(stored.get(field)) !== JSON.stringify(read),
  );
}

/** The first language of the browser that the corpus has, else English. */
export function browserLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const [primary = ''] = tag.toLowerCase().split('-');
    if (isLanguage(primary)) return primary;
  }
  return 'en';
}
