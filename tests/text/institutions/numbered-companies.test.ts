import { expect, test } from 'vitest';
import { institutionsIn } from '../../fixtures/institutions-in';
import { marked } from '../../fixtures/marked-text';

test.each([
  // The number of the next of a list is no part of a name.
  'ได้แก่ 1.⟦บริษัท Rosa Plant⟧ 2. ⟦บริษัท Lily 8⟧ 3. ⟦บริษัท Iris – East Garden⟧ 4.⟦บริษัท Tulip⟧',
  'ได้แก่ 1) ⟦บริษัท Rosa Plant⟧ 2) ⟦บริษัท Lily 24⟧ 3) ⟦บริษัท Tulip⟧ และ',
  // One that belongs to it stays, and how many there are does not.
  'พบ⟦บริษัท Studio 54⟧ และ⟦บริษัท Rosa 3D Plant⟧ เข้าพบ',
  'ร่วมกับ⟦บริษัท Rosa Plant⟧ 3 ราย และ⟦บริษัท Lily⟧ 12 แห่ง',
  // So does a dash between its words, but none before someone or something else.
  'พบ⟦บริษัท Orchid Agro – Tech Corporation⟧ กล่าว',
  'พบ⟦บริษัท Orchid Agro⟧ – Mr. Ken Mori และ⟦บริษัท Rosa Plant⟧ – ผู้ผลิตดอกไม้',
])('%s', (sentence) => {
  const { text, marks } = marked(sentence);
  expect(institutionsIn(text).map(([, words]) => words)).toEqual(marks.map((mark) => mark.text));
});
