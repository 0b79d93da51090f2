import { institutionEnd } from './institution-name';

const seat = /[ \u00a0]?(?:ณ|ประจำ)[ \u00a0]?(?=กรุง|นคร|เมือง)/uy;
/** An embassy without its country sits in a town, whether or not a word says that it is one: "สถานกงสุลใหญ่ ณ ฮ่องกง". */
const bareSeat =
  /(?<=(?:สถานเอกอัครราชทูต|สถานกงสุลใหญ่|สถานทูต)(?:ไทย)?[ \u00a0])ณ[ \u00a0](?!ห้อง|โรง|อาคาร|ตึก|ทำเนียบ|วัน|ที่|บริเวณ|ศูนย์|ชั้น|สวน|ลาน|ประเทศ|สถาน|จังหวัด|กระทรวง|สำนัก|โถง|หอ|ด้าน)(?=[ก-ฮเ-ไ])/uy;
/** An embassy here, after a blank: "สถานเอกอัครราชทูตอังกฤษ ประจำประเทศไทย". */
const here = /[ \u00a0]?ประจำ(?:ประเทศ|ราชอาณาจักร)ไทย/uy;

/** An office abroad is told from its like by the town where it sits: "สถานเอกอัครราชทูต ณ กรุงโตเกียว". */
export function seatEnd(text: string, start: number, end: number): number {
  if (
    !/^สถาน(?:เอกอัคร|กงสุล|ทูต)|^สำนักงาน(?:เศรษฐกิจ|ส่งเสริมการ|การค้า|แรงงาน|ที่ปรึกษา)/u.test(
      text.slice(start, end),
    )
  )
    return end;
  here.lastIndex = end;
  if (text.startsWith('สถาน', start) && here.test(text)) return here.lastIndex;
  bareSeat.lastIndex = end + 1;
  seat.lastIndex = end;
  const from = seat.test(text) ? seat.lastIndex : bareSeat.test(text) ? bareSeat.lastIndex : null;
  if (from === null) return end;
  const town = institutionEnd(text, from, false);
  return town - from < 6 ? end : town;
}
