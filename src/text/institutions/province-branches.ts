import { blanks } from '../letters/thai-pattern';

/** The provinces of Thailand, and กรุงเทพ. */
const provinces =
  'กระบี่|กาญจนบุรี|กาฬสินธุ์|กำแพงเพชร|ขอนแก่น|จันทบุรี|ฉะเชิงเทรา|ชลบุรี|ชัยนาท|ชัยภูมิ|ชุมพร|เชียงราย|เชียงใหม่|ตรัง|ตราด|ตาก|นครนายก|นครปฐม|นครพนม|นครราชสีมา|นครศรีธรรมราช|นครสวรรค์|นนทบุรี|นราธิวาส|น่าน|บึงกาฬ|บุรีรัมย์|ปทุมธานี|ประจวบคีรีขันธ์|ปราจีนบุรี|ปัตตานี|พระนครศรีอยุธยา|พะเยา|พังงา|พัทลุง|พิจิตร|พิษณุโลก|เพชรบุรี|เพชรบูรณ์|แพร่|ภูเก็ต|มหาสารคาม|มุกดาหาร|แม่ฮ่องสอน|ยโสธร|ยะลา|ร้อยเอ็ด|ระนอง|ระยอง|ราชบุรี|ลพบุรี|ลำปาง|ลำพูน|เลย|ศรีสะเกษ|สกลนคร|สงขลา|สตูล|สมุทรปราการ|สมุทรสงคราม|สมุทรสาคร|สระแก้ว|สระบุรี|สิงห์บุรี|สุโขทัย|สุพรรณบุรี|สุราษฎร์ธานี|สุรินทร์|หนองคาย|หนองบัวลำภู|อ่างทอง|อำนาจเจริญ|อุดรธานี|อุตรดิตถ์|อุทัยธานี|อุบลราชธานี|กรุงเทพ';
const province = new RegExp(`[${blanks}](?:${provinces})(?=[${blanks}\\r\\n(),]|$)`, 'uy');
/** Schools and institutes of which several have one name: the province behind it tells them apart. */
const several = /ราชวิทยาลัย$|^สถาบันพัฒนาฝีมือแรงงาน(?: ?[0-9๐-๙]{1,2})?$/u;

/** The end of a name with the province that tells it from its like: "สถาบันพัฒนาฝีมือแรงงาน 3| ชลบุรี". */
export function withOwnProvince(text: string, start: number, end: number): number {
  province.lastIndex = end;
  return several.test(text.slice(start, end)) && province.test(text) ? province.lastIndex : end;
}
