import { cutBetween } from '../letters/word-cut';
import type { Span } from '../words/named-thing';

/** What completes a verb of meeting, without which it is half a word: เข้าเยี่ยม|คารวะ, เข้าพบ|หารือ. */
const objectParts =
  /^(?:(?:การ)?(?:หารือ|ประชุม|สัมมนา|เสวนา|อบรม)|คารวะ|ปรึกษา|พูดคุย|สนทนา|พบปะ|ปะ|พบ|เยี่ยม|เยียน|ชม|งาน|พิธี|กิจกรรม|รับฟัง|ต้อนรับ|เป็นสักขีพยาน|ด้วย){1,4}/u;

/** What stands before a verb and turns it: "ได้", "ร่วม", "เพื่อ". */
const turns = /(?:(?:ยัง|ได้|การ|ร่วม|เข้า|พบปะ|พบ|ปรึกษา|ประชุม|เพื่อ|มา|ไป|มี)){1,5}$/u;

/** The span to the end of the word in which it ends, with the parts that complete a verb; no farther than `limit`. */
export function toVerbEnd(text: string, { start, end }: Span, limit: number): Span {
  const line = text.slice(end, limit).split('\n')[0] ?? '';
  const parts = objectParts.exec(line)?.[0].length ?? 0;
  return { start, end: cutBetween(text, end + parts, end + line.length) };
}

/** The span from the first of the words that turn the verb with which it begins; no earlier than `limit`. */
export function fromVerbStart(text: string, { start, end }: Span, limit: number): Span {
  const found = turns.exec(text.slice(Math.max(limit, start - 40), start));
  return { start: start - (found?.[0].length ?? 0), end };
}
