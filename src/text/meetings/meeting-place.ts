import type { FoundPerson } from '../people/people';
import { countryPattern } from '../words/country-names';
import { journey } from './visits';

const farAway =
  /ประเทศ(?!ไทย)|(?<!ทูต)(?:ราชอาณาจักร(?!ไทย)|สาธารณรัฐ|สหพันธ์)|ของรัฐบาล(?!ไทย)|กรุง(?!เทพ)|(?:นคร|เมือง)(?!ปฐม|ราช|สวรรค์|นายก|พนม|ศรี|ทอง|พัทยา)|ทำเนียบนายกรัฐมนตรี[ก-๙]/u;

/** Who tells of it had gone there: "เดินทางเยือนประเทศญี่ปุ่น … ได้หารือกับ". */
const goesThere = new RegExp(
  `(?:เดินทาง(?:ไปเยือน|เยือน|ไปยัง|ไป)|(?<=[ ])เยือน)(?:ประเทศ|สปป\\. ?|สาธารณรัฐ[ก-๙]{0,20}?|ราชอาณาจักร)?(?!ไทย)${countryPattern}`,
  'u',
);

/** The talks were part of a journey: "ได้หารือกับ … ระหว่างการเดินทางเยือนกรุงโตเกียว". */
const onJourney = new RegExp(
  `ระหว่าง(?:การ)?(?:เดินทาง)?(?:ไป)?เยือน(?:กรุง(?!เทพ)|(?:ประเทศ|สาธารณรัฐ[ก-๙]{0,12}|ราชอาณาจักร)?(?!ไทย)${countryPattern})`,
  'u',
);

/** True for a place in another country. */
export const isFarAway = (place: string | null): boolean => place !== null && farAway.test(place);

/** True where a headline says that someone went to the country whose office `met` holds: "รมว.ดอกไม้ เยือนกัมพูชา". */
export const wentTo = (headline: string, met: FoundPerson | undefined): boolean => {
  const post = met?.post ?? '';
  return (
    !/ทูต|กงสุล/u.test(post) &&
    [...headline.matchAll(journey)].some(
      ([, country = '']) => country !== 'ไทย' && post.includes(country),
    )
  );
};

/** The house or office of another country's envoys, who are at home there. */
export const envoysHouse = /^(?:ทำเนียบ|บ้านพัก|สถาน)(?:เอกอัคร|อัคร|กงสุล)?(?:ราช)?(?:ทูต|ใหญ่)/u;

/**
 * True where a meeting is held in another country or in the house of its envoy, so that the one who is met is at home:
 * the place says so, or a journey does, or its hours are told by the clock of the place. `met` is who is met, `before` what stands before the verb: their own country's envoys do not receive those who
 * come from home.
 */
export function isAbroad(
  place: string | null,
  sentence: string,
  before: string,
  met: FoundPerson | undefined,
): boolean {
  const post = met?.post ?? '';
  const where = place ?? '';
  if (/(?:ทูต|กงสุล)[ก-๙]{0,24} ?(?<!า)ณ(?= |กรุง|นคร|เมือง)/u.test(post)) return false;
  if (envoysHouse.test(where) && /ทูต|กงสุล/u.test(post)) return true;
  return (
    onJourney.test(sentence) ||
    farAway.test(where) ||
    /ตามเวลา(?:ใน)?ท้องถิ่น/u.test(sentence) ||
    goesThere.test(before)
  );
}
