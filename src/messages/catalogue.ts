import type { Language } from '../model/language';

/** A text, or a function that makes one from values. */
type Message = string | ((...values: never[]) => string);

export type Messages = Readonly<Record<string, Message>>;

/** The same keys with the same parameters, the words free. */
type Translated<M extends Messages> = {
  readonly [Key in keyof M]: M[Key] extends string ? string : M[Key];
};

/** The messages of one part of the screen in every language. A key that is missing in one of them is a type error. */
export type Catalogue<M extends Messages> = Readonly<Record<Language, Translated<M>>>;

/** Ties the translations to the English messages, so that the type checker proves that none is missing or left over. */
export function catalogue<const M extends Messages>(texts: {
  readonly en: M;
  readonly th: Translated<NoInfer<M>>;
  readonly ja: Translated<NoInfer<M>>;
}): Catalogue<M> {
  return texts as Catalogue<M>;
}
