import { blanks } from '../letters/thai-pattern';

const sentence =
  'นาย|นาง|และ|เช่น|อาทิ|ร่วม|ซึ่ง|โดย|เพื่อ|ที่(?!ดิน)|ใน|ระหว่าง|กับ|ได้|จะ|จึง|พร้อม|รวม|ตาม|เมื่อ|วัน|ทั้ง|มี|เป็น|ประเทศ|ไทย|ฝ่าย|ครั้ง|ฉบับ|ระยะ|ณ ';
/** Where the name of another paper or programme begins. */
const paper =
  'แผน|ความตกลง|ข้อตกลง|บันทึก|หนังสือ|กรอบ|โครงการ|นโยบาย|มาตรการ|ยุทธศาสตร์|อนุสัญญา|พิธีสาร|ปฏิญญา|เป้าหมาย|แถลงการณ์|ถ้อยแถลง';
/** More of what a paper is about: "… เทคโนโลยี การสื่อสาร และดิจิทัล". */
const listed = new RegExp(
  `(?:[${blanks}](?!${sentence}|${paper})[ก-๙]{2,24}){1,5}[${blanks}]?และ(?!นาย|นาง|คณะ|ได้|จะ|มี|เป็น|ร่วม|รัฐ|ผู้|กระทรวง|กรม|${paper})[ก-๙]{2,60}(?=[${blanks}\\n("”]|$)`,
  'uy',
);

/** The end of the list in which what a paper is about goes on after `at` ("ด้านสวน ดอกไม้ และผัก"), or null. */
export function listedAfter(text: string, at: number): number | null {
  listed.lastIndex = at;
  return listed.test(text) ? listed.lastIndex : null;
}
