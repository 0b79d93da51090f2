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
    'จาก⟦บริษัท ดอกแก้ว คอมมูนิเคชั่น จำกัด (มหาชน)⟧ หรือ ดีแทค ในโครงการ',
  ])('%s', (sentence) => {
    const { text, marks } = marked(sentence);
    expect(institutionsIn(text).map(([name]) => name)).toEqual(marks.map((mark) => mark.text));
  });
});
