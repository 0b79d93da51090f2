import { describe, expect, test } from 'vitest';
import { findOrganizations } from '../../../src/text/institutions/organizations';
import { findPeople } from '../../../src/text/people/people';

function read(text: string) {
  const span = { start: 0, end: text.length };
  return findPeople(text, span, findOrganizations(text, span).places);
}

describe('one person by two spellings', () => {
  test.each([
    'กับ นายทานากะ เคน รองอธิบดีกระทรวงดอกไม้ (MFGT) ประเทศญี่ปุ่น (Mr. TANAKA Ken, Vice-Minister for Flowers) เข้าพบ',
    'กับ นายทานากะ เคน ประธานสวนดอกไม้ (Mr. TANAKA Ken) เข้าพบ ต่อมา Mr. TANAKA Ken กล่าว',
    'กับ นายทานากะ เคน Ambassador Ken Tanaka เข้าพบ',
    'กับ นายทานากะ เคน ประธานสวนดอกไม้ (Mr. Ken Tanaka Permanent Secretary, Example Garden) เข้าพบ',
    'กับ นายทานากะ เคน H.E. Ken Tanaka เข้าพบ',
  ])('%s', (text) => {
    const people = read(text);
    expect(people.map((one) => one.name)).toEqual(['ทานากะ เคน']);
    expect(people[0]?.spellings).toHaveLength(1);
    expect(people[0]?.mentions.length).toBeGreaterThan(1);
  });

  test.each([
    'กับ นายทานากะ เคน ประธานสวนดอกไม้ (Mr. TANAKA Ken สวนงาม) เข้าพบ',
    'กับ นายทานากะ เคน ประธานสวนดอกไม้ ได้พบเพื่อน (Mr. SATO Ken) เข้าพบ',
    'กับ นายทานากะ เคน ประธานสวนดอกไม้ และ Mr. Sato Ken เข้าพบ',
  ])('%s: two people', (text) => expect(read(text)).toHaveLength(2));
});

test('a name in capitals is the same name', () => {
  const text =
    'ต้อนรับ Mr. TANAKA Ken (นายทานากะ เคน) ประธานสวน ต่อมา Mr. Tanaka Ken และ TANAKA Ken กล่าว';
  const people = read(text);
  expect(people.map((one) => one.name)).toEqual(['TANAKA Ken']);
  expect(people[0]?.mentions.length).toBeGreaterThan(2);
});

test.each([
  ['รองอธิบดี นายสุรพล ปลื้มใจ ร่วม', 'นายสุรพล ปลื้มใจ', 'สุรพล ปลื้มใจ'],
  ['พบ HON. Anna Rossi รัฐมนตรี', 'HON. Anna Rossi', 'Anna Rossi'],
  ['หารือกับท่านทานากะ เค็นจิ รัฐมนตรีว่าการกระทรวงพลังงาน', 'ท่านทานากะ เค็นจิ', 'ทานากะ เค็นจิ'],
  [
    'นำโดย H.E. Federal Councillor Anna Rossi ร่วม',
    'H.E. Federal Councillor Anna Rossi',
    'Anna Rossi',
  ],
  ['ให้ ศาสตราจารย์กิตติคุณ ดร.สมศรี มีสุข กล่าว', 'ศาสตราจารย์กิตติคุณ ดร.สมศรี มีสุข', 'สมศรี มีสุข'],
  ['ให้ ศาสตราจารย์พิเศษสมศรี มีสุข กล่าว', 'ศาสตราจารย์พิเศษสมศรี มีสุข', 'สมศรี มีสุข'],
  ['พบกับดาโตะ เซอรี อาลี โอมาร์ กล่าว', 'ดาโตะ เซอรี อาลี โอมาร์', 'อาลี โอมาร์'],
  ['ของท่านนายกเสรี ใจดี ได้', 'นายกเสรี ใจดี', 'เสรี ใจดี'],
  // A foreign name of many words, which a bracket closes.
  [
    'พบ นายอันโต เด โรซา มาเรีย (H.E. Mr. Anto de Rosa Maria) ทูต',
    'นายอันโต เด โรซา มาเรีย',
    'อันโต เด โรซา มาเรีย',
  ],
  [
    'พบ นายอาลี ฮาจี โอมาร์ บิน ฮาจี ซาเละฮ์ (Mr. Ali Haji Omar bin Haji Saleh) ทูต',
    'นายอาลี ฮาจี โอมาร์ บิน ฮาจี ซาเละฮ์',
    'อาลี ฮาจี โอมาร์ บิน ฮาจี ซาเละฮ์',
  ],
  [
    'met Mr. Ali Haji Omar Saleh Abu Rosa, Director of gardens',
    'Mr. Ali Haji Omar Saleh Abu Rosa',
    'Ali Haji Omar Saleh Abu Rosa',
  ],
])('%s', (text, whole, name) =>
  expect(read(text).map((one) => [one.text, one.name])).toEqual([[whole, name]]),
);

test.each([
  'ทุกท่านที่มา ดอกไม้ รัฐมนตรี',
  'เรียน ฯพณฯ ทั้งหลาย และ ฯพณฯ นายกรัฐมนตรี ดอกไม้',
  'ด้วยการพัฒนายกระดับสวน และเภสัชกรจะแนะนำ',
  'วิสาหกิจชุมชนทุ่งนางบัวสวนงาม',
  'ประจำโรงเรียนนายร้อยตำรวจ ดอกไม้',
  'ณ General Assembly และ General Rose Center กับนายกองค์กรปกครองส่วนท้องถิ่น ตลอดจน',
  'กับ นางเคนมาเยือนประเทศไทยในโอกาสแรก รัฐมนตรี',
])('%s names no one', (text) => expect(read(text)).toEqual([]));

test.each([
  ['นายสมชาย ใจดี ทิ้งท้ายว่าดี และ นายสมชายยังได้ย้ำ', 'สมชาย ใจดี', null],
  ['นายเคน ใจดี ตำแหน่งรัฐมนตรีช่วยว่าการ ร่วม', 'เคน ใจดี', 'รัฐมนตรีช่วยว่าการ'],
  ['นายสมชาย ใจดี รก.ที่ปรึกษาด้านสวน ร่วม', 'สมชาย ใจดี', 'รก.ที่ปรึกษาด้านสวน'],
  ['พล.อ.สมชาย ใจดี รอง นรม. เข้าร่วม', 'สมชาย ใจดี', 'รอง นรม.'],
  ['พล.ต.ท.สมชาย ใจดี รองจเรตำรวจแห่งชาติ เข้าร่วม', 'สมชาย ใจดี', 'รองจเรตำรวจแห่งชาติ'],
  ['นายสมชาย ใจดี ผู้ทรงคุณวุฒิ ร่วม และ พญ.สมชาย เชี่ยวชาญด้วย', 'สมชาย ใจดี', 'ผู้ทรงคุณวุฒิ'],
  ['นายสมชาย ใจดี เลขาธิการ QZN ร่วมด้วย', 'สมชาย ใจดี', 'เลขาธิการ QZN'],
  ['นายคิม ใจดี ประธานาธิบดี สาธารณรัฐเกาหลี กล่าว', 'คิม ใจดี', 'ประธานาธิบดี สาธารณรัฐเกาหลี'],
  ['นายจอห์น ใจดี อดีตนายกฯ สหราชอาณาจักร กล่าว', 'จอห์น ใจดี', 'อดีตนายกฯ สหราชอาณาจักร'],
  ['นายสมชาย ใจดี อดีตเอกอัครทูตไทยประจำลาวโพสต์ผ่าน', 'สมชาย ใจดี', 'อดีตเอกอัครทูตไทยประจำลาว'],
  ['นายสมชาย ใจดี พัฒนาการอำเภอสวนงาม ร่วม', 'สมชาย ใจดี', 'พัฒนาการอำเภอสวนงาม'],
  [
    'นายสมชาย ใจดี รองประธานกรรมการด้านเศรษฐกิจระหว่างประเทศ ร่วม',
    'สมชาย ใจดี',
    'รองประธานกรรมการด้านเศรษฐกิจระหว่างประเทศ',
  ],
])('%s: the post', (text, name, post) =>
  expect(read(text).map((one) => [one.name, one.post])).toEqual([[name, post]]),
);

test('a name of three words is the same by two of them and by its last', () => {
  const [person, ...others] = read(
    'หารือกับ นายฝ่าม มินห์ ตรินห์ (H.E. Mr. Pham Minh Trinh) นายกรัฐมนตรีเวียดนาม ยินดีกับนายฝ่าม มินห์ ตรินห์ ในโอกาสนี้ เชิญนายตรินห์ จะมาไทย',
  );
  expect([person?.name, others]).toEqual(['ฝ่าม มินห์ ตรินห์', []]);
  expect(person?.mentions).toHaveLength(4);
});
