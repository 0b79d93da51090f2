/**
 * The words of a name as one writes them: blanks are one space each, and the spaces without width that a page sets
 * between Thai letters, so that a line may break there, are gone.
 */
export const writtenName = (words: string): string =>
  words
    .replace(/(?<=[ก-๙])\u200b{1,8}(?=[ก-๙])/gu, '')
    .replace(/[\s\u200b]{1,64}/gu, ' ')
    .trim();
