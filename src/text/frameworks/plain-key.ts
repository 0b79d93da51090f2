/** A name without its blanks and quotation marks, by which two spellings of it are one. */
export const plainKey = (words: string): string => words.replace(/[\s\u200b"“”‘’]/gu, '');

/** A railway is one by the colour of its line. */
const line = /สายสี(?:แดง|ส้ม|ม่วง|น้ำเงิน|เขียว|เหลือง|ชมพู|น้ำตาล|เทา|ทอง|ฟ้า)(?:เข้ม|อ่อน)?/u;

/** The key of a programme: whether its kind word stands before it, or that it is built, tells it from no other. */
export const programmeKey = (name: string): string =>
  line.exec(name)?.[0] ??
  plainKey(name.replace(/^โครงการ(?:การ)?(?:ก่อสร้าง|พัฒนา|จัดสร้าง)?/u, '').replace('เศรษฐกิจพิเศษ', 'เศรษฐกิจ'));
