const doubleQuotes = '“”„‟″〝〞＂';
const singleQuotes = '‘’‚‛′＇`';
const dashes = '‐‑‒–—―−﹘﹣－';
const latin = /^\p{Script=Latin}/u;
const drawnOver = /[\u0300-\u036f]/g;

/** Latin letters whose bar or hook Unicode does not take apart. */
const barred = new Map([
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ð', 'd'],
]);

function fold(letter: string): string {
  if (doubleQuotes.includes(letter)) return '"';
  if (singleQuotes.includes(letter)) return "'";
  if (dashes.includes(letter)) return '-';
  const apart = letter.normalize('NFKD');
  if (!latin.test(apart)) return letter.normalize('NFKC').toLowerCase();
  const bare = apart.replace(drawnOver, '').toLowerCase().normalize('NFC');
  return barred.get(bare) ?? bare;
}

const known = new Map<string, string>();
const knownAtMost = 20_000;

/**
 * How a letter (a code point with its marks) is compared: compatibility forms made plain, Latin in lower case and
 * without diacritics, quotes straight, dashes one. Remembers what it has folded, up to a bound.
 */
export function foldLetter(letter: string): string {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const folded = fold(letter);
  // A long pile of marks is not worth remembering.
  if (letter.length <= 8) {
    if (known.size >= knownAtMost) known.clear();
    known.set(letter, folded);
  }
  return folded;
}
