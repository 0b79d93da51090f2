import { isId } from '../model/ids';
import type { View } from './view';

/** One field of a link: how a view writes it (null: left out) and how a text puts it into a view (null: not understood). */
export interface Field {
  readonly key: string;
  readonly write: (view: View) => string | null;
  readonly read: (text: string, view: View) => View | null;
}

export const field = (key: string, write: Field['write'], read: Field['read']): Field => ({
  key,
  write,
  read,
});

/** Reads a field that is one word of a list. */
export function oneOf<const Word extends string>(
  words: readonly Word[],
  put: (word: Word, view: View) => View,
): Field['read'] {
  return (text, view) => {
    const word = words.find((one) => one === text);
    return word === undefined ? null : put(word, view);
  };
}

/** Writes a list that may be unrestricted (null) or empty (`-`, which is no id). */
export function list(values: readonly string[] | null): string | null {
  return values === null ? null : values.length === 0 ? '-' : values.join(',');
}

/** Reads ids written by `list`; undefined where one is no id or stands twice. */
export function idList<Id extends string>(
  text: string,
  brand: (text: string) => Id,
): readonly Id[] | undefined {
  if (text === '-') return [];
  const parts = text.split(',');
  return parts.every(isId) && new Set(parts).size === parts.length ? parts.map(brand) : undefined;
}

/** Reads a subset of a fixed list of words, written by `list`. */
export function subsetOf<Word extends string>(
  words: readonly Word[],
): (text: string) => readonly Word[] | undefined {
  return (text) => {
    if (text === '-') return [];
    const parts = text.split(',');
    const found = words.filter((word) => parts.includes(word));
    return found.length === parts.length
      ? parts.map((part) => found.find((word) => word === part) as Word)
      : undefined;
  };
}
