import { countryPattern } from '../words/country-names';
import type { KnownInstitution } from './known-institutions';

type InstitutionType = KnownInstitution['type'];

/**
 * Words with which the names of institutions begin, and what stands after them when they name no institution but a
 * kind of thing ("สถาบันการเงิน"). `spaced` heads may be parted from the name by a blank.
 */
export interface InstitutionHead {
  readonly head: string;
  readonly type: InstitutionType;
  readonly notBefore?: RegExp;
  /** What the name must end in, for a word that mostly names buildings. */
  readonly endsIn?: RegExp;
  readonly spaced?: boolean;
  /** True for a short word that also ends other words (ทรัพยากรมนุษย์): it must stand at a boundary. */
  readonly apart?: boolean;
}

/** A blank after which no Latin word goes on that the nation closes: "สถาบันวิจัย| AI แห่งชาติ". */
const blankAlone = ' (?![A-Z][A-Za-z0-9-]{1,11} ?แห่ง)';
const anyPlace =
  '(?:ของ|ที่|ใน|ต่าง|ทุก|ใหม่|นี้|นั้น|ดังกล่าว|ฯ|เอกชน|ภาครัฐ|รัฐ|ชั้น(?:นำ|สูง|แนวหน้า)|ขนาด|แห่งแรก|หลัก|เหล่า|ข้าม|จดทะเบียน|ไทย(?:และ|ที่|ใน| (?![-–]))|ญี่ปุ่น(?:และ|ที่|ใน|แห่งแรก|ราย| (?![-–]))|จีน(?:และ|ที่|ใน| (?![-–]))|ระดับ|เกษตรกร|ท้องถิ่น)';

export const institutionHeads: readonly InstitutionHead[] = [
  {
    head: 'กระทรวง',
    type: 'ministry',
    notBefore: new RegExp(
      `^(?!ที่ดิน)(?:${anyPlace}|เจ้าสังกัด|กระทรวง|ลุย|โชว์|หนุน|ปั้น|ดูแล|กำกับ|เดิน|ขอ|จัด|ออก|แจ|รับ|ส่ง|เล็ง|เตือน|สั่ง|ชู|ถก|ดัน|เคาะ|วาง(?!แผน)|ชี้|ปรับ|พบ|หารือ|เร่ง|ยก|เศรษฐกิจ (?!การค้า)|เศรษฐกิจ$|ๆ|และ|ทำ|มี|ด้าน|สาย|เรื่อง|ก่อน|ภายในวัน|แห่ง)`,
      'u',
    ),
  },
  {
    head: 'กรม',
    type: 'agency',
    apart: true,
    notBefore: new RegExp(
      `^(?:${anyPlace}|ธรรม|พระ|วัง|กรม|สำนักงาน|สํานักงาน|สมเด็จ|หลวง|หมื่น|ขุน|จัด(?!ซื้อ|หา)|ทหาร(?!บก|เรือ|อากาศ))`,
      'u',
    ),
  },
  {
    head: 'สำนักงาน',
    type: 'agency',
    notBefore: new RegExp(
      `^(?:${anyPlace}|ใหญ่|สาขา|ทูต|กฎหมาย|บัญชี|ต่างประเทศ|ขาย|และ|เขต|MLIT|มหาวิทยาลัย|ชั้น|แห่งใหม่|ภูมิภาค|พื้นที่|ชั่วคราว|คึกคัก|มี|ให้|เลขาธิการ(?![ก-๙ ])|การค้า(?:ใน| |$)|อุตสาหกรรม(?:ใน| |$)|ฝ่าย|ด้าน|สูง|ออก(?!แบบ)|แห่งใหญ่|ผู้แทน(?=ใน|ที่|[^ก-๙]|$)|ดิจิทัล(?![ก-๙]{3})|ธุรกิจชั้น)`,
      'u',
    ),
  },
  { head: 'สนง.', type: 'agency', notBefore: /^ต่างประเทศ/u },
  {
    head: 'สำนัก',
    type: 'agency',
    apart: true,
    notBefore: new RegExp(`^(?:${anyPlace}|งาน|ข่าว(?!กรอง)|พิมพ์|สงฆ์|นายก|ปลัด|ใหญ่|ๆ)`, 'u'),
  },
  {
    head: 'องค์การ',
    type: 'organization',
    notBefore: new RegExp(
      `^(?:${anyPlace}|ระหว่างประเทศ(?!ว่าด้วย|เพื่อ)|มหาชน|และ|นานาชาติ |นอกภาครัฐ|(?:บริหาร|ปกครอง)ส่วนท้องถิ่น|พัฒนาเอกชน|ด้าน|นายจ้าง(?![ก-๙]))`,
      'u',
    ),
  },
  {
    head: 'องค์กร',
    type: 'organization',
    spaced: true,
    notBefore: new RegExp(
      `^(?:${anyPlace}|ผู้|ระหว่างประเทศ(?!ว่าด้วย|เพื่อการ)|และ|ธุรกิจ|ชุมชน|พัฒนาเอกชน|กำกับ|ให้|สู่|เพื่อ|ปกครอง|อิสระ|การกุศล|สาธารณ|แห่งความ|แห่งการ|นอกภาครัฐ|เจริญ|ต้นแบบ|ด้วย|เพิ่มเติม|โปร่งใส|หุ้นส่วน|กรม|กระทรวง|จาก|ขับเคลื่อน|อื่น|ทาง|เป้า|สตรี|นวัตกรรม|อัจฉริยะ|คุณภาพ|เครือข่าย|พันธมิตร|โดย|มี|ได้|ร่วม|สื่อ|วิชาชีพ|ด้าน|ภาค|นำใน|ตาม|ไป|สำคัญ)`,
      'u',
    ),
    endsIn: new RegExp(`[A-Za-z]|แห่ง(?!แรก|ใหม่|ความ)|ระหว่างประเทศ|สากล|${countryPattern}`, 'u'),
  },
  {
    head: 'สถาบัน',
    type: 'organization',
    spaced: true,
    notBefore: new RegExp(
      `^(?:${anyPlace}|การเงิน|ทาง(?:การเงิน|วิทยา|วิชาการ|สังคม|การศึกษา)|การศึกษา|พระมหากษัตริย์|(?:การ)?ค้ำ|ชาว(?:ไร่|สวน|นา)|ยาง(?![ก-๙])|อุดม|อาชีวศึกษา(?!กรุง)|วิจัย(?:และ(?!พัฒนา(?!ของ|ใน|จาก|ที่)[ก-๙]{4})|ที่|ของ|ใน|${blankAlone})|ผลิต|แห่งนี้|และ|ครอบครัว|วิชาการ|ชาติ|กษัตริย์|หลัก|ศึกษา|อาชีว|เจ้าภาพ|เครือข่าย|วิจัยได้|นักลงทุน|จัดอันดับ|ด้าน)`,
      'u',
    ),
  },
  {
    head: 'ธนาคาร',
    type: 'organization',
    spaced: true,
    notBefore: new RegExp(
      `^(?:${anyPlace}|พาณิชย์|ขับเคลื่อน|กลาง(?!ญี่ปุ่น|สหรัฐ|ยุโรป|จีน|เกาหลี|อังกฤษ|อินเดีย|ไต้หวัน|เวียดนาม|มาเลเซีย|สิงคโปร์)|และ|ต่าง|โลกได้|ไร้|น้ำ|ขยะ|เลือด|อาหาร|ที่ดิน$|เฉพาะกิจ|สมาชิก|ปล่อย|อันดับ|แห่งแรก|ลงทุน|แห่ง(?:ความ|การ|อนาคต)|เพื่อ(?:สังคม|ผู้|ประชาชน|สนับสนุน|การพัฒนา(?![ก-๙]))|แรก|เดียว|เล็ง|สะดวก|สนับสนุน|สหรัฐ(?!ฯ?[-–]))`,
      'u',
    ),
  },
  {
    head: 'บรรษัท',
    type: 'organization',
    notBefore: new RegExp(`^(?:${anyPlace}|ข้ามชาติ|ภิบาล)`, 'u'),
  },
  {
    head: 'หอการค้า',
    type: 'organization',
    notBefore: new RegExp(
      `^(?!(?:ญี่ปุ่น|จีน) )(?:${anyPlace}|ต่างประเทศ(?!ใน)|และ(?!อุตสาหกรรม)|จังหวัด(?: |และ|ทั่ว))`,
      'u',
    ),
  },
  { head: 'สภาหอการค้า', type: 'organization', notBefore: new RegExp(`^${anyPlace}`, 'u') },
  { head: 'สภาธุรกิจ', type: 'organization' },
  {
    head: 'สภาอุตสาหกรรม',
    type: 'organization',
    notBefore: new RegExp(`^(?:${anyPlace}|จังหวัด(?: |และ|ทั่ว))`, 'u'),
  },
  {
    head: 'สมาคม',
    type: 'organization',
    notBefore: new RegExp(
      `^(?:${anyPlace}|ๆ|และ|การค้า(?:${blankAlone}|และ|ที่|ของ|ต่าง)|ได้|วิชาชีพ|กีฬา(?: |และ|ที่|แห่งชาติ(?![ก-๙]))|ด้าน|(?:อุตสาหกรรม|ผู้(?:ผลิต|ประกอบการ|ค้า|ส่งออก|นำเข้า))(?![ก-๙]))`,
      'u',
    ),
  },
  { head: 'สมาพันธ์', type: 'organization', notBefore: new RegExp(`^(?:${anyPlace}|รัฐ)`, 'u') },
  {
    head: 'สหพันธ์',
    type: 'organization',
    notBefore: new RegExp(`^(?:${anyPlace}|สาธารณ|รัฐ)`, 'u'),
  },
  {
    head: 'คณะรัฐมนตรี',
    type: 'agency',
    notBefore: /^(?![ก-๙]{0,6}(?:ญี่ปุ่น|จีน|ลาว|เวียดนาม|กัมพูชา|เมียนมา|เกาหลี))/u,
  },
  {
    head: 'ศูนย์',
    type: 'agency',
    apart: true,
    notBefore: new RegExp(
      `^(?:${anyPlace}|กลาง|ควบคุมกลาง|การค้า|นิทรรศการ|ประชุม|การประชุม|แสดง|ราชการ|เด็ก|รวม|ต้นแบบ|เรียนรู้|การเรียนรู้|บริการ|ซ่อม|อาหาร|กระจาย|จัดหา|จัดซื้อ)`,
      'u',
    ),
    endsIn: new RegExp(
      `^ศูนย์(?:ความร่วมมือ)?อาเซียน|^ศูนย์อำนวยการ[ก-๙]{8}|(?:แห่งชาติ|แห่ง(?:สหภาพ)?ยุโรป|แห่ง(?:เมือง|นคร)[ก-๙]{2,16}|แห่ง(?:ประเทศ)?${countryPattern}|[ก-๙]{6}ระหว่างประเทศ|[ก-๙]{8}อาเซียน|(?:จังหวัด|เมือง)[ก-๙]{2,16}\\s?[-–]\\s?ประเทศไทย|ภาคที่ ?[0-9๐-๙]{1,2})$`,
      'u',
    ),
  },
  { head: 'สันนิบาต', type: 'organization' },
  {
    head: 'สภา',
    type: 'organization',
    notBefore:
      /^(?!เกษตรกร|ดิจิทัล|แห่งชาติ(?= ?(?:สปป|สาธารณรัฐ|ลาว|เวียดนาม))|วิชาชีพ|วิศวกร|สถาปนิก|ทนายความ|เภสัชกรรม|การ(?:พยาบาล|แพทย์|แร่|ศึกษา|บิน|พัฒนา)|แลกเปลี่ยน|วัฒนธรรม(?!และ)|เศรษฐกิจ|องค์กร(?!ของ)|องค์การ|นโยบาย(?=การ)|ส่งเสริมการค้า|พัฒนาการ(?:ค้า|เศรษฐกิจ)|นายจ้าง|ผู้(?:ส่งสินค้า|บริโภค)|ที่ปรึกษา|ขับเคลื่อน|เครือข่าย|ธุรกิจ|สังคมสงเคราะห์|สตรี|เยาวชนแห่ง|ความมั่นคง|วิสาหกิจ|นิติบัญญัติ|ขุนนาง|สามัญชน|(?!พ|วะ)[ก-๙]{2,36}(?:แห่งชาติ|แห่งประเทศไทย))/u,
  },
  {
    head: 'วิสาหกิจชุมชน',
    type: 'organization',
    notBefore: /^(?!กลุ่ม(?!ต่าง|ที่|เป้า|และ|ใน)|บ้าน|ตำบล|ชมรม|สหกรณ์|[ก-๎]{4,30}บ้าน[ก-๎]{3})/u,
  },
  // Those of a village who weave or till together, by its name.
  {
    head: 'กลุ่ม',
    type: 'organization',
    apart: true,
    notBefore:
      /^(?!(?:ทอผ้า|สตรี|หัตถกรรม|ผ้า|แม่บ้าน|จักสาน|เกษตรกรผู้)[ก-๎]{0,30}บ้าน(?!เรือน|พัก|เมือง|จัดสรร|เกิด)[ก-๎]{3})/u,
  },
  { head: 'ชุมนุมสหกรณ์', type: 'organization', notBefore: new RegExp(`^(?:${anyPlace}|และ)`, 'u') },
  {
    head: 'สหภาพแรงงาน',
    type: 'organization',
    notBefore: new RegExp(`^(?:${anyPlace}|และ|ได้)`, 'u'),
  },
  {
    head: 'สายการบิน',
    type: 'organization',
    spaced: true,
    notBefore: new RegExp(
      `^[ ]?(?:${anyPlace}|ต้นทุน|เต็มรูปแบบ|แห่งชาติ|และ|พาณิชย์|ได้|จะ|มี|ราคา|หรือ|เพื่อ|กว่า|พันธมิตร|สัญชาติ|ระหว่าง|ให้|เพิ่ม|เป็น|เข้า|เปิด|ทำ|บริการ|ส่วน|นานา)`,
      'u',
    ),
  },
  {
    head: 'โรงเรียน',
    type: 'organization',
    notBefore: new RegExp(
      `^(?:${anyPlace}|และ|มัธยม|ประถม|อนุบาล(?:และ| )|ขยายโอกาส|ต้นแบบ|สาธิต(?:และ| )|ได้|จะ|มี|เพื่อ|หรือ|กว่า|ทั่ว|เป็น|กวดวิชา|นานาชาติ(?: |และ|ใน|ชั้น|ที่)|เครือข่าย|สมัคร|ตาม|พี่เลี้ยง|ช่วย|พระปริยัติธรรม(?: |และ)|ปลอด|คุณภาพ|สังกัด|ผู้สูงอายุ|ประจำ|ร่วม|จำนวน|สีเขียว|สุขภาพ|สอน|แพทย์|พื้นที่)`,
      'u',
    ),
  },
  { head: 'เทศบาลนคร', type: 'agency', notBefore: new RegExp(`^(?:${anyPlace}|และ)`, 'u') },
  { head: 'เทศบาลเมือง', type: 'agency', notBefore: new RegExp(`^(?:${anyPlace}|และ)`, 'u') },
  { head: 'เทศบาลตำบล', type: 'agency', notBefore: new RegExp(`^(?:${anyPlace}|และ)`, 'u') },
  { head: 'รัฐบาลท้องถิ่น', type: 'government', notBefore: /^(?!จังหวัด|นคร|เมือง|กรุง)/u },
  { head: 'รัฐบาล', type: 'government', notBefore: /^(?!จังหวัด|นคร|มณฑล|รัฐ[ก-๙]{4}|มหานคร)/u },
  { head: 'สภ.', type: 'agency', apart: true, notBefore: /^(?!(?:เมือง)?[ก-ฮเ-ไ][ก-๙]{2})/u },
  { head: 'สน.', type: 'agency', apart: true, notBefore: /^(?![ก-ฮเ-ไ][ก-๙]{2})/u },
  { head: 'สถานีตำรวจภูธร', type: 'agency', notBefore: new RegExp(`^(?:${anyPlace}|และ)`, 'u') },
  { head: 'สถานีตำรวจนครบาล', type: 'agency', notBefore: new RegExp(`^(?:${anyPlace}|และ)`, 'u') },
  {
    head: 'ทบวง',
    type: 'ministry',
    notBefore: new RegExp(`^(?:${anyPlace}|และ|มหาวิทยาลัยของ)`, 'u'),
  },
  { head: 'ตลาดร่วม', type: 'organization', notBefore: /^(?!แห่ง(?!นี้|แรก|ใหม่))/u },
  // State companies of other countries, called as those at home are.
  { head: 'การไปรษณีย์', type: 'agency', notBefore: /^(?!แห่ง|สาธารณรัฐ|ประเทศ)/u },
  { head: 'การรถไฟ', type: 'agency', notBefore: /^(?!แห่ง|[ก-๙]{2,14}แห่ง)/u },
  { head: 'การไฟฟ้า', type: 'agency', notBefore: /^(?!แห่ง|[ก-๙]{2,14}แห่ง)/u },
  { head: 'การท่องเที่ยว', type: 'agency', notBefore: /^(?!แห่ง(?!นี้|แรก|ใหม่|อนาคต))/u },
  { head: 'การท่าเรือ', type: 'agency', notBefore: /^(?!แห่ง)/u },
  // Programmes of the United Nations are bodies, others are what is done.
  { head: 'โครงการ', type: 'organization', notBefore: /^(?![ก-๙]{4,40}แห่งสหประชาชาติ)/u },
  { head: 'สมัชชารัฐสภา', type: 'organization' },
  { head: 'ที่ประชุมอธิการบดี', type: 'organization', notBefore: /^(?![ก-๙]{6})/u },
  // A kind of body that only a bracket with its letters makes a certain one.
  { head: 'หน่วยงาน', type: 'agency', notBefore: /^/u },
  // As releases misspell them.
  { head: 'สถานเอกอัคราชทูต', type: 'organization', notBefore: /^(?! ?(?:ณ|[ก-๙]{3,30}ประจำ))/u },
  { head: 'สถานเอกอัครราชฑูต', type: 'organization', notBefore: /^(?! ?(?:ณ|[ก-๙]{3,30}ประจำ))/u },
  {
    head: 'สำนักข่าว',
    type: 'organization',
    spaced: true,
    notBefore: new RegExp(`^[ ]?(?:${anyPlace}|ญี่ปุ่น|จีน|ต่างชาติ|ต่างประเทศ|กรอง|และ|อื่น|ได้|จะ)`, 'u'),
  },
  {
    head: 'มูลนิธิ',
    type: 'organization',
    spaced: true,
    notBefore: new RegExp(`^(?:${anyPlace}|และ)`, 'u'),
  },
  {
    head: 'มหาวิทยาลัย',
    type: 'organization',
    spaced: true,
    notBefore: new RegExp(
      `^(?:${anyPlace}|และ|หลายแห่ง|กว่า|ทั่ว|ชีวิต|เครือข่าย|ชั้น|ทำหน้าที่|โลก|ไทย(?![-– ]{0,3}[ก-๙]{0,3}(?:ญี่ปุ่น|จีน|เยอรมัน|เกาหลี)|นานาชาติ)|นานาชาติ(?:ที่|ใน| ))`,
      'u',
    ),
  },
  { head: 'จุฬาลงกรณ์มหาวิทยาลัย', type: 'organization' },
  {
    head: 'ราชวิทยาลัย',
    type: 'organization',
    notBefore: new RegExp(`^(?:${anyPlace}|และ|รองรับ)`, 'u'),
  },
  {
    head: 'วิทยาลัย',
    type: 'organization',
    spaced: true,
    notBefore: new RegExp(`^(?:${anyPlace}|และ|(?:อาชีวศึกษา|ชุมชน|เทคนิค)(?![ก-๙]))`, 'u'),
  },
  {
    head: 'โรงพยาบาล',
    type: 'organization',
    spaced: true,
    notBefore: new RegExp(
      `^(?:${anyPlace}|และ|เครือ|คู่|ใกล้|มาตรฐาน|ต้นแบบ|สังกัด|สมทบ|แม่ข่าย|สนาม|ส่งเสริม|ทั่ว|ศูนย์|ประจำ|กว่า|ชุมชน|จังหวัด|ได้|ทันที|ดัง|ชื่อดัง|ลูกข่าย|เพื่อ)`,
      'u',
    ),
  },
  {
    head: 'รพ.',
    type: 'organization',
    notBefore: new RegExp(
      `^(?:${anyPlace}|และ|เครือ|คู่|สนาม|สต\\.|ทั่ว|ศูนย์|ประจำ|กว่า|ชุมชน|จังหวัด|ได้|ทันที|หรือ|[ก-ฮ]\\.|เฉพาะ|ทหาร(?![ก-๙]{4}))`,
      'u',
    ),
  },
  { head: 'มทร.', type: 'organization', apart: true, notBefore: /^(?![ก-ฮเ-ไ][ก-๙]{3})/u },
  {
    head: 'หนังสือพิมพ์',
    type: 'organization',
    notBefore: new RegExp(
      `^(?:${anyPlace}|และ|ราย|ฉบับ|หรือ|ได้|ออนไลน์|ธุรกิจ|ภาษา|ยักษ์|แนว|เพื่อ|ว่า|จะ|ลง|สื่อ|วิทยุ|โทรทัศน์)`,
      'u',
    ),
  },
  {
    head: 'ชมรม',
    type: 'organization',
    notBefore: new RegExp(`^(?:${anyPlace}|ๆ|และ|ผู้สูงอายุ(?![ก-๙]{2})|ได้|ด้าน|คน)`, 'u'),
  },
  {
    head: 'สถานเอกอัครราชทูต',
    type: 'organization',
    spaced: true,
    notBefore: /^(?:และ|ต่าง|ใน|ทั่ว|ของ|ที่|ทุก|ฯ)/u,
  },
  {
    head: 'สถานเอกอัครทูต',
    type: 'organization',
    spaced: true,
    notBefore: /^(?:และ|ต่าง|ใน|ทั่ว|ของ|ที่|ทุก|ฯ)/u,
  },
  {
    head: 'สถานกงสุลใหญ่',
    type: 'organization',
    spaced: true,
    notBefore: /^(?:และ|ต่าง|ใน|ทั่ว|ของ|ที่|ทุก|ฯ)/u,
  },
  { head: 'สถานทูต', type: 'organization', notBefore: /^(?:และ|ต่าง|ใน|ทั่ว|ของ|ที่|ทุก|ฯ)/u },
  {
    head: 'คณะกรรมการ',
    type: 'agency',
    spaced: true,
    notBefore: new RegExp(
      `^(?:${anyPlace}|ฯ|ได้|จะ|และ|ร่วม(?!ว่า|ภาค|ไทย|เพื่อ|ทาง|ด้าน)|ชุด|บริหาร(?: |ฯ|และ|บริษัท)|พิจารณา|บริษัท|ตัดสิน|ผู้ทรง|คัดเลือก|ขับเคลื่อนฯ|บสย|ธนาคาร|มี|โดย|เป็น|จัดงาน|(?:ตรวจ)?สอบข้อเท็จจริง|แห่งชาติ(?![ก-๙])|ทรงคุณวุฒิ|บริหารของ|ขึ้น|ระดับ|ทั้ง|กลาง )`,
      'u',
    ),
  },
  { head: 'คณะมนตรี', type: 'agency', notBefore: /^(?:ฯ|และ|สมัย|ว่าการ|ใน)/u },
  { head: 'คณะอนุกรรมการ', type: 'agency', notBefore: new RegExp(`^(?:${anyPlace}|ฯ|และ)`, 'u') },
  {
    head: 'คณะกรรมาธิการ',
    type: 'agency',
    notBefore: new RegExp(`^(?:${anyPlace}|ฯ|และ|(?:วิ)?สามัญ(?![ก-๙]))`, 'u'),
  },
  {
    head: 'พรรค',
    type: 'organization',
    notBefore: new RegExp(`^(?:${anyPlace}|ร่วม|ฝ่าย|การเมือง|พวก|แกน|เดียว|และ|รัฐบาล)`, 'u'),
  },
  {
    head: 'กองทุน',
    type: 'organization',
    notBefore: new RegExp(
      `^(?:${anyPlace}|ฯ|รวม|และ|ส่วน|สำรอง|เงิน|หุ้น|ระหว่างประเทศ(?![ก-๙])|เปิด|ปิด|ดังกล่าว|บำ|บัวหลวง|อื่น|เพื่อ(?:การพัฒนา|สนับสนุน|ช่วย|ระดม|ลงทุน)|กับ|ตาม|อีทีเอฟ|สำหรับ|ทองคำ|อสังหา|ต่อ|สินเชื่อ|ร่วมลงทุน|ย่อย| ?(?:ETF|LTF|SSF|RMF|ESG|Thai ESG))`,
      'u',
    ),
  },
  {
    head: 'สหกรณ์',
    type: 'organization',
    notBefore: new RegExp(
      `^(?:${anyPlace}|และ|(?:การเกษตร|โคนม|นักเรียน|ออมทรัพย์|ประมง|ร้านค้า)(?![ก-๙]{3,40}(?:จำกัด|[ ]))|ชาวสวน(?:ยาง)?(?![ก-๙])|นักเรียน|นา|ผู้(?![ก-๙]{2,40} จำกัด)|ทั้ง|ฯ|โดย|จังหวัด)`,
      'u',
    ),
  },
  {
    head: 'ตลาดหลักทรัพย์',
    type: 'organization',
    notBefore: new RegExp(`^(?:${anyPlace}|และ|ฯ)`, 'u'),
  },
  {
    head: 'กอง',
    type: 'agency',
    apart: true,
    notBefore: new RegExp(
      `^(?:${anyPlace}|ทุน|ทัพ|หน้า(?!ที่)|หลัง|ร้อย|พัน(?:กับ|ที่ต| )|กำลัง|ถ่าย|เชียร์|อำนวย(?!การ)|บิน|เรือ|ทราย|ไฟ|หนุน|ขยะ|โจร|มรดก|บรรณาธิการ|พล)`,
      'u',
    ),
  },
  {
    head: 'กองทัพ',
    type: 'agency',
    notBefore: new RegExp(`^(?:${anyPlace}|และ)`, 'u'),
  },
  {
    head: 'หน่วยบริหารและจัดการทุน',
    type: 'agency',
  },
  {
    head: 'สหภาพ',
    type: 'organization',
    spaced: true,
    notBefore:
      /^(?! ?[A-Z]{3,8}(?![A-Za-z])|โทรคมนาคม|ไปรษณีย์|ศุลกากร|รัฐสภา|สภา|วิทยุ|สากล|นานาชาติ|ระหว่างประเทศ|การขนส่ง|สมาคม|เศรษฐกิจ)/u,
  },
];

/** Names that institutions of many countries end with; what follows them is no part of the name. */
export const nameEndings = [
  'แห่งประเทศไทย',
  'แห่งประเทศญี่ปุ่น',
  'แห่งญี่ปุ่น',
  'แห่งชาติ',
  'แห่งสหประชาชาติ',
  'ระหว่างประเทศ',
  'ประจำประเทศไทย',
  'ประจำประเทศญี่ปุ่น',
  'แห่งประเทศจีน',
  'แห่งเอเชีย',
  'แห่งเอเชียและแปซิฟิก',
  'แห่งภูมิภาคเอเชีย',
  'แห่งเอเชียแปซิฟิก',
  'แห่งสาธารณรัฐเกาหลี',
  'แห่งสาธารณรัฐประชาชนจีน',
];

/** Words of Latin names that only institutions carry. */
export const latinInstitutionWords =
  /^(?:Ministry|Department|Board|Bank|Office|Embassy|Institute|University|(?:[A-Z][a-z]+ ){0,3}Academy|Chamber|Federation|Bureau|Council) (?:of|for)\b|\bDelegation to\b|\b(?:Agency|Police|Bank|Corporation|Corporations|Ministry|Department|Institute|Institution|Association|Federation|Confederation|Chamber|Organization|Organisation|Council|Commission|Committee|Authority|University|Foundation|Office|Bureau|Embassy|Company|Co|Ltd|Inc|Insurance|Fund|Alliance|Consortium|Organizations)\b(?: (?:of|for|in|on) [A-Z][\w-]*(?: (?:and )?[A-Z][\w-]*){0,4}| Limited| PCL)?\.?$|^(?!.*\b(?:Working|Focus|Expert|Task|Advisory|Study|Target)\b)(?!.*\b(?:Traction|Electric|Drive|Servo) Motors?$).+ (?:Group|Holdings|Motors?|Technologies)$/u;
