/** A name without its blanks and quotation marks, by which two spellings of it are one. */
export const plainKey = (words: string): string =>
  words
    .replace(/[\s\u200b"“”‘’]/gu, '')
    .replace(/–/gu, '-')
    .replace(/[พค]\.ศ\.(?=[0-9๐-๙]{4})/gu, '')
    .replace(/อีอีซี/gu, 'EEC')
    .replace(/[๐-๙]/gu, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)))
    .replace(/(?<=.{12})ฯ$/u, '')
    .replace(/\u0e4d\u0e32/gu, '\u0e33')
    .replace(/(?<=^แผนปฏิบัติ)การการ/u, 'การ');

/** The key of a title that another spelling joins to what it is on by other words: "แผนปฏิบัติการด้านการปลูกสวนของประเทศไทย". */
export const titleKey = (name: string): string =>
  plainKey(name)
    .replace(/(?<=ระยะ[0-9]{1,2}ปี)[((][0-9-]{9}[))](?:สำหรับ)?/u, '')
    .replace(/ว่าด้วย(?:การ)?|ด้าน(?:การ)?|ของ(?:ประเทศ)?(?=ไทย)/gu, '');

/** A railway is one by the colour of its line. */
const line =
  /^โครงการ(?:.{0,40})(?<line>สายสี(?:แดง|ส้ม|ม่วง|น้ำเงิน|เขียว|เหลือง|ชมพู|น้ำตาล|เทา|ทอง|ฟ้า)(?:เข้ม|อ่อน)?)/u;

/**
 * The key of a programme or an act: whether its kind word stands before it, and that it is built, tells it from no other;
 * an act has the same name by the letters of its kind.
 */
export const programmeKey = (name: string): string =>
  line.exec(name)?.groups?.line ??
  titleKey(
    name
      .replace(
        /^(?:การดำเนิน(?:การ|งาน))?(?:โครงการ){1,2}(?:การ)?(?:ก่อสร้าง|พัฒนา(?:พื้นที่)?|จัดสร้าง|จัดตั้ง)?(?:ขยาย(?=ทางหลวง))?/u,
        '',
      )
      .replace(/ ?\((?=[A-Z])[^()]{4,90}\)$/u, '')
      .replace('เศรษฐกิจพิเศษ', 'เศรษฐกิจ')
      .replace(/^(?:พ\.?ร\.?บ\.|พระราชบัญญัติ ?\(พ\.?ร\.?บ\.\)) ?/u, 'พระราชบัญญัติ')
      .replace(/^พ\.?ร\.?ก\. ?/u, 'พระราชกำหนด'),
  );
