import type { InstitutionPlace } from './institution-place';

const ofProvince = /^((?:[ก-ฮ]{1,4}\.){1,5})[ก-๙]{2,16}$/u;

/**
 * Where a text gives an abbreviation with its province in a bracket ("หอดอกไม้จังหวัดระยอง (หดม.ระยอง)"), this stands for
 * that office; so do the letters alone where the text names no other office of these letters. `places` are those
 * of the text, in any order.
 */
export function withProvince(
  text: string,
  places: readonly InstitutionPlace[],
): InstitutionPlace[] {
  const owners = new Map<string, Map<string, string>>();
  for (const { key, others } of places) {
    for (const { text: spelling } of others) {
      const letters = ofProvince.exec(spelling)?.[1];
      if (letters === undefined) continue;
      const offices = owners.get(letters) ?? new Map<string, string>();
      if (!offices.has(spelling)) offices.set(spelling, key);
      owners.set(letters, offices);
    }
  }
  const named = new Set(places.filter((place) => place.full).map((place) => place.key));
  return places.map((place) => {
    const offices = owners.get(text.slice(place.start, place.end));
    if (offices === undefined) return place;
    const told = [...offices].find(([spelling]) => text.startsWith(spelling, place.start));
    const only = offices.size === 1 && !named.has(place.key) ? [...offices][0] : undefined;
    return { ...place, key: (told ?? only)?.[1] ?? place.key };
  });
}
