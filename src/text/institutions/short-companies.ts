import type { Occurrence } from '../words/named-thing';
import type { KnownInstitution } from './known-institutions';

type Place = Occurrence<KnownInstitution['type']>;

/** What a company is, after its own name: "Rose Holdings", "Rose Group Ltd.". In keys, which have no blanks. */
const companyKind =
  /(?<=.{3})(?:holdings?|corporation|corp|group|company|inc|limited|ltd|plc|pte|sdn|bhd|[.,]){1,6}$/iu;

/** The keys of a text that a shorter one in it stands for, since they only say of what kind the company is. */
function kindsOfCompanies(keys: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const key of keys) {
    const name = key.replace(companyKind, '');
    if (/[A-Za-z]$/u.test(name) && name !== key && !found.has(name)) found.set(name, key);
  }
  return found;
}

/** บริษัท ก is บริษัท ก ข จำกัด, and บริษัท A is บริษัท A Holdings, where the text has that one too, and so for a cooperative or a bank. */
export function shortCompanies(places: readonly Place[]): Place[] {
  if (places.length > 5000) return [...places];
  const keys = [...new Set(places.map((place) => place.key))];
  const long = keys.filter((key) => /จ(?:ำ|ํา)กัด|\(ประเทศไทย\)$/u.test(key));
  const kinds = kindsOfCompanies(keys);
  return places.map((place) => {
    if (/จ(?:ำ|ํา)กัด/u.test(place.key)) return place;
    // The mark after a name that is cut short: "บริษัท นิสสันฯ".
    const start = place.key.replace(/ฯ$/u, '');
    const owner =
      (start === place.key ? long : keys).find(
        (key) => key !== place.key && key.startsWith(start),
      ) ?? kinds.get(start);
    return owner === undefined ? place : { ...place, key: owner, full: false };
  });
}

/** The company or institution whose name "บริษัท นิสสันฯ" shortens. */
export function companyOf(words: string, places: readonly Place[]): string | null {
  const start = words.replace(/[\s\u200b]/gu, '');
  return places.slice(-1000).find((place) => place.key.startsWith(start))?.key ?? null;
}

/** The company whose full name the text has, of one that stands there by a bare name in any of its spellings. */
export function ownerOf(spellings: readonly string[], places: readonly Place[]): string | null {
  for (const spelling of spellings) {
    const owner =
      companyOf(`บริษัท${spelling}`, places) ??
      companyOf(`กลุ่มบริษัท${spelling}`, places) ??
      companyOf(`สำนักข่าว${spelling}`, places) ??
      companyOf(`สายการบิน${spelling}`, places) ??
      companyOf(spelling, places);
    if (owner !== null) return owner;
  }
  return null;
}
