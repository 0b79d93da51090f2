/** What institutions hold, whoever came. */
const kinds =
  'การ(?:ประชุม|สัมมนา|เสวนา|แถลงข่าว|อบรม|ฝึกอบรม)|งาน(?!วิจัย|ศิลป|ขึ้น)|ประชุม|สัมมนา|เสวนา|นิทรรศการ|พิธี|แถลงข่าว|กิจกรรม|มหกรรม|เทศกาล';
/** What is told in passing of another event with a name or a day right behind it: "หลังจากงาน Flower Forum", "ในการประชุมเมื่อ". */
const passing =
  '(?<=ใน|ในห้วง|ในช่วง|ระหว่าง|หลังจาก|ภายหลัง)(?:การประชุม|การสัมมนา|งาน|พิธี)(?= ?(?:เมื่อวันที่|[“"]?[A-Z][A-Za-z-]+ ))';
/** Papers that institutions sign, told without who put their names to them; what was signed long before is only recalled. */
const signs = '(?<=ได้|จะ|ร่วม|ร่วมกัน| )ลงนาม(?:ใน)?(?=บันทึก|ความตกลง|ข้อตกลง|ความร่วมมือ|สัญญา|MOU)';
/** A party that goes to see something, or comes to. */
const leads =
  'นำคณะ(?:[ก-๙]{0,24}(?:เดินทาง)?ไป(?:ศึกษา|ชักจูง|สำรวจ)|[^\\n]{0,140}?เดินทางมา(?:ศึกษา|สำรวจ|ดูงาน|หารือ))';
/** What is held at a place by someone: "จัดงานสัมมนา", "เปิดอบรม"; what is only spoken of ("การจัดงาน") is told elsewhere. */
const arranged = `(?<!การ|ผู้|คณะ|ฝ่าย|ที่เคย|ก่อน|หลัง)(?:จัด(?:ให้มี)?(?:${kinds})|เปิด(?:การ)?(?:อบรม|ฝึกอบรม))`;
/** What takes place: "จะจัดขึ้น", "มีพิธีเปิด", "มีการรับรองร่างถ้อยแถลง". */
const takesPlace =
  '(?<=จะ|ได้|ถูก|กำหนด|เจ้าภาพ|ซึ่ง|ที่| )จัดขึ้น|(?:จะ|ซึ่ง)มีขึ้น|(?:จะ|ยัง|ได้)มี(?:การ(?:ประชุม|แถลงข่าว|ลงนาม)|พิธี)' +
  '|(?:จะ|ได้|(?<=\\s))มีการรับรอง(?:ร่าง)?(?=(?:แถลง|ถ้อยแถลง|ปฏิญญา|เอกสาร))';
/** What someone comes to, presides over by the office alone, or receives. */
const attends =
  '(?<!การ|ผู้|ที่)(?:เข้า)?ร่วม(?:การ)?ประชุม(?!หารือ)|(?<=[ )])นายก(?:รัฐมนตรี|ฯ) ?เป็นประธาน(?:ใน)?(?:การ)?ประชุม|ให้การต้อนรับ(?=คณะ)';
/** A visit to this country, and what others are asked to come to. */
const invites = `(?<=เดินทางมา|จะมา|กำหนด|กำหนดการ)เยือน(?:ประเทศ|ราชอาณาจักร)?ไทย|เชิญ(?:ชวน)?[ก-๙ ]{0,60}?(?:ร่วม|ชม|ฟัง)(?:${kinds})`;
/** Of what results are told, and when the cabinet sits. */
const results =
  '(?<=ผล)การ(?:หารือ|ประชุม|เจรจา)(?:ทวิภาคี)?|(?:การ|ที่)ประชุม(?:คณะรัฐมนตรี|ครม\\.)(?:[ ]?\\(ครม\\.\\))?(?=[ ]{0,2}(?:เมื่อ)?วัน)';

/** Matches the words that say that something is, was or will be held. */
export const holds = new RegExp(
  [arranged, passing, `(?<!ผู้|การ)${leads}`, attends, takesPlace, signs, invites, results].join('|'),
  'gu',
);
