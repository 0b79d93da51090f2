import { knownJapaneseCompanies } from './known-japanese-companies';
import { knownMakers } from './known-makers';
import { knownThaiCompanies } from './known-thai-companies';

/**
 * Companies of the rest of the world that releases call by a bare name, without บริษัท and without a word such as
 * Group: electronics, aircraft and software, banks, airlines, and the press. Spellings of one on one line.
 */
const ofTheWorld = `
Samsung|SAMSUNG|ซัมซุง
LG Electronics|แอลจี|แอลจี อีเลคทรอนิคส์|แอลจี อิเล็กทรอนิกส์
SK Hynix
POSCO|โพสโค
Doosan|ดูซาน
Hanwha|ฮันฮวา
STX|เอสทีเอ็กซ์
Lotte Chemical|ล็อตเต้ เคมิคอล
Hyosung|ฮโยซอง
Daewoo|แดวู
Huawei|HUAWEI|หัวเว่ย|หัวเหว่ย
Haier|ไฮเออร์
Midea|ไมเดีย
Hisense|ไฮเซนส์
Xiaomi|เสียวหมี่
Lenovo|เลอโนโว
ZTE
Infineon|Infineon Technologies|อินฟินีออน
STMicroelectronics
NXP
Analog Devices|อนาล็อก ดีไวเซส
Western Digital|เวสเทิร์น ดิจิตอล|เวสเทิร์น ดิจิทัล
Seagate|ซีเกท
TSMC
ASML
Qualcomm|ควอลคอมม์
Micron Technology
Pegatron
Quanta Computer
Celestica
Fabrinet
Lite-On
Unimicron
Compeq
Chin Poon
Gold Circuit
Well Tech Electronics
Equinix
NextDC|NEXTDC
STT GDC
Evolution Data Center|Evolution Data Centres|Evolution Data Centers
Telehouse
Singtel
Empyrion Digital
Digital Edge
Bridge Data Centres
Princeton Digital Group
AMD
Nvidia|NVIDIA|เอ็นวิเดีย|อินวิเดีย
Intel|อินเทล
IBM|ไอบีเอ็ม
Amazon.com|อเมซอนดอทคอม|Amazon
Oracle|ออราเคิล
Cisco|ซิสโก้
Hewlett Packard
Dell Technologies
Microsoft|ไมโครซอฟท์|ไมโครซอฟต์
Google|กูเกิล|กูเกิ้ล
Google Cloud
Amazon Web Services|AWS|อเมซอน เว็บ เซอร์วิสเซส|อะเมซอน เว็บ เซอร์วิสเซส|อะเมซอน เว็บ เซอร์วิส|อเมซอน เว็บ เซอร์วิส
Meta Platforms
OpenAI
Netflix|เน็ตฟลิกซ์
Alibaba|อาลีบาบา
Alibaba Cloud|อาลีบาบา คลาวด์
Tencent|เทนเซ็นต์
Tencent Cloud|เทนเซ็นต์ คลาวด์
ByteDance|ไบต์แดนซ์
TikTok Shop
TikTok|Tiktok|ติ๊กต็อก
Shopee|ช้อปปี้
Lazada|ลาซาด้า
Agoda|อโกด้า
Airbnb
Klook
Booking.com
Expedia
Skyscanner
Temu|TEMU
Apple
Traveloka
Trip.com
Siemens|SIEMENS|ซีเมนส์
Schneider Electric|ชไนเดอร์ อิเล็คทริค
ABB
Alstom|อัลสตอม
Bombardier|บอมบาร์ดิเอร์
CRRC
General Electric|เจเนอรัล อิเล็กทริก
Airbus|แอร์บัส
Boeing|โบอิ้ง
Rolls-Royce|โรลส์-รอยซ์|โรลส์รอยซ์
Safran
Thales
Saab|SAAB
TotalEnergies
Chevron|เชฟรอน
ExxonMobil|Exxon Mobil|เอ็กซอนโมบิล
BASF|บีเอเอสเอฟ
Bayer|ไบเออร์
Evonik
Covestro|โคเวสโตร
Nestlé|Nestle|เนสท์เล่|เนสเล่
Unilever|ยูนิลีเวอร์
Coca-Cola|โคคา-โคล่า
Pfizer|ไฟเซอร์
AstraZeneca|แอสตร้าเซนเนก้า|แอสตราเซเนกา
Moderna|โมเดอร์นา
Sinovac|ซิโนแวค
Sinopharm|ซิโนฟาร์ม
Louis Vuitton|หลุยส์ วิตตอง
HSBC|เอชเอสบีซี
Citibank|ซิตี้แบงก์
Standard Chartered|สแตนดาร์ดชาร์เตอร์ด
JPMorgan|J.P. Morgan|เจพี มอร์แกน
Goldman Sachs|โกลด์แมน แซคส์
BlackRock|แบล็คร็อค
Moody's|Moody’s|มูดี้ส์|มูดีส์
Fitch Ratings|ฟิทช์ เรทติ้งส์|ฟิทช์ เรตติ้งส์
S&P Global Ratings
Standard & Poor's|Standard & Poor’s
McKinsey|แมคคินซีย์
Knight Frank
CBRE
Colliers
Statista
PwC
KPMG
Deloitte|ดีลอยท์
Reuters|รอยเตอร์ส|รอยเตอร์
The Telegraph
Global Times
Times Higher Education|The Times Higher Education
Bloomberg|บลูมเบิร์ก
Xinhua|ซินหัว
CNBC
CNN|ซีเอ็นเอ็น
BBC|บีบีซี
AFP
Financial Times|ไฟแนนเชียล ไทมส์|ไฟแนนเชียลไทมส์
Wall Street Journal
Singapore Airlines|สิงคโปร์แอร์ไลน์|สิงคโปร์แอร์ไลน์ส
Cathay Pacific|คาเธ่ย์แปซิฟิค|คาเธ่ย์ แปซิฟิค
Korean Air|โคเรียนแอร์
AirAsia|แอร์เอเชีย
Emirates Airline
Etihad Airways
Qatar Airways|กาตาร์ แอร์เวย์ส
Lufthansa|ลุฟท์ฮันซ่า
Air France|แอร์ฟรานซ์
`;

/** Each spelling with all spellings of the same company, the one first under which it is gathered. */
export const knownCompanies: readonly (readonly [string, readonly string[]])[] = [
  knownMakers,
  knownJapaneseCompanies,
  knownThaiCompanies,
  ofTheWorld,
].flatMap((lines) =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'))
    .flatMap((spellings) => spellings.map((spelling) => [spelling, spellings] as const)),
);
