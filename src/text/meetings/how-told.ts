import type { Span } from '../words/named-thing';
import type { FoundMeeting } from './found-meeting';

/**
 * What a paragraph says of its meeting beside the one told last: it goes on with it, says who went along or who presided
 * over it, or tells of another, earlier one, or of one directly before it. Null where it says nothing.
 */
export type HowTold = 'goes on' | 'goes along' | 'presides' | 'before' | 'another' | null;

export function howTold(
  text: string,
  { start }: Span,
  { meeting, earlier }: { readonly meeting: FoundMeeting; readonly earlier: boolean },
  last: FoundMeeting | undefined,
): HowTold {
  if (earlier) return 'another';
  if (isBeforeEvent(text, start, last, meeting)) return 'before';
  if (presidesOver(text, last, meeting)) return 'presides';
  if (sameMeeting.test(text.slice(start, start + 90))) return 'goes on';
  return wholeParty.test(text.slice(start, start + 60)) ? 'goes along' : null;
}

/** Words that say that the meeting is the one of the paragraph before. */
const sameMeeting = /(?<!ใน)การ(?:ประชุม|หารือ)(?:ดังกล่าว|ในครั้งนี้|ครั้งนี้|ในวันนี้)/u;

/** Words that say who goes along: "นายกรัฐมนตรี และคณะ ประกอบด้วย…". */
const wholeParty = /คณะ[ก-๙]{0,20} ?(?:ที่ร่วมเดินทาง ?)?(?:ประกอบด้วย|ได้แก่)/u;

/** "ก่อนการเปิดงาน นาย ก เข้าพบนาย ข": a call before what was told, at which no one was received. */
const beforeEvent =
  /ก่อน(?:หน้า)?(?:การ|พิธี|เริ่ม|เข้าสู่|เข้าร่วม|จะเริ่ม){1,2}(?:เปิด)?(?:งาน|ประชุม|สัมมนา|พิธี|เปิด)/u;
const isBeforeEvent = (
  text: string,
  start: number,
  told: FoundMeeting | undefined,
  { host, guests }: FoundMeeting,
): boolean =>
  host !== null &&
  guests.length > 0 &&
  told?.guests.length === 0 &&
  beforeEvent.test(text.slice(start, start + 120));

/** What is held, whose chair a later paragraph names. */
const chaired = /ประชุม|สัมมนา|เสวนา|อบรม|มหกรรม|เทศกาล|นิทรรศการ/gu;

/** "การประชุมดอกไม้ เมื่อวันที่ 8 …|… โดยมีนาย ก เป็นประธานเปิดการประชุม": who presides over what was told last, which has no chair. */
function presidesOver(
  text: string,
  told: FoundMeeting | undefined,
  { from, host, guests, evidence }: FoundMeeting,
): boolean {
  if (told === undefined || told.from === null || told.host !== null) return false;
  if (from !== null || host === null || guests.length + told.guests.length > 0) return false;
  const before: readonly string[] =
    text.slice(told.evidence.start, told.evidence.end).match(chaired) ?? [];
  const words = text.slice(evidence.start, evidence.end);
  return (
    /เป็นประธาน/u.test(words) && (words.match(chaired) ?? []).some((one) => before.includes(one))
  );
}
