import { countryPattern } from './country-names';
import type { FoundPerson } from './people';

const farAway =
  /ประเทศ(?!ไทย)|ของรัฐบาล(?!ไทย)|กรุง(?!เทพ)|(?:นคร|เมือง)(?!ปฐม|ราช|สวรรค์|นายก|พนม|ศรี|ทอง|พัทยา)|ทำเนียบนายกรัฐมนตรี[ก-๙]/u;

/** Who tells of it had gone there: "เดินทางเยือนประเทศญี่ปุ่น … ได้หารือกับ". */
const goesThere = new RegExp(
  `(?:เดินทาง(?:ไปเยือน|เยือน|ไปยัง|ไป)|(?<=[ ])เยือน)(?:ประเทศ|สาธารณรัฐ[ก-๙]{0,12}|ราชอาณาจักร)?(?!ไทย)${countryPattern}`,
  'u',
);

/**
 * True where a meeting is held in another country, so that the one who is met is at home: the place says so, or its
 * hours are told by the clock of the place. `met` is who is met, `before` what stands before the verb: their own country's envoys do not receive those who
 * come from home.
 */
export function isAbroad(
  place: string | null,
  sentence: string,
  before: string,
  met: FoundPerson | undefined,
): boolean {
  if (/(?:ทูต|กงสุล)[ก-๙]{0,24} ?ณ/u.test(met?.post ?? '')) return false;
  return (
    farAway.test(place ?? '') || /ตามเวลา(?:ใน)?ท้องถิ่น/u.test(sentence) || goesThere.test(before)
  );
}
