const told = (words: string, at: number): string => {
  const letter = words.codePointAt(at);
  if (letter === undefined) return 'nothing more';
  const code = `U+${letter.toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(String.fromCodePoint(letter))
    ? `"${String.fromCodePoint(letter)}" (${code})`
    : code;
};

/**
 * Where words first differ from those of a text, which the eye may not see: "after "เมทัล" the text has U+00A0, the
 * quote U+0020". Null where they are the same.
 */
export function firstDifference(text: string, quote: string): string | null {
  if (text === quote) return null;
  let at = 0;
  while (at < text.length && text[at] === quote[at]) at += 1;
  const before = text.slice(Math.max(0, at - 12), at);
  const place = before.trim() === '' ? 'at its beginning' : `after "${before.trim()}"`;
  return `${place} the text has ${told(text, at)}, the quote ${told(quote, at)}`;
}
