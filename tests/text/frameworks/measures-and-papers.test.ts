import { describe, expect, test } from 'vitest';
import { findFrameworks } from '../../../src/text/frameworks/frameworks';
import { marked } from '../../fixtures/marked-text';

const namesIn = (text: string): string[] =>
  findFrameworks(text, { start: 0, end: text.length }).map((one) => one.text);

describe('papers, plans, projects and measures end where their names end', () => {
  test.each([
    // What a paper is on, in quotation marks with a bracket inside.
    'ลงนาม⟦บันทึกความเข้าใจว่าด้วย “การปลูกดอกไม้ (Mutual garden activities)”⟧ ระหว่าง',
    'ลงนาม⟦บันทึกข้อตกลง (MOU) ว่าด้วยความร่วมมือด้าน "สวนสวย"⟧ ระหว่าง',
    'ลงนามบันทึกความเข้าใจว่าด้วยความร่วมมือ “⟦โครงการปลูกดอกไม้ในสวน⟧” ระหว่าง',
    // The years of a plan belong to it.
    'เห็นชอบ⟦แผนปฏิบัติการการปลูกดอกไม้ในสวน ระยะ 5 ปี (พ.ศ. 2570 – 2574)⟧ และ',
    'เห็นชอบ⟦แผนปฏิบัติการการปลูกดอกไม้ในสวน ระยะ 5 ปี⟧ (ฉบับร่าง) และ',
    // A relative clause up to a bracket, with the phase after both.
    'ดำเนิน⟦โครงการทดสอบสวนที่นำดอกไม้มาสนับสนุนการให้บริการ (GDN Sandbox) ระยะที่ 2⟧ ต่อไป',
    'ดำเนิน⟦โครงการทดสอบสวนที่นำดอกไม้มาสนับสนุนการให้บริการ⟧ (GDN Sandbox) ต่อไป',
    // A measure that is decided on or joined.
    'รายแรกที่เข้าร่วม⟦มาตรการสนับสนุนการใช้จักรยานดอกไม้⟧ ในวันนี้',
    'มีมติอนุมัติ⟦มาตรการส่งเสริมการใช้จักรยานดอกไม้ ระยะที่ 2⟧ แล้ว',
    'เห็นชอบมาตรการส่งเสริมการลงทุนให้สวน',
    'มีมาตรการสนับสนุนการใช้จักรยานดอกไม้ต่าง ๆ',
    'เห็นชอบมาตรการสนับสนุนการใช้สวน',
    // The corridor as a project.
    'ลงทุนใน⟦โครงการ EEC⟧ และในโครงการ EEC Garden กับโครงการ EECd',
  ])('%s', (sentence) => {
    const { text, marks } = marked(sentence);
    expect(namesIn(text).filter((name) => !/EEC [GC]|EECd/u.test(name))).toEqual(
      marks.map((mark) => mark.text),
    );
  });

  test('a word that is written twice tells a plan from no other', () => {
    expect(
      namesIn(
        'แผนปฏิบัติการการปลูกดอกไม้ในสวน ระยะ 5 ปี (พ.ศ. 2570 - 2574) และแผนปฏิบัติการปลูกดอกไม้ในสวน ระยะ 5 ปี (พ.ศ. 2570 - 2574)',
      ),
    ).toHaveLength(1);
  });
});
