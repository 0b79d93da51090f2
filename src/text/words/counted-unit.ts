import { gap } from '../letters/thai-pattern';

/** What is counted, right after a number: a number before it is no year. The source of a regular expression. */
export const countedUnit = `${gap}(?:คน|ราย|ล้าน|แสน|หมื่น|พัน|บาท|%|โครงการ|ประเทศ(?!ไทย)|แห่ง|ครั้ง|ปี|เดือน(?!เดียว)|วัน(?!เดียว)|นาที|ชั่วโมง|น\\.(?!ส)|จังหวัด|บริษัท|ฉบับ|เรื่อง|ข้อ|ตัน|คัน)`;
