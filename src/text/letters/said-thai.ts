/** A consonant that is written and not said: ธุ์ in พันธุ์. */
const silenced = /[ก-ฮ][ิุ]?์/gu;
/** Tones and the sign that shortens a vowel, which are left out or set wrongly more often than letters. */
const marks = /[่้๊๋็]/gu;

const byUsual = (groups: string): ReadonlyMap<string, string> =>
  new Map(
    groups
      .split(' ')
      .flatMap(([usual = '', ...others]) => others.map((other) => [other, usual] as const)),
  );

/** Letters that are said alike anywhere, and at the end of a syllable; the usual one first. */
const alike = byUsual('ขฃ คฅฆ ดฎ ตฏ ทฐฑฒธ นณ ยญ ลฬ สศษ ไใ');
const alikeAtEnd = byUsual('กขค ดจชซตทส นรล บปพฟภ');
/** A ร that ends a word after a bare consonant is said with a vowel before it: กร as กอน. */
const bareR = /(?<=[ก-ฮ])ร$/u;

/**
 * A Thai word by its sound, for comparing spellings: letters that are said alike are one, silent ones and tones are
 * gone. Rough: it knows no syllables but the last, and is no transcription. The word itself where nothing would be left.
 */
export function saidThai(word: string): string {
  const said = word
    .replace(silenced, '')
    .replace(marks, '')
    .replace(bareR, 'อร')
    .replace(/[ก-ไ]/gu, (letter) => alike.get(letter) ?? letter)
    .replace(/(?<=..)[ก-ฮ]$/u, (letter) => alikeAtEnd.get(letter) ?? letter);
  return said || word;
}
