import type { Language } from '../../model/language';

/** A stretch of a text, and its language where its script gives that away as another than that of the text. */
export interface LanguageRun {
  readonly text: string;
  readonly language: Language | null;
}

const thai = String.raw`\p{Script=Thai}(?:[\p{Script=Thai}\s]*\p{Script=Thai})?`;
const japanese = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]+`;

/** What a text of each language can hold of the others; Latin letters are at home in all three. */
const foreign: Readonly<Record<Language, string>> = {
  th: `(?<ja>${japanese})`,
  en: `(?<th>${thai})|(?<ja>${japanese})`,
  ja: `(?<th>${thai})`,
};

/** The runs of a text in order, together the whole of it: what stands in the script of another language apart. */
export function foreignRuns(text: string, language: Language): readonly LanguageRun[] {
  const runs: LanguageRun[] = [];
  let done = 0;
  for (const match of text.matchAll(new RegExp(foreign[language], 'gu'))) {
    if (match.index > done) runs.push({ text: text.slice(done, match.index), language: null });
    runs.push({ text: match[0], language: match.groups?.th === undefined ? 'ja' : 'th' });
    done = match.index + match[0].length;
  }
  if (done < text.length) runs.push({ text: text.slice(done), language: null });
  return runs;
}

/** The language in whose script a name is written, so that it can be read aloud: Thai, Japanese, else English. */
export const languageOfName = (name: string): Language =>
  foreignRuns(name, 'en').find((run) => run.language !== null)?.language ?? 'en';
