import { blanks } from '../letters/thai-pattern';
import { clauseCut } from '../words/clause-cut';

const noField =
  'นาย|นาง|ดร|ฯพณฯ|พล|ผู้|คณะ|ทีม|แขก|ครอบครัว|ภริยา|ภรรยา|เจ้าหน้าที่|นัก|สื่อ|พนักงาน|สมาชิก|ตัวแทน|ประธาน|รอง|ปลัด|อธิบดี|เลขา|ที่ปรึกษา|รัฐมนตรี|เอกอัคร|กระทรวง|กรม|สำนัก|สถาบัน|สมาคม|องค์|บริษัท|ธนาคาร|การท่าเรือ|การไฟฟ้า|การนิคม|ภาค|หน่วย|ประเทศ|กล่าว|ได้|เข้า|ร่วม';
const field = `(?!${noField})[ก-๙]{2,30}`;
const fields = new RegExp(
  `(?:[${blanks}]${field}){0,4}[${blanks}]{0,2}และ${field}(?=[${blanks}\\n(,]|$)`,
  'uy',
);

/**
 * The end of the fields of a minister, or of whoever leads a school with others, that go on after a blank: "รัฐมนตรีด้านการค้า การลงทุน และอุตสาหกรรม". The post
 * from `start` to `end` names the first of them; `end` itself where no list goes on.
 */
export function fieldsEnd(text: string, start: number, end: number): number {
  if (
    !/^(?:รอง|ผู้ช่วย)?(?:รัฐมนตรี[ก-๙]{0,12}ด้าน|(?:อธิการบดี|คณบดี)ฝ่าย)[ก-๙]+$/u.test(
      text.slice(start, end),
    )
  )
    return end;
  fields.lastIndex = end;
  if (!fields.test(text)) return end;
  const last = fields.lastIndex;
  return clauseCut(text, end, last) < last ? end : last;
}
