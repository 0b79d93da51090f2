import { knownInstitutions } from './known-institutions';

/** Names too short for their first letters to tell which they begin. */
const shortest = 16;
const alike = 10;
const gap = /[\s\u200b]/gu;

/** The known Thai names without blanks, with the name that stands for all spellings of one institution. */
const names = new Map<string, string>();
/** The same by their first letters. */
const byLetters = new Map<string, string[]>();
for (const { name, spellings } of knownInstitutions) {
  for (const spelling of [name, ...spellings]) {
    const letters = spelling.replace(gap, '');
    if (letters.length < shortest || !/^[ก-๙]/u.test(letters) || names.has(letters)) continue;
    names.set(letters, name);
    const start = letters.slice(0, alike);
    byLetters.set(start, [...(byLetters.get(start) ?? []), letters]);
  }
}

/** The known institution that `words` name whatever blanks they have; null where there is none. */
export function knownWithoutBlanks(words: string): string | null {
  const letters = words.replace(gap, '');
  const known = names.get(letters);
  if (known !== undefined) return known;
  // Names of several words are Japan's; others of theirs are spelled as those of one's own ministries.
  const ofJapan = names.get(letters.replace(/(?:ของ|แห่ง)?(?:ประเทศ)?ญี่ปุ่น$/u, ''));
  return ofJapan?.includes(' ') ? ofJapan : null;
}

/**
 * Where a known name ends of which a blank or the end of a line parts the words from `start` to `end` from the rest:
 * "กระทรวงทรัพยากร|ธรรมชาติและสิ่งแวดล้อม". `end` itself where they begin none.
 */
export function brokenNameEnd(text: string, start: number, end: number): number {
  if (!/[\s\u200b]/u.test(text[end] ?? '') || end - start > 120) return end;
  const words = text.slice(start, end).replace(gap, '');
  let last = end;
  for (const name of byLetters.get(words.slice(0, alike)) ?? []) {
    if (name.length <= words.length || !name.startsWith(words)) continue;
    last = Math.max(last, endOf(text, end, name.slice(words.length)) ?? end);
  }
  return last;
}

/** Where `letters` end that stand from `at` on, with single blanks between them; null where others stand there. */
function endOf(text: string, at: number, letters: string): number | null {
  let place = at;
  for (const letter of letters) {
    for (let blanks = 0; blanks < 2 && /[\s\u200b]/u.test(text[place] ?? ''); blanks += 1)
      place += 1;
    if (text[place] !== letter) return null;
    place += 1;
  }
  return /[ะ-ฺ็-๎]/u.test(text[place] ?? '') ? null : place;
}
