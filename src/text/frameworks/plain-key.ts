/** A name without its blanks and quotation marks, by which two spellings of it are one. */
export const plainKey = (words: string): string => words.replace(/[\s\u200b"“”‘’]/gu, '');

/** A railway is one by the colour of its line. */
const line =
  /^โครงการ(?:.{0,40})(?<line>สายสี(?:แดง|ส้ม|ม่วง|น้ำเงิน|เขียว|เหลือง|ชมพู|น้ำตาล|เทา|ทอง|ฟ้า)(?:เข้ม|อ่อน)?)/u;

/**
 * The key of a programme or an act: whether its kind word stands before it, and that it is built, tells it from no other;
 * an act has the same name by the letters of its kind.
 */
export const programmeKey = (name: string): string =>
  line.exec(name)?.groups?.line ??
  plainKey(
    name
      .replace(/^โครงการ(?:การ)?(?:ก่อสร้าง|พัฒนา|จัดสร้าง)?/u, '')
      .replace('เศรษฐกิจพิเศษ', 'เศรษฐกิจ')
      .replace(/^(?:พ\.?ร\.?บ\.|พระราชบัญญัติ ?\(พ\.?ร\.?บ\.\)) ?/u, 'พระราชบัญญัติ'),
  );
