import { blanks } from '../letters/thai-pattern';

/** Each kind of paper by how its Thai name begins, and the words for it in the Latin name. */
const kinds: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:ความตกลง|ข้อตกลง|กรอบ)/u, /Agreement|Framework|Partnership|Arrangement/iu],
  [/^บันทึก/u, /Memorandum|Agreement|Record of|Letter/iu],
  [/^หนังสือ/u, /Letter|Intent/iu],
  [/^ปฏิญญา/u, /Declaration/iu],
  [/^แผน/u, /Plans?(?![a-z])|Strateg|Road ?map|Programme|Framework/iu],
  [/^(?:ถ้อยแถลง|แถลงการณ์)/u, /Statement|Communiqu|Declaration/iu],
  [/^(?:ข้อ|ความ)ริเริ่ม/u, /Initiative|-/u],
  [/^อนุสัญญา/u, /Convention/iu],
  [/^พิธีสาร/u, /Protocol/iu],
  [/^สนธิสัญญา/u, /Treaty/iu],
];
const title = new RegExp(
  `(?:[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e0-9–-]|\\.(?=[ศ0-9]|[${blanks}])|[${blanks}](?=[ก-๙0-9–-])){6,200}(?=[${blanks}]?[((](?<bracket>[A-Z][^()()\\n]{5,160}))`,
  'uy',
);
/** What is told of a paper, and what names another. */
const told =
  /ซึ่ง|(?<!ราย|ไป)ได้|จะ|ลงนาม|เมื่อ|โดย|นาย(?!ก)|นาง|กล่าว|รวมถึง|ตลอดจน|พร้อม|ดังกล่าว|ทั้งนี้|รวมทั้ง|นอกจาก|เห็นชอบ|เสนอ|เข้าร่วม|ภายใต้|ร่าง|อาทิ|ได้แก่|ฉบับ|ครั้งที่|[0-9๐-๙][.)](?!ศ)|(?:[\u0020\u00a0]|และ)(?:ความตกลง|ข้อตกลง|บันทึก|หนังสือ|ปฏิญญา|แผน|ถ้อยแถลง|แถลงการณ์|ข้อริเริ่ม|อนุสัญญา|พิธีสาร|กรอบ|โครงการ|นโยบาย|มาตรการ|ยุทธศาสตร์)/u;

/**
 * The end of the title of a paper that begins at `start` and whose kind word ends at `end`, where a bracket says it again
 * in Latin letters with the same kind ("ปฏิญญาว่าด้วยสวน ทางเดิน และดอกไม้ (Declaration on …)"): all before it is the title,
 * over blanks too. Else null.
 */
export function provedTitle(text: string, start: number, end: number): number | null {
  const latin = kinds.find(([thai]) => thai.test(text.slice(start, end)))?.[1];
  if (latin === undefined) return null;
  title.lastIndex = end;
  const found = title.exec(text);
  if (found === null || !latin.test(found.groups?.bracket ?? '')) return null;
  const words = found[0];
  // Two words in Latin letters may say any frame again: "กรอบการพัฒนาทางเทคโนโลยี (Technological Framework)".
  if (text.startsWith('กรอบ', start) && !/ \S+ /u.test(found.groups?.bracket ?? '')) return null;
  return told.test(words) ? null : end + words.trimEnd().length;
}
