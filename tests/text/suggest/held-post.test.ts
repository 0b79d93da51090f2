import { expect, test } from 'vitest';
import { heldPost } from '../../../src/text/suggest/held-post';
import { marked } from '../../fixtures/marked-text';

const far = (blanks: number): string => ' '.repeat(blanks);

test.each([
  ['⟦กอ⟧ ปลัดกรม และ', 'ปลัดกรม', 'กอ ปลัดกรม'],
  ['⟦กอ⟧ (Ko) ปลัดกรม ปลัดกรม', 'ปลัดกรม', 'กอ (Ko) ปลัดกรม'],
  ['ปลัดกรม ⟦กอ⟧ มา', 'ปลัดกรม', 'ปลัดกรม กอ'],
  ['ปลัดกรม⟦กอ⟧', 'ปลัดกรม', 'ปลัดกรมกอ'],
  // The text has more blanks than the post as it is told, or says it in Latin letters too.
  ['⟦กอ⟧ ปลัดกรม  ในฐานะ   ประธาน มา', 'ปลัดกรม ในฐานะ ประธาน', 'กอ ปลัดกรม  ในฐานะ   ประธาน'],
  [
    '⟦กอ⟧ หัวหน้าพรรคใบไม้ (Leaf Party) ประเทศญี่ปุ่น มา',
    'หัวหน้าพรรคใบไม้',
    'กอ หัวหน้าพรรคใบไม้ (Leaf Party) ประเทศญี่ปุ่น',
  ],
  ['⟦กอ⟧ ประธานสภา (สพ.) ประเทศญี่ปุ่น', 'ประธานสภา', 'กอ ประธานสภา (สพ.) ประเทศญี่ปุ่น'],
  ['⟦กอ⟧ ประธานสภา (สมัยที่สอง) มา', 'ประธานสภา', 'กอ ประธานสภา'],
  // A later place that has both.
  ['⟦กอ⟧ มา ส่วน ⟦กอ⟧ ปลัดกรม ไป', 'ปลัดกรม', 'กอ มา ส่วน กอ ปลัดกรม'],
  [`⟦กอ⟧${far(100)}มา ส่วน ⟦กอ⟧ ปลัดกรม ไป`, 'ปลัดกรม', 'กอ ปลัดกรม'],
  [`⟦กอ⟧${far(80)}ปลัดกรม`, 'ปลัดกรม', `กอ${far(80)}ปลัดกรม`],
  // A name alone says of no one that they hold a post.
  [`⟦กอ⟧${far(81)}ปลัดกรม`, 'ปลัดกรม', null],
  ['⟦กอ⟧ มา\nปลัดกรม', 'ปลัดกรม', null],
  ['ปลัดกรม มา ⟦กอ⟧', 'ปลัดกรม', null],
  ['⟦กอ⟧ มา', null, null],
])('%s: %s', (written, post, wanted) => {
  const { text, marks } = marked(written);
  const [first, ...others] = marks;
  if (first === undefined) throw new Error('nobody is named');
  const span = heldPost(text, { ...first, post, mentions: others });
  expect(span && text.slice(span.start, span.end)).toBe(wanted);
});
