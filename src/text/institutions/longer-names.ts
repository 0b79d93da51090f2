import type { Span } from '../words/named-thing';

/** Shorter beginnings are those of many names. */
const alike = 14;

/**
 * The places with the ends that the same words have elsewhere: a name that a bracket closes in one place ("สถาบันเพื่อสวนที่
 * เป็นมิตร (Friendly Garden Institute)") is as long where none follows.
 */
export function asLongElsewhere<Place extends Span>(
  text: string,
  places: readonly Place[],
): readonly Place[] {
  const byStart = new Map<string, Set<string>>();
  for (const { start, end } of places) {
    if (end - start < alike || end - start > 160) continue;
    const letters = text.slice(start, start + alike);
    const names = byStart.get(letters) ?? new Set<string>();
    // More of them are no names of one release.
    if (names.size < 20) names.add(text.slice(start, end));
    byStart.set(letters, names);
  }
  return places.map((place) => {
    const longest = [...(byStart.get(text.slice(place.start, place.start + alike)) ?? [])]
      .filter((name) => closed.test(name.slice(place.end - place.start)))
      .filter((name) => text.startsWith(name, place.start))
      .reduce((length, name) => Math.max(length, name.length), place.end - place.start);
    return longest === place.end - place.start ? place : { ...place, end: place.start + longest };
  });
}

/** What only a bracket can show to be the name's, since a clause may begin with it. */
const closed = /^(?:ที่|เพื่อ|ใน|ซึ่ง)[ก-๙]{3}/u;
