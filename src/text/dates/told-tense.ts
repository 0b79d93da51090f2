/** Whether the words before a date tell of what was or of what is to come; null where they leave it open. */
export type Tense = 'past' | 'future';

/** What may stand between the words that tell and the date: "ในช่วงต้น", "ระหว่างวันที่". */
const lead = /(?:ใน|ภายใน|ช่วง|ต้น|กลาง|ปลาย|สิ้น|ราว|ประมาณ|ระหว่าง|ตั้งแต่|วันที่|[ \u00a0\u200b]){0,6}$/u;
const past = /(?<!เริ่ม|ถึง)เมื่อ$/u;
const future =
  /(?:จะ|กำหนด|เตรียม)(?:(?!เมื่อ|ผ่านมา|ว่า |แล้ว|ซึ่ง|(?<!จะ)ได้|จาก|เดือน|(?:คม|ยน|พันธ์) |[0-9๐-๙]{4})[^\n]){0,40}$/u;
/** No verb of a clause stands farther before its date. */
const within = 80;

/** The tense of the clause that leads to the date at `at`: "ซึ่งจะจัดขึ้นใน|เดือนธันวาคม", "เมื่อวันที่ |6 สิงหาคม". */
export function tenseBefore(text: string, at: number): Tense | null {
  const words = text.slice(Math.max(0, at - within), at);
  const told = words.slice(0, words.length - (lead.exec(words)?.[0].length ?? 0));
  if (past.test(told)) return 'past';
  return future.test(told) ? 'future' : null;
}
