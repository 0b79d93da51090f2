import type { Span } from './named-thing';
import { paragraphs } from './paragraphs';

/** Longer paragraphs are read so far: no release tells of a meeting after so many characters without a break. */
const paragraphAtMost = 20_000;

/** Paragraphs, with those that a stray line break cuts off joined to what they go on with. */
export function meetingParagraphs(text: string, body: Span): readonly Span[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of paragraphs(text, body)) {
    const last = whole.at(-1);
    const goesOn =
      /^(?:และ|เพื่อ|ของ|ที่(?!ประชุม|มา)|ซึ่ง|ณ )/u.test(text.slice(start, start + 8)) ||
      (/^[A-Z][A-Za-z]{1,20} [A-Z]/u.test(text.slice(start, start + 24)) &&
        /[ก-๙]\s{0,4}$/u.test(text.slice(Math.max(0, start - 6), start)));
    if (last !== undefined && goesOn) last.end = end;
    else whole.push({ start, end: Math.min(end, start + paragraphAtMost) });
  }
  return whole.flatMap((one) => splitMeetings(text, one));
}

const next =
  /(?<=[ ”])(?=(?:โอกาสนี้|จากนั้น|ต่อจากนั้น|หลังจากนั้น|ต่อมา) ?[^\n”“]{0,60}?(?:พบหารือ|หารือทวิภาคี|หารือกับ|เข้าพบ|เข้าเยี่ยมคารวะ))/gu;

/** "… โอกาสนี้ นายกรัฐมนตรีจะพบหารือกับนาย ข" begins another meeting in the same paragraph. */
function splitMeetings(text: string, { start, end }: Span): Span[] {
  const cuts = [...text.slice(start, end).matchAll(next)].map((match) => start + match.index);
  return [start, ...cuts].map((from, at) => ({ start: from, end: cuts[at] ?? end }));
}
