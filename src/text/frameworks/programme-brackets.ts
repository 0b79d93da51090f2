import { blanks } from '../letters/thai-pattern';

/** Matches a bracket that says itself what it is: "(GARDEN Connection)", "(Garden Visa Programme)". */
export const namedLatinBracket = new RegExp(
  `[${blanks}]?[((](?:[A-Z]{3,10}[ -][A-Z][a-z]{2,20}|(?:[A-Z][A-Za-z-]{1,20} ){1,6}(?:Policy|Initiative|Strategy|Programme|Program|Scheme|Plan|Roadmap|Agenda|Project))[))]`,
  'uy',
);

/** Matches a bracket with three words or more, which no everyday word is explained by: "(Smart and Green Industry)". */
export const longLatinBracket = new RegExp(
  `[${blanks}]?[((][A-Z][A-Za-z-]{1,24} (?:[A-Za-z-]{1,24} ){1,6}?[A-Z][A-Za-z-]{1,24}[ ]?[)):]`,
  'uy',
);
