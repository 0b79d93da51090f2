import type { InstitutionPlace } from './institution-place';

const abbreviation = /^(?:[ก-ฮ]{1,4}\.){1,5}$/u;
const ofProvince = /^((?:[ก-ฮ]{1,4}\.){1,5})[ก-๙]{2,16}$/u;

/**
 * Where a text gives an abbreviation with its province in a bracket ("หอดอกไม้จังหวัดระยอง (หดม.ระยอง)"), this stands for
 * that office; so do the letters alone where the text names no other office of these letters in full. `places` are those
 * of the text, in any order.
 */
export function withProvince(
  text: string,
  places: readonly InstitutionPlace[],
): InstitutionPlace[] {
  const owners = new Map<string, { readonly spelling: string; readonly key: string }>();
  for (const { key, others } of places) {
    for (const { text: spelling } of others) {
      const letters = ofProvince.exec(spelling)?.[1];
      if (letters !== undefined && !owners.has(letters)) owners.set(letters, { spelling, key });
    }
  }
  if (owners.size === 0) return [...places];
  const named = new Set(places.filter((place) => place.full).map((place) => place.key));
  return places.map((place) => {
    const words = text.slice(place.start, place.end);
    const owner = abbreviation.test(words) ? owners.get(words) : undefined;
    if (owner === undefined) return place;
    const whole = text.startsWith(owner.spelling, place.start);
    return whole || !named.has(place.key) ? { ...place, key: owner.key } : place;
  });
}
