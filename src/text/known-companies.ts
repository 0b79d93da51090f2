/**
 * Companies that releases call by a bare name, without บริษัท and without a word such as Group: makers of cars,
 * electronics, aircraft and software with plants or offices in Thailand, airlines, and the press of the world. Spellings of one on one line.
 */
const lines = `
Toyota|TOYOTA|โตโยต้า
Honda|HONDA|ฮอนด้า
Nissan|NISSAN|นิสสัน
Mazda|MAZDA|มาสด้า
Mitsubishi Motors|มิตซูบิชิ มอเตอร์ส
Isuzu|ISUZU|อีซูซุ
Suzuki|SUZUKI|ซูซูกิ
Hino|ฮีโน่
BMW|บีเอ็มดับเบิลยู
Mercedes-Benz|Mercedes Benz|เมอร์เซเดส-เบนซ์
Hyundai|ฮุนได
BYD|บีวายดี
Great Wall Motor|GWM|เกรท วอลล์ มอเตอร์|เกรท วอล มอเตอร์
SAIC|เอสเอไอซี
Changan Automobile|Changan|CHANGAN|ฉางอาน
GAC AION|GAC Aion
NETA|Neta
Chery|CHERY|เชอรี่
Geely|จีลี่
Tesla|เทสลา
VinFast|วินฟาสต์
Foxconn|ฟ็อกซ์คอนน์
Denso|DENSO|เด็นโซ่
Bridgestone|บริดจสโตน
Michelin|มิชลิน
CATL
Sony|SONY|โซนี่
Panasonic|PANASONIC|พานาโซนิค
Hitachi|ฮิตาชิ
Toshiba|โตชิบา
Daikin|ไดกิ้น
Samsung|ซัมซุง
Huawei|หัวเว่ย
Haier|ไฮเออร์
Midea
Infineon|อินฟินีออน
Western Digital|เวสเทิร์น ดิจิตอล
Seagate|ซีเกท
Nvidia|NVIDIA|เอ็นวิเดีย
Intel|อินเทล
Microsoft|ไมโครซอฟท์
Google|กูเกิล|กูเกิ้ล
Amazon Web Services|AWS
Alibaba|อาลีบาบา
Tencent|เทนเซ็นต์
ByteDance|ไบต์แดนซ์
Siemens|ซีเมนส์
Airbus|แอร์บัส
Boeing|โบอิ้ง
Bosch|บ๊อช
Nestlé|Nestle|เนสท์เล่
การบินไทย|Thai Airways
ไทยแอร์เอเชีย|Thai AirAsia
ไทยไลอ้อนแอร์|ไทย ไลอ้อน แอร์|Thai Lion Air
ไทยเวียตเจ็ท|Thai Vietjet
บางกอกแอร์เวย์ส|Bangkok Airways
นกแอร์|Nok Air
ไทยสมายล์
Nikkei|นิกเคอิ|นิคเค
NHK|NHK WORLD-JAPAN|NHK WORLD JAPAN
Kyodo News|สำนักข่าวเกียวโด
Reuters|รอยเตอร์ส|รอยเตอร์
Bloomberg|บลูมเบิร์ก
Xinhua|ซินหัว
CNBC
BBC
Japan Airlines|เจแปนแอร์ไลน์
All Nippon Airways
Singapore Airlines|สิงคโปร์แอร์ไลน์
Emirates Airline
Qatar Airways|กาตาร์ แอร์เวย์ส
เอ็มจี
`;

/** Each spelling with all spellings of the same company, the one first under which it is gathered. */
export const knownCompanies: readonly (readonly [string, readonly string[]])[] = lines
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('|'))
  .flatMap((spellings) => spellings.map((spelling) => [spelling, spellings] as const));
