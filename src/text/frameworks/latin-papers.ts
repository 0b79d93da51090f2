import type { Span } from '../words/named-thing';

const capital = "[A-Z][A-Za-z’'-]{0,24}";
const small = '(?:and|of|for|the|on|in|to|with|by|a|an|its|from|under)';
const kind =
  '(?:Memorandum of (?:Understanding|Cooperation|Agreement|Intent)|MEMORANDUM OF (?:UNDERSTANDING|COOPERATION|AGREEMENT)|Letter of Intent|Joint (?:Statement|Declaration|Communiqué)|Declaration|Agreement|Cooperation Framework|Convention|Protocol|Action Plan|Plan of Action|Treaty)';
const joint =
  '(?:on|of|for|in|to|between|against|concerning|relating to|regarding|ON|OF|FOR|IN|BETWEEN)';
const paper = new RegExp(
  `(?<![A-Za-z-])(?:${capital} ){0,6}?${kind} ${joint}(?: (?:${small}(?= )|[A-Z0-9][A-Za-z0-9/&.’'-]{0,40}),?){1,20}(?: \\([A-Z][A-Za-z]{2,20}(?: [0-9.]{1,4})?\\))?`,
  'gu',
);
/** What joins a name to words that are not there. */
const trailing = new RegExp(`(?:[ ,.]|(?<= )${small}(?![A-Za-z]))+$`, 'u');

/**
 * The papers that a stretch names in English with what they are on: "Memorandum of Understanding on Flower Testing". In a
 * bracket such a name says the Thai one again, which names the paper; after "หัวข้อ" it is what is talked about.
 */
export function findLatinPapers(text: string, span: Span): (Span & { readonly after: number })[] {
  return [...text.slice(span.start, span.end).matchAll(paper)].flatMap((match) => {
    const start = span.start + match.index;
    const before = text.slice(Math.max(span.start, start - 140), start);
    if (/[[((][^()()[\]\n]*$|หัวข้อ[^\n]{0,20}$/u.test(before)) return [];
    const end = start + match[0].replace(trailing, '').length;
    return [{ start, end, after: end }];
  });
}
