/** Words that are in so many sentences that a query with them says no more than one without. */
const idle = new Set(
  'a an and as at by for from in is of on or that the to was were with และ กับ ของ ที่ ใน เรื่อง の と を に は が'.split(
    ' ',
  ),
);

const latin = /^[\p{Script=Latin}\p{N}]+$/u;

/** The words of a spelling key: what stands between spaces, hyphens, dots and brackets. */
export const wordsOf = (key: string): string[] =>
  key.split(/[^\p{L}\p{M}\p{N}&]+/u).filter(Boolean);

/** The words of a query that say something; all where none would be left. */
export function tellingWords(key: string): string[] {
  const words = [...new Set(wordsOf(key))];
  const telling = words.filter((word) => !idle.has(word));
  return telling.length > 0 ? telling : words;
}

/** True for a word of a script that sets spaces between words. */
export const isSpaced = (word: string): boolean => latin.test(word);

/** An English word without the ending of its plural, other words as they are. */
export function singular(word: string): string {
  if (word.length < 3 || !isSpaced(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}
