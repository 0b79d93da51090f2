import { phraseFinder } from '../words/phrase-finder';

/** Frameworks, agreements, plans and goals of the world that are known by name, spellings of one on one line. */
const known = `
ประชาคมเอเชียที่ปล่อยมลพิษเป็นศูนย์|ประชาคมเอเชียเพื่อการปล่อยมลพิษเป็นศูนย์|ประชาคมเอเชียเพื่อการปล่อยก๊าซเรือนกระจกสุทธิเป็นศูนย์|ประชาคมเอเชียที่ปล่อยก๊าซเรือนกระจกสุทธิเป็นศูนย์|ประชาคมการปล่อยก๊าซเรือนกระจกสุทธิเป็นศูนย์แห่งเอเชีย|ประชาคมเอเชียปลอดคาร์บอน|Asia Zero Emission Community|Asia Zero Emissions Community|Asian Zero Emission Community|AZEC
Energy and Industry Dialogue|EID
ความตกลงหุ้นส่วนเศรษฐกิจไทย-ญี่ปุ่น|ความตกลงหุ้นส่วนเศรษฐกิจไทย – ญี่ปุ่น|ความตกลงหุ้นส่วนทางเศรษฐกิจไทย-ญี่ปุ่น|ความตกลงระหว่างราชอาณาจักรไทยกับญี่ปุ่นสำหรับความเป็นหุ้นส่วนทางเศรษฐกิจ|ความตกลงระหว่างราชอาณาจักรไทยและญี่ปุ่นสำหรับความเป็นหุ้นส่วนทางเศรษฐกิจ|ความตกลงระหว่างราชอาณาจักรไทยกับญี่ปุ่นสำหรับความเป็นหุ้นส่วนเศรษฐกิจ|ความตกลงหุ้นส่วนเศรษฐกิจที่ใกล้ชิดไทย-ญี่ปุ่น|JTEPA|เจเทปป้า|เจเทปา
ความตกลงหุ้นส่วนทางเศรษฐกิจระดับภูมิภาค|ความตกลงหุ้นส่วนทางเศรษฐกิจที่ครอบคลุมระดับภูมิภาค|Regional Comprehensive Economic Partnership|RCEP|อาร์เซ็ป
ความตกลงที่ครอบคลุมและก้าวหน้าสำหรับหุ้นส่วนทางเศรษฐกิจภาคพื้นแปซิฟิก|CPTPP
ความตกลงหุ้นส่วนเศรษฐกิจอาเซียน-ญี่ปุ่น|AJCEP
หุ้นส่วนทางยุทธศาสตร์อย่างรอบด้าน|หุ้นส่วนเชิงยุทธศาสตร์รอบด้าน|หุ้นส่วนเชิงยุทธศาสตร์อย่างรอบด้าน|หุ้นส่วนทางยุทธศาสตร์รอบด้าน|หุ้นส่วนเชิงยุทธศาสตร์แบบรอบด้าน|หุ้นส่วนยุทธศาสตร์อย่างรอบด้าน|หุ้นส่วนทางยุทธศาสตร์ที่รอบด้าน|Comprehensive Strategic Partnership
DIPROM Connection
แผนความร่วมมือมิโดริ อาเซียน-ญี่ปุ่น|แผนความร่วมมือมิโดริอาเซียน-ญี่ปุ่น|แผนความร่วมมือมิโดริ|ASEAN-Japan MIDORI Cooperation Plan
กรอบความร่วมมือทางเศรษฐกิจอินโด-แปซิฟิก|กรอบความร่วมมือทางเศรษฐกิจอินโด-แปซิฟิกเพื่อความเจริญรุ่งเรือง|กรอบเศรษฐกิจอินโด-แปซิฟิกเพื่อความเจริญรุ่งเรือง|Indo-Pacific Economic Framework for Prosperity|กรอบเศรษฐกิจอินโด-แปซิฟิก|Indo-Pacific Economic Framework|IPEF
ความตกลงการค้าเสรี|ข้อตกลงการค้าเสรี|Free Trade Agreement|Free Trade Area|FTA|เอฟทีเอ
กรอบอนุสัญญาสหประชาชาติว่าด้วยการเปลี่ยนแปลงสภาพภูมิอากาศ|กรอบอนุสัญญาสหประชาชาติ ว่าด้วยการเปลี่ยนแปลงสภาพภูมิอากาศ|อนุสัญญาสหประชาชาติ ว่าด้วยการเปลี่ยนแปลงสภาพภูมิอากาศ|อนุสัญญาสหประชาชาติว่าด้วยการเปลี่ยนแปลงสภาพภูมิอากาศ|UNFCCC
ความตกลงปารีส|Paris Agreement
อาเซียนบวกสาม|อาเซียน+3|ASEAN+3
กรอบความร่วมมือลุ่มน้ำโขง-ญี่ปุ่น|กรอบความร่วมมือลุ่มน้ำโขงกับญี่ปุ่น|กรอบความร่วมมือแม่โขง-ญี่ปุ่น|ความร่วมมือลุ่มน้ำโขง-ญี่ปุ่น|ความร่วมมือแม่โขง-ญี่ปุ่น|แม่โขง-ญี่ปุ่น|Mekong-Japan Cooperation
ยุทธศาสตร์ความร่วมมือทางเศรษฐกิจอิรวดี-เจ้าพระยา-แม่โขง|Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy|ACMECS|แอคเมคส์
BIMSTEC|บิมสเทค
วิสัยทัศน์กรุงเทพฯ 2030|วิสัยทัศน์กรุงเทพ 2030|BIMSTEC Bangkok Vision 2030|Bangkok Vision 2030
IMT-GT|แผนงานการพัฒนาเขตเศรษฐกิจสามฝ่าย อินโดนีเซีย-มาเลเซีย-ไทย|เขตเศรษฐกิจสามฝ่ายอินโดนีเซีย-มาเลเซีย-ไทย|แผนงานการพัฒนาเขตเศรษฐกิจสามฝ่ายอินโดนีเซีย-มาเลเซีย-ไทย|โครงการพัฒนาเขตเศรษฐกิจสามฝ่ายอินโดนีเซีย-มาเลเซีย-ไทย
JDS
JTEPP
ACIA
ATIGA
AFTA
Joint Crediting Mechanism|กลไกเครดิตร่วม|JCM
พิธีสารเกียวโต|Kyoto Protocol
เป้าหมายการพัฒนาที่ยั่งยืน|Sustainable Development Goals|SDGs
ข้อริเริ่มหนึ่งแถบ หนึ่งเส้นทาง|ข้อริเริ่มสายแถบและเส้นทาง|หนึ่งแถบ หนึ่งเส้นทาง|หนึ่งแถบหนึ่งเส้นทาง|One Belt, One Road|One Belt One Road|Belt and Road Initiative|Belt and Road Initiatives|BRI
ข้อริเริ่มเชียงใหม่|ริเริ่มเชียงใหม่|มาตรการริเริ่มเชียงใหม่ไปสู่การเป็นพหุภาคี|ความตกลงมาตรการริเริ่มเชียงใหม่ไปสู่การเป็นพหุภาคี|Chiang Mai Initiative Multilateralisation|Chiang Mai Initiative Multilateralization|Chiang Mai Initiative|CMIM
กรอบความร่วมมือแม่โขง-ล้านช้าง|ความร่วมมือแม่โขง-ล้านช้าง|แม่โขง-ล้านช้าง|Mekong-Lancang Cooperation
มาตรการปรับราคาคาร์บอนก่อนข้ามพรมแดน|มาตรการปรับคาร์บอนก่อนข้ามพรมแดน|มาตรการปรับคาร์บอนก่อนเข้าพรมแดน|มาตรการการปรับคาร์บอนก่อนเข้าพรมแดน|มาตรการปรับราคาคาร์บอนก่อนเข้าพรมแดน|มาตรการปรับราคาคาร์บอนข้ามพรมแดน|มาตรการปรับคาร์บอนข้ามพรมแดน|กลไกการปรับคาร์บอนก่อนเข้าพรมแดน|กลไกการปรับราคาคาร์บอนก่อนข้ามพรมแดน|กลไกปรับราคาคาร์บอนก่อนข้ามพรมแดน|Carbon Border Adjustment Mechanism|CBAM
โมเดลเศรษฐกิจ BCG|BCG Economy Model|เศรษฐกิจ BCG Model|เศรษฐกิจ BCG โมเดล|BCG Economic Model|BCG Model|BCG โมเดล|โมเดล BCG|เศรษฐกิจ BCG|BCG Economy|BCG model|โมเดล BCG Economy|BCG economy|Bio-Circular-Green Economy|Bio-Circular-Green (BCG) Economy|Bio-Circular-Green Economic Model|Bio-Circular-Green Economy Model|Bio-Circular-Green Model|โมเดลเศรษฐกิจชีวภาพ เศรษฐกิจหมุนเวียน และเศรษฐกิจสีเขียว|เศรษฐกิจชีวภาพ เศรษฐกิจหมุนเวียน และเศรษฐกิจสีเขียว|เศรษฐกิจชีวภาพ เศรษฐกิจหมุนเวียน เศรษฐกิจสีเขียว|เศรษฐกิจชีวภาพ-เศรษฐกิจหมุนเวียน-เศรษฐกิจสีเขียว|BCG
ไทยแลนด์ 4.0|ประเทศไทย 4.0|Thailand 4.0
30 บาทรักษาทุกที่|30 บาท รักษาทุกที่|30 บาทรักษาได้ทุกที่|30 บาท รักษาได้ทุกที่|นโยบายบัตรประชาชนใบเดียวรักษาทุกที่|นโยบายบัตรประชาชนใบเดียวรักษาได้ทุกที่
นโยบายมุ่งใต้ใหม่|นโยบายมุ่งใต้|New Southern Policy
30 บาทรักษาทุกโรค|30 บาท รักษาทุกโรค
วาระงานที่มีคุณค่า|Decent Work Agenda
นโยบายอุตสาหกรรม 4.0|ยุทธศาสตร์อุตสาหกรรม 4.0
IGNITE THAILAND|IGNITE Thailand|Ignite Thailand
โครงการแลนด์บริดจ์|แลนด์บริดจ์|Landbridge|Land Bridge|Land bridge|Land-bridge
ยุทธศาสตร์ชาติว่าด้วยการป้องกันและปราบปรามการทุจริต
ยุทธศาสตร์ชาติ 20 ปี|ยุทธศาสตร์ชาติ
ยุทธศาสตร์อินโด-แปซิฟิก|Indo-Pacific Strategy
โครงการหนึ่งตำบล หนึ่งผลิตภัณฑ์|หนึ่งตำบล หนึ่งผลิตภัณฑ์|โครงการหนึ่งตำบลหนึ่งผลิตภัณฑ์|หนึ่งตำบลหนึ่งผลิตภัณฑ์|One Tambon One Product
แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ|แผนพัฒนาเศรษฐกิจ และสังคมแห่งชาติ|แผนพัฒนาเศรษฐกิจและสังคม แห่งชาติ
แผนพัฒนากำลังผลิตไฟฟ้าของประเทศไทย|แผนพัฒนากำลังผลิตไฟฟ้าของประเทศ|แผนพัฒนากำลังผลิตไฟฟ้า|แผน PDP
โครงการพัฒนาสนามบินอู่ตะเภาและเมืองการบินภาคตะวันออก|โครงการพัฒนาสนามบินอู่ตะเภา และเมืองการบินภาคตะวันออก|โครงการสนามบินอู่ตะเภาและเมืองการบินภาคตะวันออก
กฎระเบียบว่าด้วยสินค้าที่ปราศจากการตัดไม้ทำลายป่า|กฎหมายว่าด้วยสินค้าที่ปราศจากการตัดไม้ทำลายป่า|EU Deforestation Regulation|EU Deforestation-free Products Regulation|EU Deforestation-Free Products Regulation|EUDR
มาตรการยกระดับอุตสาหกรรมไปสู่ Smart และ Sustainable Industry|มาตรการยกระดับอุตสาหกรรมไปสู่ Smart and Sustainable Industry|มาตรการยกระดับอุตสาหกรรมสู่ Smart and Sustainable Industry|มาตรการยกระดับอุตสาหกรรม (Smart และ Sustainable Industry)|มาตรการยกระดับอุตสาหกรรม (Smart and Sustainable Industry)
แผนปฏิรูปประเทศ|แผนการปฏิรูปประเทศ
แผนความมั่นคงแห่งชาติ
แผนการป้องกันและบรรเทาสาธารณภัยแห่งชาติ
แผนพลังงานชาติ|National Energy Plan
30@30
EV 3.0|EV3.0
EV 3.5|EV3.5
ตลาดนำการผลิต|ตลาดนำ นวัตกรรมเสริม เพิ่มรายได้
เกษตรผลิต พาณิชย์ตลาด|เกษตรผลิตพาณิชย์ตลาด
ครัวไทยสู่ครัวโลก|ครัวไทย สู่ครัวโลก
กรอบความร่วมมือเพื่อการพัฒนาที่ยั่งยืนแห่งสหประชาชาติ|กรอบความร่วมมือการพัฒนาเพื่อความยั่งยืนแห่งสหประชาชาติ|กรอบความร่วมมือเพื่อการพัฒนาอย่างยั่งยืนแห่งสหประชาชาติ|UNSDCF
แผนงานประชาคมเศรษฐกิจอาเซียน|AEC Blueprint
แผนงานบันดาร์เสรีเบกาวัน|Bandar Seri Begawan Roadmap
แผนแม่บท ACMECS|แผนแม่บทACMECS|แผนแม่บทแอคเมคส์|ACMECS Master Plan
Utility Green Tariff|UGT
Direct Power Purchase Agreement|Direct PPA
นโยบายรถไฟฟ้า 20 บาทตลอดสาย|โครงการรถไฟฟ้า 20 บาทตลอดสาย|รถไฟฟ้า 20 บาทตลอดสาย
โครงการคนละครึ่งพลัส|คนละครึ่งพลัส
โครงการคนละครึ่ง|คนละครึ่ง
โครงการเราเที่ยวด้วยกัน|เราเที่ยวด้วยกัน
โครงการเที่ยวไทยคนละครึ่ง|เที่ยวไทยคนละครึ่ง
โครงการเราชนะ|เราชนะ
โครงการบัตรสวัสดิการแห่งรัฐ|บัตรสวัสดิการแห่งรัฐ
โครงการ ม.33 เรารักกัน|โครงการ ม33 เรารักกัน|โครงการ ม. 33 เรารักกัน|ม.33 เรารักกัน|ม33 เรารักกัน
โครงการดิจิทัลวอลเล็ต|ดิจิทัลวอลเล็ต|ดิจิทัล วอลเล็ต
โครงการยิ่งใช้ ยิ่งได้|ยิ่งใช้ ยิ่งได้|ยิ่งใช้ยิ่งได้
โครงการอาหารเสริม (นม) โรงเรียน
โครงการไทยนิยม ยั่งยืน|ไทยนิยม ยั่งยืน|ไทยนิยมยั่งยืน
โครงการ 30 บาทรักษาทุกที่|30 บาทรักษาทุกที่
โครงการคุณสู้ เราช่วย|คุณสู้ เราช่วย|โครงการคุณสู้เราช่วย|คุณสู้เราช่วย
โครงการหนึ่งครอบครัวหนึ่งซอฟต์พาวเวอร์|หนึ่งครอบครัวหนึ่งซอฟต์พาวเวอร์|One Family One Soft Power|OFOS
สนธิสัญญาไมตรีและความร่วมมือแห่งเอเชียตะวันออกเฉียงใต้|Treaty of Amity and Cooperation in Southeast Asia
กรอบความร่วมมือเอเชีย|Asia Cooperation Dialogue
Asia – Japan Investing for the Future Initiative|Asia-Japan Investing for the Future Initiative|AJIF
วิสัยทัศน์อินโด-แปซิฟิกที่เสรีและเปิดกว้าง|ยุทธศาสตร์อินโด-แปซิฟิกที่เสรีและเปิดกว้าง|อินโด-แปซิฟิกที่เสรีและเปิดกว้าง|Free and Open Indo-Pacific|FOIP
มุมมองอาเซียนต่ออินโด-แปซิฟิก|ASEAN Outlook on the Indo-Pacific|AOIP
กรอบการฟื้นฟูที่ครอบคลุมของอาเซียน|กรอบการฟื้นฟูที่ครอบคลุมของภูมิภาคอาเซียน|ASEAN Comprehensive Recovery Framework|ACRF
ประชาคมเศรษฐกิจอาเซียน|ASEAN Economic Community|AEC
ความตกลงกรอบเศรษฐกิจดิจิทัลอาเซียน|กรอบความตกลงด้านเศรษฐกิจดิจิทัลอาเซียน|กรอบความตกลงเศรษฐกิจดิจิทัลอาเซียน|ASEAN Digital Economy Framework Agreement|Digital Economy Framework Agreement|DEFA
แผนงานความร่วมมือทางเศรษฐกิจในอนุภูมิภาคลุ่มแม่น้ำโขง|กรอบความร่วมมือทางเศรษฐกิจในอนุภูมิภาคลุ่มแม่น้ำโขง|กรอบการพัฒนาความร่วมมือทางเศรษฐกิจในอนุภูมิภาคลุ่มแม่น้ำโขง|Greater Mekong Subregion|GMS
วาระการพัฒนาที่ยั่งยืน ค.ศ. 2030|วาระการพัฒนาที่ยั่งยืน 2030|2030 Agenda for Sustainable Development
พิธีสารมอนทรีออล|Montreal Protocol
อนุสัญญาบาเซล|Basel Convention
อนุสัญญาว่าด้วยการค้าระหว่างประเทศซึ่งชนิดสัตว์ป่าและพืชป่าที่ใกล้จะสูญพันธุ์|อนุสัญญาไซเตส|CITES
JENESYS
กรอบการดำเนินงานเซนไดเพื่อการลดความเสี่ยงจากภัยพิบัติ|กรอบเซนไดเพื่อการลดความเสี่ยงจากภัยพิบัติ|กรอบเซนได|Sendai Framework for Disaster Risk Reduction|Sendai Framework
อนุสัญญาว่าด้วยการขจัดการเลือกปฏิบัติต่อสตรีในทุกรูปแบบ|CEDAW
อนุสัญญาว่าด้วยสิทธิเด็ก
อนุสัญญาว่าด้วยความหลากหลายทางชีวภาพ|Convention on Biological Diversity
กรอบงานคุนหมิง-มอนทรีออล ว่าด้วยความหลากหลายทางชีวภาพของโลก|กรอบงานคุนหมิง-มอนทรีออลว่าด้วยความหลากหลายทางชีวภาพของโลก|กรอบงานคุนหมิง-มอนทรีออลว่าด้วยความหลากหลายทางชีวภาพ|กรอบงานความหลากหลายทางชีวภาพของโลกคุนหมิง-มอนทรีออล|Kunming-Montreal Global Biodiversity Framework
เขตการค้าเสรีเอเชีย-แปซิฟิก|Free Trade Area of the Asia-Pacific|Free Trade Area of the Asia Pacific|FTAAP|เอฟแทป
แผนแม่บทว่าด้วยความเชื่อมโยงระหว่างกันในอาเซียน|Master Plan on ASEAN Connectivity|MPAC|เอ็มแพ็ค
วิสัยทัศน์ซาอุดีอาระเบีย 2030|วิสัยทัศน์ซาอุดี 2030|Saudi Vision 2030
Global Methane Pledge
ข้อริเริ่มมหาสมุทรอินโด-แปซิฟิก|Indo-Pacific Oceans Initiative|IPOI
แผนโคลัมโบ|Colombo Plan|New Colombo Plan
กรอบความร่วมมือประเทศลุ่มน้ำโขง-ออสเตรเลีย|Mekong-Australia Partnership
อนุสัญญาสหประชาชาติว่าด้วยกฎหมายทะเล|UNCLOS
MOU 2543|MOU 43|บันทึกความเข้าใจ พ.ศ. 2543
MOU 2544|MOU 44|บันทึกความเข้าใจ พ.ศ. 2544
อนุสัญญาสหประชาชาติว่าด้วยการต่อต้านการแปรสภาพเป็นทะเลทราย|อนุสัญญา UNCCD|UNCCD
นโยบายจีนเดียว|หลักการจีนเดียว|One China Policy|One China policy
อนุสัญญามินามาตะ|อนุสัญญามินามาตะว่าด้วยปรอท|Minamata Convention
อนุสัญญาสตอกโฮล์ม|Stockholm Convention
อนุสัญญารอตเตอร์ดัม|Rotterdam Convention
วิสัยทัศน์ประชาคมอาเซียน ค.ศ. 2045|วิสัยทัศน์ประชาคมอาเซียน ปี ค.ศ. 2045|วิสัยทัศน์ประชาคมอาเซียน ค.ศ. 2025|ASEAN Community Vision 2045|ASEAN Community Vision 2025
เป้าหมายกรุงเทพฯ|เป้าหมายกรุงเทพฯ ว่าด้วยเศรษฐกิจชีวภาพ เศรษฐกิจหมุนเวียน และเศรษฐกิจสีเขียว|เป้าหมายกรุงเทพฯ ว่าด้วยเศรษฐกิจ BCG|เป้าหมายกรุงเทพฯ ว่าด้วยเศรษฐกิจชีวภาพ-เศรษฐกิจหมุนเวียน-เศรษฐกิจสีเขียว|Bangkok Goals on BCG Economy|Bangkok Goals on BCG Model|Bangkok Goals
วิสัยทัศน์ปุตราจายา ค.ศ. 2040|วิสัยทัศน์ปุตราจายา 2040|วิสัยทัศน์ปุตราจายาของเอเปค ค.ศ. 2040|วิสัยทัศน์ปุตราจายา ค.ศ.2040|วิสัยทัศน์ปุตราจายา|Putrajaya Vision 2040
`;

/** A name with each of the dashes that releases set between its parts. */
const withDashes = (name: string): string[] =>
  /[ก-๙a-z]-[ก-๙A-Z]/u.test(name)
    ? [
        ...['-', ' - ', '–', ' – ', '- ', ' -'].map((dash) => name.replaceAll('-', dash)),
        ...(name.includes('-แปซิฟิก') ? [name.replace('-แปซิฟิก', 'แปซิฟิก')] : []),
      ]
    : [name];

/** A name of some words in Latin letters, in capitals too: "GARDEN PLAN" for "Garden Plan". */
const withCapitals = (name: string): string[] =>
  /^[A-Z][a-z]+ [A-Za-z ]+$/u.test(name) ? [name, name.toUpperCase()] : [name];

/** A name with each of the two words for an agreement, and for a partnership of economies. */
const withWords = (name: string): string[] => {
  const agreements = name.startsWith('ความตกลง')
    ? [name, name.replace('ความตกลง', 'ข้อตกลง')]
    : [name];
  return agreements.flatMap((one) => [
    one,
    ...(one.includes('หุ้นส่วนทางเศรษฐกิจ') ? [one.replace('หุ้นส่วนทาง', 'หุ้นส่วน')] : []),
    ...(one.includes('หุ้นส่วนเศรษฐกิจ') ? [one.replace('หุ้นส่วน', 'หุ้นส่วนทาง')] : []),
  ]);
};

/** Finds the names of the known ones in a text; the value of a place is the first spelling of what stands there. */
export const findKnownFrameworks = phraseFinder(
  known
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const spellings = line
        .split('|')
        .flatMap(withDashes)
        .flatMap(withWords)
        .flatMap(withCapitals);
      return spellings.map((spelling) => [spelling, spellings[0] ?? spelling] as const);
    }),
);
