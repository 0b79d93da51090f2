import { institutionEnd } from './institution-name';

const seat = /[ \u00a0]?(?:ณ|ประจำ)[ \u00a0]?(?=กรุง|นคร|เมือง)/uy;
/** An embassy here, after a blank: "สถานเอกอัครราชทูตอังกฤษ ประจำประเทศไทย". */
const here = /[ \u00a0]?ประจำ(?:ประเทศ|ราชอาณาจักร)ไทย/uy;

/** An office abroad is told from its like by the town where it sits: "สถานเอกอัครราชทูต ณ กรุงโตเกียว". */
export function seatEnd(text: string, start: number, end: number): number {
  if (
    !/^สถาน(?:เอกอัคร|กงสุล|ทูต)|^สำนักงาน(?:เศรษฐกิจ|ส่งเสริมการ|แรงงาน|ที่ปรึกษา)/u.test(
      text.slice(start, end),
    )
  )
    return end;
  here.lastIndex = end;
  if (text.startsWith('สถาน', start) && here.test(text)) return here.lastIndex;
  seat.lastIndex = end;
  if (!seat.test(text)) return end;
  const town = institutionEnd(text, seat.lastIndex, false);
  return town - seat.lastIndex < 6 ? end : town;
}
