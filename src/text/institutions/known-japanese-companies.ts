/**
 * Companies of Japan beside the makers of cars: electronics, materials, machines, energy, trading houses, banks, carriers and
 * railways, that releases call by a bare name. Spellings of one on one line. Names that are also those of people or towns stand only with a second word.
 */
export const knownJapaneseCompanies = `
Sony|SONY|โซนี่
Panasonic|PANASONIC|พานาโซนิค|พานาโซนิก
Hitachi|HITACHI|ฮิตาชิ|ฮิตาชิ เอเชีย
Toshiba|TOSHIBA|โตชิบา|โตชิบ้า
Fujitsu|FUJITSU|ฟูจิตสึ|ฟูจิตสิ
Sharp Corporation|SHARP|ชาร์ป
Daikin|DAIKIN|ไดกิ้น|ไดกิน
Canon|CANON|แคนนอน
Nikon|NIKON|นิคอน
Epson|EPSON|เอปสัน
Ricoh|RICOH
Konica Minolta|โคนิก้า มินอลต้า
Fujifilm|FUJIFILM|ฟูจิฟิล์ม
Kyocera|KYOCERA|เคียวเซร่า|เคียวเซรา
Murata Manufacturing|มูราตะ แมนูแฟคเจอริ่ง
ROHM
Renesas|RENESAS|เรเนซัส
TDK
Omron|OMRON|ออมรอน
Keyence|คีย์เอนซ์
Fanuc|FANUC|ฟานัค
Yaskawa|YASKAWA|ยาสกาวา
Nidec|NIDEC|นิเด็ค
MinebeaMitsumi|Minebea|มินีแบ|มินีแบมิตซูมิ
Casio|CASIO|คาสิโอ
Citizen Watch|ซิติเซ็น
Seiko|SEIKO
Kioxia|KIOXIA|คิออกเซีย
Rapidus|RAPIDUS
Mitsubishi|MITSUBISHI|มิตซูบิชิ
Mitsubishi Corporation|มิตซูบิชิ คอร์ปอเรชั่น|มิตซูบิชิ คอร์ปอเรชัน
Mitsubishi Electric|มิตซูบิชิ อิเล็คทริค|มิตซูบิชิ อีเล็คทริค|มิตซูบิชิ อิเล็กทริค|มิตซูบิชิ อิเล็กทริก
Mitsubishi Heavy Industries|มิตซูบิชิ เฮฟวี่ อินดัสทรีส์|มิตซูบิชิ เฮฟวี อินดัสตรีส์|มิตซูบิชิ เฮฟวี่ อินดัสตรีส์
Mitsubishi Chemical|มิตซูบิชิ เคมิคอล
Mitsubishi Materials|มิตซูบิชิ แมททีเรียลส์
Mitsubishi Estate|มิตซูบิชิ เอสเตท
Mitsubishi Power|มิตซูบิชิ พาวเวอร์
Mitsui|MITSUI|มิตซุย|มิตซูอิ
Mitsui & Co.|Mitsui & Co|มิตซุย แอนด์ โค
Mitsui Chemicals|มิตซุย เคมิคอล
Mitsui Fudosan|มิตซุย ฟุโดซัง
Mitsui O.S.K. Lines
Sumitomo|SUMITOMO|ซูมิโตโม
Sumitomo Corporation|ซูมิโตโม คอร์ปอเรชั่น|ซูมิโตโม คอร์ปอเรชัน
Sumitomo Electric|ซูมิโตโม อิเล็คทริค|ซูมิโตโม อีเล็คทริค
Sumitomo Chemical|ซูมิโตโม เคมิคอล
Sumitomo Metal Mining
Itochu|ITOCHU|อิโตชู
Marubeni|MARUBENI|มารูเบนิ
Sojitz|SOJITZ|โซจิทสึ|โซจิตสึ
Toyota Tsusho|โตโยต้า ทูโช|โตโยต้า ทสึโช|โตโยต้า ซูโช
Kanematsu|คาเนมัตสึ
Nippon Steel|นิปปอน สตีล
JFE Steel|เจเอฟอี สตีล
Kobe Steel|โกเบ สตีล|โคเบลโก้|Kobelco
Asahi Kasei|อาซาฮี คาเซอิ|อาซาฮิ คาเซอิ
Toray|TORAY
Teijin|TEIJIN
AGC Chemicals|AGC Vinythai|เอจีซี วีนิไทย
Kuraray|คุราเร่|คูราเร่
Ajinomoto|AJINOMOTO|อายิโนะโมะโต๊ะ|อายิโนะโมโต๊ะ
Nissin Foods|นิสชิน
Kikkoman|คิคโคแมน
Suntory|SUNTORY|ซันโทรี่
Yakult|ยาคูลท์
Meiji Holdings
Shiseido|ชิเซโด้
Kao Corporation
Unicharm|ยูนิชาร์ม
LIXIL|ลิกซิล
TOTO
YKK
Uniqlo|UNIQLO|ยูนิโคล่
Muji|MUJI|มูจิ
AEON
7-Eleven|เซเว่นอีเลฟเว่น|เซเว่น อีเลฟเว่น
Don Don Donki|ดองดองดองกิ|ดอง ดอง ดองกิ
Nintendo|นินเทนโด
Rakuten|ราคูเทน
SoftBank|Softbank|ซอฟต์แบงก์|ซอฟท์แบงก์
NTT
NTT DATA|NTT Data|เอ็นทีที ดาต้า
NTT Communications
KDDI
JERA
TEPCO|เท็ปโก้
Tokyo Gas|โตเกียวแก๊ส|โตเกียว แก๊ส
Osaka Gas|โอซาก้าแก๊ส|โอซาก้า แก๊ส
KEPCO
J-POWER|J-Power
INPEX
ENEOS|เอเนออส
Idemitsu|IDEMITSU|อิเดมิตสึ
Cosmo Oil|คอสโม ออยล์
IHI
JGC
Chiyoda Corporation|ชิโยดะ คอร์ปอเรชั่น
Toyo Engineering|โตโย เอ็นจิเนียริ่ง
Kawasaki Heavy Industries|คาวาซากิ เฮฟวี่ อินดัสทรีส์
Taisei Corporation
Obayashi Corporation|ไทยโอบายาชิ
Nippon Koei|นิปปอน โคเออิ
Oriental Consultants
Nippon Express|นิปปอน เอ็กซ์เพรส
Yamato Transport|ยามาโตะ ทรานสปอร์ต
Nomura Research Institute|สถาบันวิจัยโนมูระ
Nomura Securities
Daiwa House|ไดวะ เฮาส์
Sekisui|SEKISUI|Sekisui Chemical|เซกิซุย|เซกิซุย เคมิคอล
Dentsu|เดนท์สุ|เดนสึ
Hakuhodo|ฮาคูโฮโด
KADOKAWA|Kadokawa|คาโดคาวะ
Toei Animation
TV Tokyo|ทีวีโตเกียว
TV Asahi|ทีวีอาซาฮี
Fuji TV|ฟูจิทีวี
MUFG
MUFG Bank|ธนาคารเอ็มยูเอฟจี
SMBC|Sumitomo Mitsui Banking Corporation|ซูมิโตโม มิตซุย แบงกิ้ง คอร์ปอเรชั่น|ธนาคารซูมิโตโม มิตซุย แบงกิ้ง คอร์ปอเรชั่น
Mizuho|มิซูโฮ|มิตซูโฮ
Mizuho Bank|ธนาคารมิซูโฮ
Japan Airlines|JAL|เจแปนแอร์ไลน์|เจแปนแอร์ไลน์ส|เจแปน แอร์ไลน์
All Nippon Airways|ออลนิปปอนแอร์เวย์ส|ออล นิปปอน แอร์เวย์
Peach Aviation
Zipair|ZIPAIR
JR East|JR-East|เจอาร์อีสต์|เจอาร์ อีสต์
JR West|JR-West|เจอาร์เวสต์|เจอาร์ เวสต์
JR Central|JR-Central
JR Kyushu|JR-Kyushu|เจอาร์คิวชู|เจอาร์ คิวชู
JR Hokkaido|JR-Hokkaido|เจอาร์ฮอกไกโด|เจอาร์ ฮอกไกโด
JR Shikoku|JR-Shikoku
JR Freight
Tokyo Metro|โตเกียวเมโทร|โตเกียว เมโทร
NHK|NHK WORLD-JAPAN|NHK WORLD JAPAN
Nikkei|นิกเคอิ|นิคเค
Kyodo News|สำนักข่าวเกียวโด
Asahi Shimbun|อาซาฮีชิมบุน|อาซาฮี ชิมบุน
Yomiuri Shimbun|โยมิอุริชิมบุน
Mainichi Shimbun
Jiji Press
`;
