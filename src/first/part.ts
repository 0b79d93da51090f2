/** The script before each part of the page that not everybody needs; the early script has its function. */
export const partScript = 'self.early?.part()';

/**
 * A part of the page that the browser reads if the early script says so, and else leaves as words: it is opened by
 * the script, as markup or as the words of a `noscript`. Without script it is read, and an end of nothing passed over.
 */
export const partOf = (name: string, markup: string): string =>
  `<script data-part="${name}">${partScript}</script>${markup}</noscript>`;
