import type { Occurrence } from '../words/named-thing';

/** A title that says what it is on, and so is no kind that a longer one only shares. */
const titled = /ว่าด้วย|ด้าน|เรื่อง/u;
/** What a longer form of the same title goes on with: a list, a bracket, an edition, its parties. */
const goesOn = /^(?:[ \u00a0](?![-–])|ระหว่าง|กับ|พ\.ศ\.|ระยะที่|ฉบับที่)/u;
/** A shorter title may begin those of two papers. */
const lettersAtLeast = 22;
/** A project or a plan by its first words, and how a longer form of its name goes on. */
const project = /^(?:โครงการ[ก-๙]{8}|โครงการ ?[A-Z][A-Za-z-]{3}|แผน[ก-๙]{16}|ยุทธศาสตร์[ก-๙]{12})/u;
const projectGoesOn =
  /^(?:[ \u00a0(]|ใน|เพื่อ|ของ|ที่|ให้|สู่|ฯ|แห่ง|กัน|ระยะ|ด้วย|ตาม|จังหวัด|เฟส|อันเนื่อง|อย่าง|ระหว่าง|แก่|ไทย ?[-–])/u;

/** A declaration, a treaty or a memorandum by whose it is, and how a longer form tells what it is on. */
const declared =
  /^(?:(?:ปฏิญญา|อนุสัญญา|พิธีสาร|แถลงการณ์|ถ้อยแถลง)[ก-๙]{6}|บันทึก(?:ความเข้าใจ|ข้อตกลง|ความตกลง)[^\n]{0,8}ระหว่าง)/u;
const declaredOn = /^[ \u00a0]?ว่าด้วย/u;

/** An act, whose name is cut short before "ฯ". */
const law = /^(?:พ\.ร\.|พระราช)/u;

/** How a longer form of a title goes on, or null where a title may be the beginning of another's. */
function longerForm(name: string): RegExp | null {
  if (project.test(name)) return projectGoesOn;
  if (name.length >= lettersAtLeast && titled.test(name)) return goesOn;
  return declared.test(name) ? declaredOn : null;
}

/** What a name goes on with after as many letters, blanks aside. */
function restAfter(name: string, letters: number): string {
  let at = 0;
  for (let left = letters; left > 0 && at < name.length; at += 1)
    if (!/\s/u.test(name[at] ?? '')) left -= 1;
  return name.slice(at);
}

/**
 * The places, where a title that begins a longer one of the text is the same, with blanks or without ("ปฏิญญาว่าด้วยสวนยั่งยืน" for
 * "ปฏิญญาว่าด้วยสวนยั่งยืน ทางเดิน และดอกไม้").
 */
export function withShortTitles<Place extends Occurrence<string>>(
  text: string,
  places: readonly Place[],
): Place[] {
  const names = places
    .map((place) => {
      const name = text.slice(place.start, place.end).replace(/ฯ$/u, '');
      // In quotation marks a project stands without its kind word.
      const letters = name.replace(/^โครงการ|\s/gu, '');
      const cutShort = law.test(name) && text[place.end] === 'ฯ';
      return { name, letters, key: place.key, more: cutShort ? /./u : longerForm(name) };
    })
    .sort((a, b) => (a.letters < b.letters ? -1 : 1));
  const same = new Map<string, string>();
  let short: (typeof names)[number] | undefined;
  for (const one of names) {
    if (short !== undefined && one.letters.startsWith(short.letters)) {
      const more = restAfter(one.name.replace(/^โครงการ/u, ''), short.letters.length);
      const both = short.name.startsWith('โครงการ') && more.startsWith('และ');
      const longer = both || short.more?.test(more) === true;
      if (one.key !== short.key && longer) same.set(one.key, short.key);
      continue;
    }
    short = one.more === null ? undefined : one;
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
