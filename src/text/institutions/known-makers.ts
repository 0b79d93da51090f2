/** Makers of cars, motorcycles, tyres and parts that releases call by a bare name. Spellings of one on one line. */
export const knownMakers = `
Toyota|TOYOTA|โตโยต้า|โตโยตา
Honda|HONDA|ฮอนด้า
Nissan|NISSAN|นิสสัน
Mazda|MAZDA|มาสด้า
Mitsubishi Motors|MITSUBISHI MOTORS|มิตซูบิชิ มอเตอร์ส|มิตซูบิชิ มอเตอร์
Isuzu|ISUZU|อีซูซุ
Suzuki|SUZUKI|ซูซูกิ
Subaru|SUBARU|ซูบารุ
Daihatsu|DAIHATSU|ไดฮัทสุ
Lexus|LEXUS|เลกซัส|เล็กซัส
Hino|HINO|ฮีโน่
UD Trucks|ยูดี ทรัคส์
Mitsubishi Fuso|FUSO|มิตซูบิชิ ฟูโซ่|ฟูโซ่
Yamaha|YAMAHA|ยามาฮ่า
Yamaha Motor|ยามาฮ่า มอเตอร์
Kawasaki Motors|คาวาซากิ มอเตอร์
Kubota|KUBOTA|คูโบต้า
Yanmar|YANMAR|ยันม่าร์|ยันมาร์
Komatsu|KOMATSU|โคมัตสุ
BMW|บีเอ็มดับเบิลยู|บีเอ็มดับเบิ้ลยู
BMW Group|บีเอ็มดับเบิลยู กรุ๊ป
Mercedes-Benz|Mercedes Benz|เมอร์เซเดส-เบนซ์|เมอร์เซเดส เบนซ์|เมอร์เซเดสเบนซ์|เมอร์ซิเดส-เบนซ์|เมอร์ซีเดส-เบนซ์|เบนซ์
Audi|AUDI|อาวดี้|ออดี้
Porsche|PORSCHE|ปอร์เช่
Volkswagen|โฟล์คสวาเกน|โฟล์กสวาเกน
Volvo|VOLVO|วอลโว่
Scania|SCANIA|สแกนเนีย
Renault|เรโนลต์|เรโนลท์
Peugeot|เปอโยต์
Stellantis|สเตลแลนทิส
Ferrari|เฟอร์รารี่|เฟอร์รารี
Lamborghini|ลัมโบร์กินี
Ford Motor|Ford Motor Company|ฟอร์ด มอเตอร์
General Motors|เจเนอรัล มอเตอร์ส|เจนเนอรัล มอเตอร์ส
Chevrolet|เชฟโรเลต
Harley-Davidson|ฮาร์ลีย์-เดวิดสัน|ฮาร์ลีย์ เดวิดสัน
Ducati|ดูคาติ
Royal Enfield|รอยัล เอ็นฟีลด์
Tata Motors|ทาทา มอเตอร์ส
Hyundai|HYUNDAI|ฮุนได
Hyundai Motor|ฮุนได มอเตอร์
Kia Motors|KIA|เกีย มอเตอร์ส
BYD|บีวายดี
Great Wall Motor|GWM|เกรท วอลล์ มอเตอร์|เกรท วอล มอเตอร์
SAIC|SAIC Motor|เอสเอไอซี|เอสเอไอซี มอเตอร์
เอ็มจี
Changan Automobile|Changan|CHANGAN|ฉางอาน|ฉางอัน
GAC AION|GAC Aion|AION|ไอออน ออโตโมบิล
NETA|Neta|NETA Auto|เนต้า|เนต้า ออโต้
Hozon|HOZON|โฮซอน
Chery|CHERY|เชอรี่ ออโตโมบิล
Omoda & Jaecoo|OMODA & JAECOO|โอโมดา แอนด์ เจคู่
Geely|GEELY|จีลี่
XPENG|XPeng|เอ็กซ์เผิง
Zeekr|ZEEKR|ซีคเกอร์
Foton|FOTON|โฟตอน มอเตอร์
Wuling|WULING|อู่หลิง
Dongfeng|DONGFENG|ตงเฟิง
Tesla|TESLA|เทสลา|เทสล่า
VinFast|วินฟาสต์
Foxconn|FOXCONN|ฟ็อกซ์คอนน์|ฟอกซ์คอนน์
Horizon Plus|HORIZON PLUS|ฮอริษอน พลัส
Energy Absolute
MINE Mobility|Mine Mobility
Denso|DENSO|เด็นโซ่|เดนโซ่
Aisin|AISIN|ไอซิน
JTEKT
Aichi Steel
Toyota Boshoku|โตโยต้า โบโชคุ
Hitachi Astemo
Yazaki|YAZAKI
NGK Spark Plug
NHK Spring
Stanley Electric|สแตนเลย์ การไฟฟ้า
Koito Manufacturing
Astemo
Thai Summit|ไทยซัมมิท
Summit Auto Body|ซัมมิท โอโต บอดี้
Aapico|AAPICO|อาปิโก ไฮเทค|อาปิโก
Bridgestone|BRIDGESTONE|บริดจสโตน|บริดจ์สโตน
Michelin|MICHELIN|มิชลิน
Yokohama Rubber|โยโกฮามา รับเบอร์
Sumitomo Rubber|ซูมิโตโม รับเบอร์
Goodyear|กู๊ดเยียร์
Maxxis|แม็กซิส
Continental AG|คอนติเนนทอล
CATL
Gotion|GOTION|โกชั่น
SVOLT
Sunwoda|ซันโวด้า
EVE Energy
Valeo|วาเลโอ
ZF Friedrichshafen
Magna International
Bosch|BOSCH|บ๊อช|บอช
`;
