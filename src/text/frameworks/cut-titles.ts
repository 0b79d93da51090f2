import type { Occurrence } from '../words/named-thing';

/** A title of which less may be the beginning of another's. */
const lettersAtLeast = 12;
const paper =
  /^(?:บันทึก|MO[UC]|MoU|ข้อตกลง|ความตกลง|ปฏิญญา|แถลงการณ์|ถ้อยแถลง|อนุสัญญา|พิธีสาร|แผน|ยุทธศาสตร์|โครงการ|กรอบ|กลไก|หนังสือ)/u;

const isBlank = (letter: string | undefined): boolean => letter === ' ' || letter === '\u00a0';

/**
 * The places, where a title that a blank or "ฯ" cuts short is one with the longer one of the text that begins with its words: a
 * headline sets blanks in a title to break it ("บันทึกความเข้าใจว่าด้วยสวน ในการปลูกดอกไม้"), and later mentions leave the rest out
 * ("แผนปฏิบัติการร่วมฯ").
 */
export function withCutTitles<Place extends Occurrence<string>>(
  text: string,
  places: readonly Place[],
): Place[] {
  const titles = new Map<string, Map<string, Place>>();
  for (const place of places) {
    const letters = lettersOf(text, place);
    if (!paper.test(letters)) continue;
    const first = letters.slice(0, lettersAtLeast);
    const alike = titles.get(first) ?? new Map<string, Place>();
    if (!alike.has(letters)) alike.set(letters, place);
    titles.set(first, alike);
  }
  return places.map((place) => {
    const letters = lettersOf(text, place);
    if (letters.length < lettersAtLeast || !paper.test(letters)) return place;
    const longer = [...(titles.get(letters.slice(0, lettersAtLeast)) ?? [])]
      .filter(([title]) => title.length > letters.length && title.startsWith(letters))
      .map(([title, one]) => ({ letters: title, place: one }));
    const whole = longer.at(-1);
    if (whole === undefined) return place;
    const reached = Math.max(
      ...longer.map((one) => reach(text, place.end, one.letters, letters.length)),
    );
    const short =
      text[place.end] === 'ฯ' ||
      text[reached] === 'ฯ' ||
      /(?<!กรุงเทพ)ฯ$/u.test(text.slice(place.start, place.end));
    const before = longer.filter((one) => one.place.start < place.start).at(-1);
    const owner = before ?? longer[0] ?? whole;
    if (reached === place.end && !short) return place;
    return { ...place, end: reached, key: owner.place.key, full: place.full && !short };
  });
}

/** The letters of a title without its blanks, and without what cuts it short. */
const lettersOf = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end).replace(/ฯ$/u, '').replace(/\s/gu, '');

/**
 * How far the words of the text from `at` go on, over blanks too, as those of the longer title do after as many letters: to its end or
 * to "ฯ"; else `at` itself.
 */
function reach(text: string, at: number, title: string, letters: number): number {
  let end = at;
  let next = letters;
  while (next < title.length) {
    let from = end;
    while (isBlank(text[from])) from += 1;
    if (text[from] !== title[next]) break;
    end = from + 1;
    next += 1;
  }
  return next === title.length || text[end] === 'ฯ' ? end : at;
}
