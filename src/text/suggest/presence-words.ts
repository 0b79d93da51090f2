import type { ReadRelease } from '../release/read-result';
import type { Span } from '../words/named-thing';
import { firstCall } from './claim-words';
import { toVerbEnd } from './whole-verb';

/** Verbs of who was there, behind their name: who presided, opened, travelled, visited, met, signed, took part. */
const there =
  /เป็นประธาน|เป็นสักขีพยาน|นำคณะ|เดินทาง|ลงพื้นที่|ตรวจเยี่ยม|เยี่ยมชม|เยือน|ร่วม(?:งาน|พิธี|ประชุม|หารือ|แสดง|เปิด|ลงนาม|กิจกรรม|การ)|เข้า(?:ร่วม|พบ|เยี่ยม|รับรางวัล)|ต้อนรับ|หารือ|พบ(?:ปะ|กับ)|ลงนาม|เปิด(?:งาน|การ|สัมมนา|พิธี)|ปาฐกถา|สุนทรพจน์|กล่าว(?:เปิด|อวยพร|ต้อนรับ|แสดง)|บรรยาย|\b(?:presided over|chaired|opened|visited|led a delegation|travelled to|took part|attended|met with|met|received)\b/u;

/** What is told between turns to something else: what somebody says, orders, plans or does not do. */
const turned =
  /เปิดเผย|กล่าวว่า|กล่าวถึง|กล่าวภายหลัง|ระบุ|ยืนยันว่า|มอบหมาย|มอบให้|มีกำหนด|จะ|ไม่ได้|มิได้|เตรียม|เผยว่า|\b(?:said|will|is to)\b/u;

/** How far behind a name the verb may stand on its line, in UTF-16 code units: a list of others and their posts lies between. */
const reach = 500;

/** People who were there by the same words. */
export interface Presence {
  readonly people: readonly string[];
  /** From the first of their names to the verb. */
  readonly says: Span;
}

/**
 * The words that say of these people that they were at what a stretch tells of, where nothing says that they were received
 * or joined: those who stand before the same verb together.
 */
export function presenceWords(
  text: string,
  read: ReadRelease,
  evidence: Span,
  people: readonly string[],
): readonly Presence[] {
  const byVerb = new Map<number, { people: string[]; says: Span }>();
  for (const name of people) {
    const call = firstCall(read, evidence, name);
    if (call === null) continue;
    const line =
      text.slice(call.end, Math.min(evidence.end, call.end + reach)).split('\n')[0] ?? '';
    const verb = there.exec(line);
    if (verb === null || turned.test(line.slice(0, verb.index))) continue;
    const start = call.end + verb.index;
    const end = toVerbEnd(text, { start, end: start + verb[0].length }, evidence.end).end;
    const same = byVerb.get(start);
    const first = Math.min(same?.says.start ?? call.start, call.start);
    byVerb.set(start, { people: [...(same?.people ?? []), name], says: { start: first, end } });
  }
  return [...byVerb.values()];
}
