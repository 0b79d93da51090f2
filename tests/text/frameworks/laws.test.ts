import { describe, expect, test } from 'vitest';
import { findFrameworks } from '../../../src/text/frameworks/frameworks';
import { marked } from '../../fixtures/marked-text';

const namesIn = (text: string): string[] =>
  findFrameworks(text, { start: 0, end: text.length }).map((one) => one.text);

describe('acts, codes and regulations', () => {
  test.each([
    // The shortest of names, one after another.
    'ตาม ⟦พ.ร.บ.ผัก⟧ ⟦พ.ร.บ. สวนผลไม้⟧ และ⟦พ.ร.บ. พันธุ์ดอกไม้⟧พ.ร.บ.ผัก กับ',
    // With its edition, with and without a bracket.
    'แก้ไขโดย⟦พระราชบัญญัติสวนผัก ฉบับที่ 6 พ.ศ.2570⟧ ได้เพิ่ม',
    'ร่าง⟦พระราชบัญญัติแก้ไขเพิ่มเติมประมวลกฎหมายสวนและดอกไม้ (ฉบับที่..) พ.ศ. ....⟧ หรือ',
    // What is done is a thing.
    'ภายใต้⟦พระราชบัญญัติการเพิ่มดอกไม้และการใช้น้ำ⟧ ทั้งหมด',
    'ผิดตาม ⟦พ.ร.บ.การส่งดอกไม้ออกไปและการนำเข้ามาในราชอาณาจักร⟧ซึ่งดอกไม้',
    // A list, and not whose it is.
    'ตาม ⟦พ.ร.บ.ค่าดูแลสวน ค่าดอกไม้ และค่าน้ำแก่ชาวสวน⟧ โดย',
    'ตาม ⟦พ.ร.บ. การปลูกสวน⟧ มาตรฐานและข้อปฏิบัติของ GDN และ',
    // In quotation marks, and in Latin letters.
    'ตาม “⟦พระราชกำหนดการช่วยเหลือสวนที่ได้รับผลกระทบจากพายุ 2019 พ.ศ.2570⟧” (⟦พ.ร.ก. Soft garden⟧) ต่อไป',
    'ร่าง ⟦พ.ร.บ. Garden ID⟧ ยังกำหนด',
    // Another framework that stands in the name.
    'ร่าง⟦พระราชบัญญัติการจัดทำยุทธศาสตร์ชาติ พ.ศ. ....⟧ และ',
    // What is told of acts.
    'ตาม พ.ร.บ. กรณีไฟไหม้สวน',
    'ในการตราพระราชบัญญัติ การรับฟังความเห็นของชาวสวนจึงสำคัญ',
    'ตาม⟦พระราชบัญญัติสวนผัก⟧ผ่านดอกไม้',
    'ร่าง⟦พระราชบัญญัติอุทยานดอกไม้⟧ขึ้นมา',
    // With the year and without it one act.
    'ตาม⟦พระราชบัญญัติสวนดอกไม้ พ.ศ.2570⟧ เมื่อ พ.ร.บ.สวนดอกไม้ มีผล',
    // Codes of law.
    'ผิดตาม⟦ประมวลกฎหมายสวน⟧ ม.137 และ⟦ประมวลกฎหมายที่ดิน⟧ กับ⟦ประมวลกฎหมายวิธีพิจารณาความสวน⟧ ตามประมวลกฎหมายดังกล่าว',
    'ภายใต้⟦ประมวลรัษฎากร⟧ และรองรับ⟦ประมวลกฎหมายดอกไม้⟧ให้แล้วเสร็จ',
    // Regulations by their number or their title with its year.
    'ตาม⟦กฎกระทรวง ฉบับที่ 384 (พ.ศ. 2570)⟧ ที่ออก',
    'ตาม⟦กฎกระทรวงกำหนดสวน ดอกไม้ และผัก (ฉบับที่ 2) พ.ศ. 2570⟧ โดย',
    'ตาม⟦ระเบียบสำนักสวนว่าด้วยการปลูกดอกไม้ พ.ศ. 2570⟧ และ⟦ประกาศกระทรวงสวน (ฉบับที่ 430) พ.ศ. 2570⟧ ออกตาม',
    'ออกกฎกระทรวงอีก 10 ฉบับ และระเบียบกรมสวนกับประกาศกระทรวงสวน ให้ดี',
  ])('%s', (sentence) => {
    const { text, marks } = marked(sentence);
    expect(namesIn(text)).toEqual(marks.map((mark) => mark.text));
  });
});
