import { blanks } from '../letters/thai-pattern';

/** Matches a bracket with three words or more, which no everyday word is explained by: "(Smart and Green Industry)". */
export const longLatinBracket = new RegExp(
  `[${blanks}]?[((][A-Z][A-Za-z-]{1,24} (?:[A-Za-z-]{1,24} ){1,6}?[A-Z][A-Za-z-]{1,24}[ ]?[)):]`,
  'uy',
);
