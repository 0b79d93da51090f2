import { describe, expect, test } from 'vitest';
import { institutionsIn } from '../../fixtures/institutions-in';
import { marked } from '../../fixtures/marked-text';

describe('the bounds of names that clauses and brackets blur', () => {
  test.each([
    // What is told of an office, an institute or a foundation directly after the word for it.
    'นอกจากบทบาทของสำนักงานแล้ว สำนักงานขอเชิญชาวสวน และสำนักงานกลางอยู่ที่สวน',
    'ปัจจุบันมีมูลนิธิแยกออกไป 3 แห่ง โอกาสที่โรงเรียนสถาปนาครบ 50 ปี ท่ามกลางมหาสมาคมอันประกอบด้วยชาวสวน',
    // Kinds.
    'ผู้แทนสถาบันการค้ำประกันดอกไม้ต่างประเทศ และสมาคมกีฬาแห่งชาติ กับสำนักงานแรงงาน และกลุ่มบริษัทใหญ่ของสวน',
    'จัดอันดับมหาวิทยาลัยโลก และสายการบินบริการภาคพื้น',
    // What something is on its way to be, in quotes.
    'ก้าวสู่การเป็น “องค์กรค้ำประกันดอกไม้แห่งชาติ” แล้ว',
    // Each of several states has one.
    'กระทรวงการต่างประเทศของทั้งสองฝ่าย และกรมดอกไม้ของทั้ง 2 ประเทศ',
    // Where labour offices sit, and those of the Thai abroad.
    'ตรวจ⟦สำนักงานแรงงานในประเทศสเปน⟧ และติดต่อ⟦กองดูแลดอกไม้ไทยในต่างประเทศ⟧ หมายเลข',
    'มีสำนักงานแรงงานในต่างประเทศที่ดูแล',
    'ฝ่ายแรงงาน ⟦สถานเอกอัครราชทูต ณ โรซาเบกาวัน⟧ และ⟦สถานกงสุลใหญ่ ณ ลิลาฮ่อง⟧ ร่วมงาน',
    'พบ⟦สถานเอกอัครราชทูตสเปน⟧ ณ ห้องประชุม',
    // Words that hold those of a clause.
    '⟦สถาบันค้นคว้าดอกไม้⟧ ร่วมงาน',
    'เสนอ⟦สำนักงานประสานงานโครงการอันเนื่องมาจากพระราชดำริ⟧ แล้ว',
    // The patron of a body is part of its name.
    'นายก⟦สมาคมชาวสวน ในพระบรมราชูปถัมภ์⟧ พบ⟦มูลนิธิดอกแก้วในพระบรมราชูปถัมภ์⟧ แล้ว',
    // What goes on behind a name.
    'ทุน⟦โรงเรียนดอกแก้ววิทยาลัย⟧ไปศึกษาต่อ กับ⟦โรงเรียนเทคนิคดอกไม้⟧และเข้ารับราชการ',
    'มอบ⟦องค์การบริหารส่วนจังหวัดดอกแก้ว⟧เพื่อระลึกถึงสวน ณ ⟦โรงพยาบาลดอกแก้ว⟧ระยะหนึ่ง',
    'กรรมการ⟦หอการค้ามณฑลดอกไม้⟧และหัวหน้าคณะ',
    // A committee of two institutions, which a bracket closes.
    'ประธาน⟦คณะกรรมการความร่วมมือระหว่างกระทรวงดอกไม้และสวน กับสมาคมชาวสวนไทย⟧ (กรกส.) เปิดเผย',
    'ตั้ง⟦คณะกรรมการร่วมทางดอกไม้⟧ระหว่าง⟦กระทรวงดอกไม้⟧กับ⟦สมาคมชาวสวนไทย⟧ และเห็นชอบคณะกรรมการ (กสส.)',
    // Latin names: the title of an event, kinds of technologies, a small letter before a name, and letters after หรือ.
    'ในงาน ITU Garden World 2031 ผ่านระบบ',
    'ใช้ Flower Energy และ Advanced Garden Technologies เพื่อ',
    'พบ 3) ⟦บริษัท e-Rosa Inc.⟧ ผู้พัฒนา',
    'ผู้บริหารของ ⟦Total Flower and Garden Center⟧ หรือ TFGC เพื่อ',
    'จัดตั้ง⟦ศูนย์วิจัยดอกไม้จีน⟧ หรือ China Flower Technology and Research Center (CFTRC) แล้ว',
    // A kind, a reception, and what is below something else.
    'กระทรวงปั้นสวน และกระทรวงดูแลสวน กับสถาบันชาวไร่ดอกไม้ และโรงพยาบาลต้นแบบ กับกองทุนระหว่างประเทศ',
    'จัดงานสโมสรสันนิบาตดอกไม้ ที่ศูนย์กระจายดอกไม้ระหว่างประเทศ และศูนย์จัดหาดอกไม้ระหว่างประเทศ กับสำนักเลขาธิการของศูนย์',
    'มุ่งสู่การเป็น Lean Organization และเป็น ADVISORY COUNCIL ของสวน',
    'ประชุมคณะอนุกรรมการภายใต้⟦คณะกรรมการดอกไม้แห่งชาติ⟧ แล้ว',
    // Offices in towns, right behind those whose they are.
    'เยี่ยม⟦สมาคมดอกไม้แห่งประเทศไทย⟧ สำนักงานโตเกียว พร้อม ⟦NEDO⟧ สำนักงานกรุงเทพฯ เข้าพบ',
    '⟦สมาคมดอกไม้ไทย⟧ (สดท.) สำนักงานโตเกียว',
    // What goes on behind a name, or is part of it.
    'การขยาย⟦สมาคมดอกไม้พื้นบ้าน⟧ด้วยการควบรวมกับสวน ในโอกาส⟦หนังสือพิมพ์ดอกแก้ว⟧ก้าวเข้าสู่ปีที่ 7',
    '⟦มหาวิทยาลัยราชภัฏดอกแก้ว⟧⟦สถาบันเกลือดอกไม้ไทย⟧ ซึ่งได้',
    'โดย⟦คณะอนุกรรมการจัดส่งผู้ฝึกงานไปฝึกงานในประเทศสเปน⟧ มีประกาศ',
    '⟦คณะอนุกรรมการด้านการเจรจา⟧กับสวน และ⟦คณะอนุกรรมการดอกไม้และอุตสาหกรรมต่อเนื่อง⟧ ประชุม',
    '⟦สมาคมความร่วมมือด้านดอกไม้กับต่างประเทศแห่งญี่ปุ่น⟧ (JFCA) ร่วม',
    // Latin names with a Thai head, with a republic, and an academy; a person after a dash; wares; a company after a year.
    'ของ⟦สมาคม Thailand – Japan Garden Safety Consortium⟧ (RJ-GSC) โดย',
    'ชนะเลิศ ⟦Ministry of Gardens Republic of Indonesia⟧ และ ⟦Royal Academy of Gardens⟧ ส่วน',
    'จาก⟦บริษัท Abco Rosa⟧, Ken Mori – Director of Gardens',
    'ผู้ผลิตดอกไม้ เช่น Rose PCB, Flexible PCB หรือ',
    'เมื่อวันที่ 4 มีนาคม 2570 ⟦บริษัท Abco Rosa⟧ จัดสวน และมี 25 บริษัท Abco',
    'จาก⟦โรงพยาบาลดอกแก้ว⟧ โดย รพ.ดอกแก้ว',
    // Names that only what is said of them shows to be companies' names, and those who put money in.
    'จัดทำโดย ⟦eRosa Lilia⟧ บริษัทด้านดอกไม้ และ Smart บริษัทชั้นนำ',
    'ลงทุน 9 ล้านบาท ⟦Rosa Iris Garden⟧ จากสิงคโปร์ ลงทุน 4 ล้านบาท ⟦Lilianap⟧ (Rose) จากสเปน ลงทุน 3 ล้านบาท',
    'ซึ่งเป็นการร่วมทุนระหว่าง ⟦Rosagulf⟧, ⟦Lilia⟧ และ ⟦Iriso⟧ ทั้งนี้',
    'พบ ⟦Samsung⟧ และชม Samsung-ROS Garden กับบริษัทรีไซเคิลรถยนต์ (Total Rose Challenge)',
    '(⟦Council for Roses, Gardens and Parks⟧ (CRGP), Roseland)',
    'เช่น ⟦ซัมซุงกรุ๊ป⟧ และ⟦โตโยต้าคอร์ปอเรชั่น⟧ กับ⟦หอการค้าญี่ปุ่น⟧ (Rosa) พบ',
    'ผู้นำเข้าและ⟦สมาคมนำเข้าดอกไม้แห่งสเปน⟧ พบ⟦สถาบันพัฒนาบุคลากรในอุตสาหกรรมดอกไม้⟧ แล้ว',
    'พบ⟦หอการค้าไทยสเปน⟧ และพบ ⟦โตโยต้า กรุ๊ป จำกัด (มหาชน)⟧ ซึ่ง กับ สอท.สเปน',
    'มี⟦บริษัท Microsoft⟧ ⟦IBM⟧ และ⟦บริษัท Samsung⟧ & ⟦Sony⟧ เป็นลูกค้า กับ Café Amazon',
    'จากเอเชีย (สำนักงานกรุงโซล) ยุโรป (สำนักงานบรัสเซลส์) และกรมจัดสวน กับสำนักงานจัดหางาน',
    'ชาวสวนยาง สถาบันยาง สหกรณ์ชาวสวนยาง และคณะกรรมการกำกับดูแล กับคณะกรรมการบริหารสัญญา ของบริษัท ปัญหาและอุปสรรค',
    'จาก⟦บริษัท Rosa Lilia Technology Co., Limited⟧ (RLT) และ⟦บริษัท ดอกแก้ว แอนด์ คัมปนี⟧ กล่าว',
    'มี⟦สำนักงานเศรษฐกิจการลงทุนในต่างประเทศ⟧ จำนวนมาก ในอาคารสำนักงานธุรกิจชั้นนำ',
    'บริษัท อาทิ ⟦Benerosa Films⟧, ⟦Rose 559⟧, ⟦Lilia Right⟧ และ ⟦Irisil Group⟧ ผสาน เช่น ROSA LILIA IRISO TULPE และ',
    'กับ⟦องค์การดอกไม้ฮ่องกง⟧ สนับสนุนการค้าและการลงทุนไทย-ฮ่องกง และ⟦กระทรวงดอกไม้และสวนของ สปป.ลาว⟧ พบ',
    // Those of a village, by its name.
    'จังหวัดสวน : ⟦กลุ่มทอผ้าลายดอกไม้บ้านดอกแก้ว⟧ (ผ้าแต้ม) ⟦วิสาหกิจชุมชนผ้าลายบ้านดอกบัว⟧ และกลุ่มแม่บ้านในสวน กับกลุ่มผ้าไหมของบ้าน',
    'จาก⟦บริษัท ดอกแก้ว คอมมูนิเคชั่น จำกัด (มหาชน)⟧ หรือ ดีแทค ในโครงการ',
  ])('%s', (sentence) => {
    const { text, marks } = marked(sentence);
    expect(institutionsIn(text).map(([name]) => name)).toEqual(marks.map((mark) => mark.text));
  });
});
