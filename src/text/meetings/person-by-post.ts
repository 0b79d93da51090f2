import type { FoundPerson } from '../people/people';
import { countryPattern } from '../words/country-names';
import type { Span } from '../words/named-thing';
import { isSpokesman } from './presence';

/** The same post of another country: "รัฐมนตรีว่าการกระทรวงการต่างประเทศญี่ปุ่น". */
const ofAnotherCountry = new RegExp(
  `^ ?(?:ของ|แห่ง)?(?:ประเทศ|ราชอาณาจักร|สหพันธ์สาธารณรัฐ|สาธารณรัฐ[ก-๙]{0,16})?(?!ไทย)${countryPattern}`,
  'u',
);

/** The words directly after a verb that say whom it is about. */
export function objectOf(text: string, verb: Span, end: number): Span {
  const words = text.slice(verb.end, Math.min(end, verb.end + 120));
  const stop = words.search(/(?<![ก-๙])ณ |เพื่อ|โดย|พร้อม|\n/u);
  return { start: verb.end, end: stop < 0 ? verb.end + words.length : verb.end + stop };
}

/** A minister's post with its short form: รัฐมนตรีว่าการกระทรวงพลังงาน, รมว.พลังงาน. */
const spelledOut = (post: string): readonly string[] => [
  post,
  post.replace(/^รมว\./u, 'รัฐมนตรีว่าการกระทรวง').replace(/^รมช\./u, 'รัฐมนตรีช่วยว่าการกระทรวง'),
  post.replace(/^รัฐมนตรีว่าการกระทรวง/u, 'รมว.').replace(/^รัฐมนตรีช่วยว่าการกระทรวง/u, 'รมช.'),
];

/** The beginnings of posts that words cut short: "รองปลัดกระทรวงเกษตรฯ", "รมว.เกษตรฯ". */
const cutShort = (words: string): readonly string[] =>
  [...words.matchAll(/(?<![ก-๙])(รม[วช]\. ?)?(?:กระทรวง)?([ก-ฮะ-ฺเ-๎]{4,60})ฯ/gu)].flatMap(
    ([whole, minister, ministry = '']) =>
      minister === undefined
        ? whole.length > 12
          ? [whole.slice(0, -1)]
          : []
        : [`${minister.startsWith('รมว') ? 'รัฐมนตรีว่าการ' : 'รัฐมนตรีช่วยว่าการ'}กระทรวง${ministry}`],
  );

/** Someone whom a stretch names by the post alone; who stands in it by name (`named`) is not meant. */
export function personByPost(
  text: string,
  span: Span,
  people: readonly FoundPerson[],
  named: readonly number[],
): number | null {
  const words = text.slice(span.start, span.end);
  const shortened = cutShort(words);
  const found = people.findIndex((person, at) => {
    if (named.includes(at) || isSpokesman(person)) return false;
    const [post = ''] = (person.post ?? '').split(/และ(?=รัฐมนตรี|ประธาน|หัวหน้า|โฆษก)| /u);
    if (post === 'นายกรัฐมนตรี')
      return [...words.matchAll(/(?<!รอง)นายก(?:รัฐมนตรี|ฯ)/gu)].some(
        (one) => !ofAnotherCountry.test(words.slice(one.index + one[0].length)),
      );
    if (shortened.some((short) => post.startsWith(short))) return true;
    // "รอง นรม. และ รมว.กห.": an office in short forms, whole.
    if (post.length < 9 && person.post !== null && /\./u.test(person.post))
      return person.post.length > 8 && words.includes(person.post);
    return (
      post.length > 8 &&
      spelledOut(post).some((form) => {
        const from = words.indexOf(form);
        return from >= 0 && !ofAnotherCountry.test(words.slice(from + form.length));
      })
    );
  });
  return found < 0 ? null : found;
}
