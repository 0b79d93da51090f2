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

/** The ministries by their official abbreviations, which only count with their dot. */
const ministries: Readonly<Record<string, string>> = {
  นร: 'สำนักนายกรัฐมนตรี',
  กห: 'กระทรวงกลาโหม',
  กค: 'กระทรวงการคลัง',
  กต: 'กระทรวงการต่างประเทศ',
  กก: 'กระทรวงการท่องเที่ยวและกีฬา',
  พม: 'กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์',
  อว: 'กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม',
  กษ: 'กระทรวงเกษตรและสหกรณ์',
  คค: 'กระทรวงคมนาคม',
  ดศ: 'กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม',
  ทส: 'กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม',
  พน: 'กระทรวงพลังงาน',
  พณ: 'กระทรวงพาณิชย์',
  มท: 'กระทรวงมหาดไทย',
  ยธ: 'กระทรวงยุติธรรม',
  รง: 'กระทรวงแรงงาน',
  วธ: 'กระทรวงวัฒนธรรม',
  ศธ: 'กระทรวงศึกษาธิการ',
  สธ: 'กระทรวงสาธารณสุข',
  อก: 'กระทรวงอุตสาหกรรม',
};
const ministry = /(?<![ก-๙.])([ก-ฮ]{2})\.(?! ?[ก-ฮ]\.)/gu;

/** A spelling key with its common Thai abbreviations written out; the same key where it has none. */
export function writtenOut(key: string): string {
  let text = key;
  for (const [short, long] of meanings) text = text.replace(short, long);
  return text.replace(ministry, (short, letters: string) => ministries[letters] ?? short);
}
