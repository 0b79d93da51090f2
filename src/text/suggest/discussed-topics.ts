import type { EntityId } from '../../model/ids';
import type { Span } from '../words/named-thing';
import { isHeld } from './claim-words';
import { fromVerbStart } from './whole-verb';

/** What a sentence says was talked over. */
export interface DiscussedTopics {
  /** From the verb to the last topic that it reaches. */
  readonly says: Span;
  readonly topics: readonly EntityId[];
}

const talking = /หารือ|พูดคุย|แลกเปลี่ยน(?:ความคิดเห็น|ความเห็น|ข้อคิดเห็น|มุมมอง|ทัศนะ)|\bdiscussed\b/gu;

/** Talks as a thing, of which another sentence tells: "การหารือ", but not "มีการหารือ". */
const named = /(?:(?<!มี)การ|ข้อ|คู่|เวที|วง|ผล|ที่ปรึกษา)(?:ประชุม|พบปะ|พบ|เข้า|ร่วม)*$/u;

/** Talks that somebody was told to have: "มอบหมายให้หน่วยงานหารือ". */
const ordered = /(?:มอบหมาย|สั่งการ|กำชับ)(?:ให้)?[ก-๙]{0,40}$/u;

/** Where a sentence goes on to what somebody says or thinks, to who else was there, or to what a side has or does. */
const turning =
  /กล่าว|ระบุว่า|เปิดเผย|ยืนยัน|ขอบคุณ|ชื่นชม|ยินดี|ย้ำ|เชื่อมั่น|แจ้งว่า|เสนอ|เห็นพ้อง|เห็นตรงกัน|เห็นว่า|หวัง|ทั้งนี้|นอกจากนี้|ขณะที่|ทำให้|(?:โดย|และ)มี|พร้อมด้วย|\s(?:ญี่ปุ่น|(?:ประเทศ)?ไทย|ทั้งสอง(?:ฝ่าย|ประเทศ))(?:มี|ได้|พร้อม|เป็น|จะ)|\bsaid\b|\bthanked\b/u;

/** How far a verb reaches, in UTF-16 code units. */
const reach = 300;

/**
 * The topics that sentences of the body say were talked over: those named after the verb on its line, until the sentence
 * turns to something else. `mentions` are in the order of the text.
 */
export function discussedTopics(
  text: string,
  body: Span,
  mentions: readonly (Span & { readonly entity: EntityId })[],
): readonly DiscussedTopics[] {
  const found: DiscussedTopics[] = [];
  const verbs = Array.from(text.slice(body.start, body.end).matchAll(talking));
  for (const [place, { 0: verb, index }] of verbs.entries()) {
    const start = body.start + index;
    const before = text.slice(Math.max(body.start, start - 40), start);
    if (named.test(before) || ordered.test(text.slice(Math.max(body.start, start - 60), start)))
      continue;
    const after = start + verb.length;
    const next = body.start + (verbs[place + 1]?.index ?? body.end);
    const rest = text.slice(after, Math.min(body.end, next, after + reach)).split('\n')[0] ?? '';
    const turn = turning.exec(rest)?.index ?? rest.length;
    const told = mentions.filter((one) => one.start >= after && one.end <= after + turn);
    const last = told.at(-1);
    if (last === undefined) continue;
    const says = fromVerbStart(text, { start, end: last.end }, body.start);
    if (!isHeld(text, says)) continue;
    found.push({ says, topics: [...new Set(told.map(({ entity }) => entity))] });
  }
  return found;
}
