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
  `(?:[ \\u00a0]|(?<=สภา)(?=แห่ง))(?:แห่ง)?(?:สหรัฐอเมริกา|สหราชอาณาจักร|(?:สปป\\.[ \\u00a0]?|${stateForms})(?!ไทย)${countryPattern})(?=[\\s,()“”"]|$|และ|กับ|ซึ่ง)`,
  'uy',
);

/** A ministry with the country that a blank parts from it: "กระทรวงการคลัง ประเทศญี่ปุ่น" is none of one's own. */
export function withCountry(text: string, place: InstitutionPlace): InstitutionPlace {
  countryAfter.lastIndex = place.end;
  if (
    !/^(?:กระทรวง|กรม|ทบวง|สำนัก(?!งาน)|รัฐสภา$|วุฒิสภา$)/u.test(text.slice(place.start, place.end)) ||
    !countryAfter.test(text)
  )
    return place;
  const end = countryAfter.lastIndex;
  const atHome = knownNames.has(place.key) && !place.key.includes(' ');
  return {
    ...place,
    end,
    full: true,
    ...(atHome ? { key: institutionKey(text.slice(place.start, end)) } : {}),
  };
}

const endsInCountry = new RegExp(
  `^((?:กระทรวง|กรม|สำนัก(?!งาน)).{4,80}?)(?!ไทย)${countryPattern}$`,
  'u',
);
/** A chamber by its country alone, which its own name goes on after: "หอการค้าญี่ปุ่น", "หอการค้าญี่ปุ่น-กรุงเทพฯ". */
const chamber = new RegExp(`^หอการค้า(?!ไทย)${countryPattern}$`, 'u');

const countryBeside = new RegExp(`[ \\u00a0](?!ไทย)${countryPattern}`, 'uy');

/** The places, where a ministry with a country after a blank is the one abroad that another place tells: "กระทรวงสวน ฟิลิปปินส์". */
function withToldCountry(text: string, places: readonly InstitutionPlace[]): InstitutionPlace[] {
  const keys = new Set(places.map((place) => place.key));
  return places.map((place) => {
    countryBeside.lastIndex = place.end;
    if (!place.key.startsWith('กระทรวง') || !countryBeside.test(text)) return place;
    const end = countryBeside.lastIndex;
    const key = institutionKey(text.slice(place.start, end));
    return keys.has(key) ? { ...place, end, key } : place;
  });
}

/** A ministry abroad that is also told without its country is one: "กระทรวงสวนและดอกไม้" beside "กระทรวงสวนและดอกไม้ญี่ปุ่น". */
export function joinAbroad(text: string, told: readonly InstitutionPlace[]): InstitutionPlace[] {
  const places = withToldCountry(text, told);
  const abroad = new Map<string, string>();
  for (const { key } of places) {
    const base = endsInCountry.exec(key)?.[1];
    if (base !== undefined && !knownNames.has(base) && !abroad.has(base)) abroad.set(base, key);
  }
  for (const { key } of places) {
    if (!chamber.test(key)) continue;
    const longer = places.find((other) => other.key !== key && other.key.startsWith(key));
    if (longer !== undefined) abroad.set(key, longer.key);
  }
  return places.map((place) => ({ ...place, key: abroad.get(place.key) ?? place.key }));
}
