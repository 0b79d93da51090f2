import type { Language } from '../../model/language';

/** What stands between two clauses: Thai parts them by a blank, Japanese by the comma of the first. */
export const clauseGap: Readonly<Record<Language, string>> = { th: ' ', en: ' ', ja: '' };

const sentence = /[^。！？]*[。！？]+[」』）]*|[^。！？]+/gu;
const clause = /[^、]*、|[^、]+/gu;

/** A number is not parted from what it counts, nor a day from its month. */
const numbered = /(?<=\d) (?=\p{Script=Thai})/gu;

/** Between Thai and Thai, be that quoted, a blank ends a clause; beside Latin letters and numbers it stands within one. */
const betweenThai = /(?<=\p{Script=Thai}) (?=“?\p{Script=Thai})/gu;

/** A clause of so few letters would leave most of a line empty: it goes on with the next. */
const shortest = 4;

function joinedShort(clauses: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const one of clauses) {
    const last = joined.at(-1);
    if (last !== undefined && last.length <= shortest) joined[joined.length - 1] = last + one;
    else joined.push(one);
  }
  return joined;
}

/**
 * The sentences of a caption, each as the clauses that had better not be parted at the end of a line: neither Thai nor
 * Japanese has blanks between words. English has; there the whole is one clause.
 */
export function captionClauses(text: string, language: Language): readonly (readonly string[])[] {
  if (language === 'ja') {
    return (text.match(sentence) ?? []).map((one) => joinedShort(one.match(clause) ?? []));
  }
  return [language === 'th' ? text.replace(numbered, '\u00a0').split(betweenThai) : [text]];
}
