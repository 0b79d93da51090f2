/** What offices and institutions are shortened to, and what it stands for. In spelling keys, with or without the dot. */
const meanings: readonly (readonly [short: RegExp, long: string])[] = [
  [/(?<![ก-๙])รมว\.? ?/gu, 'รัฐมนตรีว่าการ'],
  [/(?<![ก-๙])รมช\.? ?/gu, 'รัฐมนตรีช่วยว่าการ'],
  [/(?<![ก-๙])รมต\.? ?/gu, 'รัฐมนตรี'],
  [/(?<![ก-๙])ผอ\.? ?/gu, 'ผู้อำนวยการ'],
  [/(?<![ก-๙])สอท\.? ?/gu, 'สถานเอกอัครราชทูต'],
  [/(?<![ก-๙])สนง\.? ?/gu, 'สำนักงาน'],
  [/(?<![ก-๙])ก\. ?(?=[ก-ฮเ-ไ])/gu, 'กระทรวง'],
  [/อุตฯ/gu, 'อุตสาหกรรม'],
];

/** A spelling key with its common Thai abbreviations written out; the same key where it has none. */
export function writtenOut(key: string): string {
  let text = key;
  for (const [short, long] of meanings) text = text.replace(short, long);
  return text;
}
