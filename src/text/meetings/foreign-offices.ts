import type { FoundPerson } from '../people/people';
import { countryPattern } from '../words/country-names';

const foreign = new RegExp(`(?!ไทย)${countryPattern}`, 'u');
/** A country directly after a post: "นายกรัฐมนตรี สปป. ลาว". */
const itsCountry = new RegExp(
  `^[ \\u00a0]{0,2}(?:ของ|แห่ง)?(?:ประเทศ|สปป\\. ?|ราชอาณาจักร|เครือรัฐ|สหพันธ์สาธารณรัฐ|สหพันธรัฐ|สาธารณรัฐ[ก-๙]{0,24}?)?((?!ไทย)${countryPattern})`,
  'u',
);

/** The people, each with a post that names the country which the text gives behind it. */
export const withCountries = (
  text: string,
  people: readonly FoundPerson[],
): readonly FoundPerson[] =>
  people.map((person) => {
    const { post, postSpan } = person;
    if (post === null || postSpan === null || foreign.test(post)) return person;
    const country = itsCountry.exec(text.slice(postSpan.end, postSpan.end + 60))?.[1];
    return country === undefined ? person : { ...person, post: post + country };
  });
