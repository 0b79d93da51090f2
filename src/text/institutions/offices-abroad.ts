import { countryPattern, stateForms } from '../words/country-names';
import { institutionKey } from './institution-key';
import type { InstitutionPlace } from './institution-place';
import { knownInstitutions } from './known-institutions';

const knownNames = new Set(knownInstitutions.map((institution) => institution.name));
/** Matches what goes on with the name of an office when it is another country's: "กระทรวงการคลังของสาธารณรัฐอิตาลี". */
export const ofAnotherState = new RegExp(
  `^(?:และความร่วมมือระหว่างประเทศ)?(?:ของ|แห่ง)?${stateForms}?(?!ไทย)${countryPattern}`,
  'u',
);

const countryAfter = new RegExp(
  `(?:(?:ของ)?[ \\u00a0]|(?<=สภา)(?=แห่ง))(?:แห่ง)?(?:สหรัฐอเมริกา|สหราชอาณาจักร|(?:สปป\\.[ \\u00a0]?|${stateForms})(?!ไทย)${countryPattern})(?=[\\s,()“”"]|$|และ|กับ|ซึ่ง)`,
  'uy',
);

/** The state whose an office is, after a blank and แห่ง: "สำนักงานสวน แห่งสาธารณรัฐเกาหลี". */
const ofStateAfter = new RegExp(
  `[ \\u00a0]แห่ง${stateForms}(?!ไทย)${countryPattern}(?=[\\s,()“”"]|$|และ|กับ|ซึ่ง|ได้|จะ)`,
  'uy',
);
/** A bare country behind the ministry of someone who holds a post there: "ปลัดกระทรวงแรงงาน เวียดนาม". */
const bareCountryAfter = new RegExp(
  `[ \\u00a0](?!ไทย|อาเซียน|สหภาพยุโรป)${countryPattern}(?=[ \\u00a0\\r\\n,()]|$)(?![ \\u00a0]{0,2}(?:[-–]|และ|กับ))`,
  'uy',
);

/** True where a post stands before the office that begins at `start`. */
const isLed = (text: string, start: number): boolean =>
  /(?:รัฐมนตรี(?:ว่าการ|ช่วยว่าการ)?|ปลัด|อธิบดี|เลขาธิการ) ?$/u.test(
    text.slice(Math.max(0, start - 18), start),
  );

/** A ministry with the country that a blank parts from it: "กระทรวงการคลัง ประเทศญี่ปุ่น" is none of one's own. */
export function withCountry(text: string, place: InstitutionPlace): InstitutionPlace {
  const words = text.slice(place.start, place.end);
  const after = /^(?:กระทรวง|กรม|ทบวง|สำนัก(?!งาน)|รัฐสภา$|วุฒิสภา$|สภาแห่งชาติ$)/u.test(words)
    ? [countryAfter, ...(isLed(text, place.start) ? [bareCountryAfter] : [])]
    : /^[ก-๙]{12}/u.test(words)
      ? [ofStateAfter]
      : [];
  const end = Math.max(
    ...after.map((pattern) => {
      pattern.lastIndex = place.end;
      return pattern.test(text) ? pattern.lastIndex : place.end;
    }),
    place.end,
  );
  if (end === place.end) return place;
  // The country is part of what tells such a name from others.
  const atHome =
    place.key === 'สภาแห่งชาติ' || (knownNames.has(place.key) && !place.key.includes(' '));
  return {
    ...place,
    end,
    full: true,
    ...(atHome ? { key: institutionKey(text.slice(place.start, end)) } : {}),
  };
}

const endsInCountry = new RegExp(
  `^((?:กระทรวง.{4}|กรม.{4}|(?:สำนักงาน|สำนัก|สถาบัน|องค์การ).{8}).{0,80}?)(?:ของ|แห่ง)?${stateForms}?(?!ไทย)${countryPattern}$`,
  'u',
);
/** Where an office abroad sits here, after its name: "หอการค้าสเปน|ประจำประเทศไทย", "หอการค้าสเปน|-กรุงเทพฯ". */
const seatedHere = new RegExp(
  `^((?:หอการค้า|สถาน(?:เอกอัครราช)?ทูต)(?:และอุตสาหกรรม)?${countryPattern})(?:(?:ประจำ|ใน)(?:ประเทศ|ราชอาณาจักร)ไทย|-?กรุงเทพฯ?)$`,
  'u',
);

/** An office abroad that is also told without its country, or without where it sits here, is one: "กระทรวงสวนและดอกไม้" beside "กระทรวงสวนและดอกไม้ญี่ปุ่น". */
export function joinAbroad(places: readonly InstitutionPlace[]): InstitutionPlace[] {
  const abroad = new Map<string, string>();
  for (const { key } of places) {
    const base = endsInCountry.exec(key)?.[1];
    if (base !== undefined && !knownNames.has(base) && !abroad.has(base)) abroad.set(base, key);
    const seated = seatedHere.exec(key)?.[1];
    if (seated !== undefined && !abroad.has(seated)) abroad.set(seated, key);
  }
  return places.map((place) => {
    const key = abroad.get(place.key);
    return key === undefined ? place : { ...place, key, full: place.full && !seatedHere.test(key) };
  });
}
