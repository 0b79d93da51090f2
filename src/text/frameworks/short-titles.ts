import type { Occurrence } from '../words/named-thing';

/** A title that says what it is on, and so is no kind that a longer one only shares. */
const titled = /ว่าด้วย|ด้าน|เรื่อง/u;
/** What a longer form of the same title goes on with: a list, a bracket, an edition, its parties. */
const goesOn = /^(?:[ \u00a0](?![-–])|ระหว่าง|กับ|พ\.ศ\.|ระยะที่|ฉบับที่)/u;
/** A shorter title may begin those of two papers. */
const lettersAtLeast = 22;
/** A project or a plan by its first words, and how a longer form of its name goes on. */
const project = /^(?:โครงการ[ก-๙]{9}|แผน[ก-๙]{16}|ยุทธศาสตร์[ก-๙]{12})/u;
const projectGoesOn =
  /^(?:[ \u00a0(]|ใน|เพื่อ|ของ|ที่|ให้|สู่|ฯ|แห่ง|กัน|ระยะ|ด้วย|ตาม|จังหวัด|เฟส|อย่าง|ระหว่าง)/u;

/**
 * The places, where a title that begins a longer one of the text is the same ("ปฏิญญาว่าด้วยสวนยั่งยืน" for "ปฏิญญาว่าด้วยสวนยั่งยืน
 * ทางเดิน และดอกไม้").
 */
export function withShortTitles<Place extends Occurrence<string>>(
  text: string,
  places: readonly Place[],
): Place[] {
  const names = places
    .map((place) => ({
      name: text.slice(place.start, place.end).replace(/ฯ$/u, ''),
      key: place.key,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const same = new Map<string, string>();
  let short: { name: string; key: string } | undefined;
  for (const one of names) {
    if (short !== undefined && one.name.startsWith(short.name)) {
      const rest = project.test(short.name) ? projectGoesOn : goesOn;
      const more = one.name.slice(short.name.length);
      const both = short.name.startsWith('โครงการ') && more.startsWith('และ');
      if (one.key !== short.key && (both || rest.test(more))) same.set(one.key, short.key);
      continue;
    }
    const begins =
      project.test(one.name) || (one.name.length >= lettersAtLeast && titled.test(one.name));
    short = begins ? one : undefined;
  }
  const keys = new Set(places.map((place) => place.key));
  return places.map((place) => ({
    ...place,
    key: same.get(place.key) ?? undatedKey(place.key, keys) ?? place.key,
  }));
}

/** The edition and the year at the end of the key of a law. */
const dated = /ฯ?(?:[((]?ฉบับที่[0-9๐-๙]{1,2}[))]?)?(?:พ\.?ศ\.?)?(?:[0-9๐-๙]{4}|[.…]{1,6})$/u;

/** The key of a law without its year, where the text names it so too: "พ.ร.บ.สวน" and "พ.ร.บ.สวน พ.ศ. 2570" are one; else null. */
function undatedKey(key: string, keys: ReadonlySet<string>): string | null {
  if (!key.startsWith('พระราช')) return null;
  const stem = key.replace(dated, '');
  return stem !== key && keys.has(stem) ? stem : null;
}
