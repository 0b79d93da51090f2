import { clauseCut } from '../words/clause-cut';

/** Words that stand in no name of an institution, beside those with which clauses begin everywhere. */
const ends = new RegExp(
  [
    'อย่าง(?!ยั่งยืน)',
    'มาประจำ',
    '(?<!ร)มาชดเชย',
    'เข้ามา',
    'เสียหาย',
    'มากขึ้น',
    'มากกว่า',
    'ดีขึ้น',
    'ครบรอบ',
    'ครบวาระ',
    'ถูกต้อง',
    'ถูกโจมตี',
    'นั้น',
    'ตรึงราคา',
    'เถื่อน',
    'แบบมาตรฐาน',
    'เช่นกัน',
    'ไม่',
    'แต่(?!ง)',
    '(?<![เแโไใ])ก็',
    'มี(?=ธุรกิจ|โรงงาน|พนักงาน|สาขา|สมาชิก)',
    'นำสมาชิก',
    'เติบโต',
    '(?<=.{4})เรื่อง(?!ราว|ร้อง)',
    '(?<![เแโใไ])เคย',
    'อีกครั้ง',
    'มองเห็น',
    'เปิดเส้นทาง',
    'ยังสร้าง',
    'เพื่อรับฟัง',
    'เพื่อเฟ้น',
    'คนเก่า',
    '(?<!การ)จัดสร้าง',
    'มาตลอด',
    '(?<=.{4})เพื่อ(?=ลด|เข้า)',
    'สร้างความเข้าใจ',
    'รู้สึก',
    'ทุกคน',
    '(?<=.{8})เพื่อขับเคลื่อน(?!งาน)',
    'แห่งแรก',
    'แห่งนี้',
    'ต่างชื่นชม',
    'ดังกล่าว',
    '(?:ของ)?ทั้งสอง',
    '(?<!ผู้|ถูก|จับ)ต้อง(?!ขัง|หา|โทษ)',
    'มุ่ง(?=จัด|เน้น|สู่|พัฒนา|ส่ง)',
    '(?<=.{4})มาช่วย',
    '(?<=.{8})นับเป็น',
    'โดย(?=ผอ\\.)',
    '(?<=.{4})ให้(?=ชาวบ้าน|ชาวนา|สามารถ|สำเร็จ)',
    '(?<=.{8})เพื่อจัด(?=การเรียน|แสดง)',
    'ก่อน(?=จึง)',
  ].join('|'),
  'gu',
);

/** Where what is said begins inside the words from `from` to `to` after the head of an institution; `to` where nothing does. */
export function nameCut(text: string, from: number, to: number): number {
  const cut = clauseCut(text, from, to);
  const window = text.slice(Math.max(0, from - 12), Math.min(cut + 16, text.length));
  ends.lastIndex = Math.min(12, from);
  const found = ends.exec(window)?.index;
  return found === undefined ? cut : Math.min(cut, Math.max(0, from - 12) + found);
}
