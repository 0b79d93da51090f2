import { blanks } from '../letters/thai-pattern';
import type { NamedProgramme } from './named-programme';

const word = '[A-Z][A-Za-z’-]{1,24}';
const small = '(?:and|of|for|on|the|in|to)';
const cooperation = new RegExp(
  `ความร่วมมือ[${blanks}]["“‘]?(?<name>${word}(?: ${small}){0,2} ${word}(?:(?: ${small}){0,2} ${word}){1,8})`,
  'gu',
);
const model =
  /(?<![A-Za-z] ?)(?<name>(?!ESG|PPP|SME|LLM|GPT)[A-Z]{3,8} (?:Plus )?Model(?: Type [A-Z])?)(?![A-Za-z])/gu;
/** A policy for an age of industry: "นโยบายสวน 4.0". */
const ages =
  /(?<name>(?:นโยบาย|ยุทธศาสตร์)(?!ขับเคลื่อน|ของ|ที่|ใน|การ|ยุค)[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]{3,24} [1-9]\.0)(?![0-9])/gu;
const figures = new RegExp(
  `(?<name>นโยบาย[${blanks}]?(?:[0-9๐-๙](?:[${blanks}]?[-–x][${blanks}]?[0-9๐-๙]){1,4}|[0-9][A-Z]s?))(?![0-9๐-๙A-Za-z])`,
  'gu',
);

/**
 * What a cooperation is called in Latin letters by what it is for ("ความร่วมมือ Gardening for Growth of Towns"), a model
 * by the letters of its field or place ("GDN Model Type A"), and a policy by its figures ("นโยบาย 4 - 3 - 2 - 1").
 */
export function findCalled(text: string, from: number, to: number): NamedProgramme[] {
  const stretch = text.slice(from, to);
  return [cooperation, model, ages, figures].flatMap((pattern) =>
    [...stretch.matchAll(pattern)].flatMap((match) => {
      const name = match.groups?.name ?? '';
      if (pattern === cooperation && !/ (?:for|on|of) /u.test(name)) return [];
      const start = from + match.index + match[0].length - name.length;
      return [{ start, end: start + name.length, after: start + name.length }];
    }),
  );
}
