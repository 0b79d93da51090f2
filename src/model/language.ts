/** The languages of the corpus, the labels and the interface, in the order in which they are offered. */
export const languages = ['th', 'en', 'ja'] as const;

export type Language = (typeof languages)[number];

/** One text in all three languages. */
export type Localized = Readonly<Record<Language, string>>;

/** True for the code of a language that the corpus knows. */
export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}
