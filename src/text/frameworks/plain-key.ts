/** A name without its blanks and quotation marks, by which two spellings of it are one. */
export const plainKey = (words: string): string => words.replace(/[\s\u200b"“”‘’]/gu, '');
