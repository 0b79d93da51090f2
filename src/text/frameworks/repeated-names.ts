import type { NamedProgramme } from './named-programme';
import { titleEnd } from './title-end';

/** What may follow a name without a blank: it is over there. */
const over =
  /^(?:[^ก-๙]|$|ฯ|ๆ|ได้|จะ|มี|ซึ่ง|ดังกล่าว|ต่าง|นี้|นั้น|และ(?:โครงการ|มาตรการ)|ของ|โดย|เพื่อ|แล้ว|ก็|ยัง|จึง|ว่า|คือ|ตาม|ตั้งแต่|ระหว่าง|ปี|ประจำ|วงเงิน|จำนวน|พร้อม|รวม|เป็น|ที่)/u;
const run = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]{1,90}/uy;

/**
 * The names among `described` that the text says twice, as it says them: with the words that both places have where one
 * of them ends with these ("โครงการปลูกสวนในเมือง" where the words alone could be cut before ใน). A name that goes on at
 * each of its places is none.
 */
export function repeatedNames(text: string, described: readonly NamedProgramme[]): string[] {
  const places = new Map<string, NamedProgramme[]>();
  for (const one of described) {
    const words = text.slice(one.start, one.end);
    const same = places.get(words);
    if (same === undefined) places.set(words, [one]);
    else if (same.length < placesAtMost) same.push(one);
  }
  return [...places].flatMap(([words, same]) => {
    if (same.length < 2 || words.length <= shortAtMost) return [];
    const longer = wholeRuns(text, same).find(
      (whole) => same.filter((one) => text.startsWith(whole, one.start)).length > 1,
    );
    if (longer !== undefined) return [longer];
    return same.some((one) => over.test(text.slice(one.end, one.end + 12))) ? [words] : [];
  });
}

/** More places of one name are not compared. */
const placesAtMost = 12;
/** A shorter name may be any of many. */
const shortAtMost = 18;

/** What each place says up to a blank, without the clause that follows; the longest first. */
function wholeRuns(text: string, places: readonly NamedProgramme[]): string[] {
  return places
    .flatMap(({ start, end }) => {
      run.lastIndex = end;
      if (!run.test(text)) return [];
      const reach = run.lastIndex;
      let last = titleEnd(text, end, reach);
      while (last < reach && soft.test(text.slice(last, last + 8)))
        last = titleEnd(text, last + 2, reach);
      return last > end ? [text.slice(start, last)] : [];
    })
    .sort((a, b) => b.length - a.length);
}

const soft = /^(?:ใน|ให้|เพื่อ|สู่|เป็น|ด้วย|กับ|ที่|จาก|ใช้)/u;
