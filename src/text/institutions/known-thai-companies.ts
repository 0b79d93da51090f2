/** Thai groups, listed companies, newspapers, carriers and state companies that releases call by a bare name. Spellings of one on one line. */
export const knownThaiCompanies = `
ปตท.|PTT
ปตท.สผ.|PTTEP
PTTGC|พีทีที โกลบอล เคมิคอล
PTT OR
GPSC|โกลบอล เพาเวอร์ ซินเนอร์ยี่
IRPC|ไออาร์พีซี
อรุณ พลัส|ARUN PLUS|Arun Plus
ไทยออยล์|Thaioil
บางจาก คอร์ปอเรชั่น|บางจากฯ
BCPG|บีซีพีจี
SCG|เอสซีจี
SCG Chemicals|SCGC|เอสซีจี เคมิคอลส์
SCG Packaging|SCGP|เอสซีจี แพคเกจจิ้ง
SCG HEIM|เอสซีจี ไฮม์
ปูนซิเมนต์ไทย
Krungthai COMPASS
ศรีตรัง|ศรีตรัง แอโกรอินดัสทรี|Sri Trang
บางกอกโพสต์|บางกอก โพสต์|Bangkok Post
ไทยรัฐ
เดลินิวส์
กรุงเทพธุรกิจ
ประชาชาติธุรกิจ
ปูนซีเมนต์นครหลวง|ปูนซิเมนต์นครหลวง
เครือซีพี|กลุ่มซีพี|CP Group|C.P. Group
ซีพีเอฟ|CPF|เจริญโภคภัณฑ์อาหาร
ซีพี ออลล์|CP All|CP ALL|ซีพีออลล์
ซีพี แอ็กซ์ตร้า|CP Axtra|CP AXTRA
แม็คโคร|Makro
บิ๊กซี|Big C
ทรู คอร์ปอเรชั่น|True Corporation
เอไอเอส|แอดวานซ์ อินโฟร์ เซอร์วิส|AIS
ดีแทค|dtac
BTS|บีทีเอส|BTS Group|บีทีเอส กรุ๊ป
BEM|ทางด่วนและรถไฟฟ้ากรุงเทพ
BTSC
รฟฟท.|รถไฟฟ้า ร.ฟ.ท.
กัลฟ์ เอ็นเนอร์จี ดีเวลลอปเมนท์|กัลฟ์ ดีเวลลอปเมนท์|Gulf Energy Development|Gulf Development|Gulf Energy
บี.กริม|บี.กริม เพาเวอร์|B.Grimm|B.Grimm Power|บีกริม
ราช กรุ๊ป|RATCH Group
EGCO|EGCO Group|เอ็กโก กรุ๊ป
บ้านปู|Banpu
เอสพีซีจี|SPCG
WHA Group|WHA Corporation|ดับบลิวเอชเอ กรุ๊ป|ดับบลิวเอชเอ คอร์ปอเรชั่น
อมตะ คอร์ปอเรชัน|อมตะ คอร์ปอเรชั่น|Amata Corporation
สหพัฒนพิบูล|สหพัฒน์
ไทยเบฟเวอเรจ|ไทยเบฟ|ThaiBev
บุญรอดบริวเวอรี่|บุญรอด บริวเวอรี่|Singha Corporation
ไทยยูเนี่ยน|Thai Union
มิตรผล|Mitr Phol
เซ็นทรัล รีเทล|Central Retail
กลุ่มเซ็นทรัล|Central Group
เซ็นทรัลพัฒนา
เดอะมอลล์ กรุ๊ป|เดอะมอลล์กรุ๊ป|The Mall Group
สยามพิวรรธน์|Siam Piwat
คิง เพาเวอร์|คิงเพาเวอร์|King Power
ช.การช่าง|CH. Karnchang
อิตาเลียนไทย|อิตาเลียน-ไทย|Italian-Thai Development
ซิโน-ไทย|Sino-Thai
แสนสิริ|Sansiri
อนันดา ดีเวลลอปเม้นท์
ไมเนอร์ อินเตอร์เนชั่นแนล|Minor International
Dusit International
เดลต้า อีเลคโทรนิคส์|Delta Electronics|เดลต้า อิเล็กทรอนิกส์
ฮานา ไมโครอิเล็คโทรนิคส|Hana Microelectronics
การบินไทย|Thai Airways|THAI Airways
ไทยแอร์เอเชีย|Thai AirAsia
ไทยไลอ้อนแอร์|ไทย ไลอ้อน แอร์|Thai Lion Air
ไทยเวียตเจ็ท|Thai Vietjet|Thai VietJet
บางกอกแอร์เวย์ส|Bangkok Airways
นกแอร์|Nok Air
ไทยสมายล์|Thai Smile
วิทยุการบินแห่งประเทศไทย|บวท.|AEROTHAI
ท่าอากาศยานไทย|ทอท.|AOT
ไปรษณีย์ไทย|ปณท.|Thailand Post
บขส.
อสมท|อ.ส.ม.ท.
ไทยพีบีเอส|Thai PBS
อู่กรุงเทพ
ทีทีบี|ttb|TTB
KBank|KBANK|KBTG
SCB X|SCBX
Krungsri
UOB|ธนาคารยูโอบี
`;
