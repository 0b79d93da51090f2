import { blanks } from '../letters/thai-pattern';

const party = '(?:กระทรวง|กรม|สำนักงาน|สภา|องค์|สถาบัน|สมาคม|หอการค้า|มหาวิทยาลัย)[ก-๎]{4,60}';
/** Between whom, up to the bracket with the letters of the committee: "ระหว่างกรมสวนและสมาคมชาวสวน (กสส.)". */
const parties = new RegExp(
  `ระหว่าง${party}[${blanks}]?(?:และ|กับ)[${blanks}]?${party}(?=[${blanks}]?[((](?:[ก-ฮ]{2,6}\\.|[A-Z]{3,8}[))]))`,
  'uy',
);

/** Where the name of a committee of two institutions ends whose words of task end at `end`; `end` where no bracket closes it. */
export function partiesEnd(text: string, end: number): number {
  parties.lastIndex = end;
  return parties.test(text) ? parties.lastIndex : end;
}
