import { expect, test } from 'vitest';
import type { ReadOrganization } from '../../../src/text/release/read-result';
import { organizationDrafts } from '../../../src/text/suggest/organization-drafts';
import { marked } from '../../fixtures/marked-text';

/**
 * Drafts of the institutions that are marked in a sentence; a mention that begins as an earlier one, or is short, is one
 * of the first.
 */
function drafted(written: string, spellings: readonly string[] = []) {
  const { text, marks } = marked(written);
  const firsts = marks.filter(({ kind }) => kind === '⟦');
  const found = firsts.map(
    (mark, at): ReadOrganization => ({
      ...mark,
      name: mark.text,
      type: 'organization',
      spellings: at === 0 ? spellings : [],
      mentions: [mark, ...(at === 0 ? marks.filter(({ kind }) => kind !== '⟦') : [])],
      entity: null,
      confidence: null,
      proposals: [],
    }),
  );
  return organizationDrafts(found, text);
}

const aliases = (written: string) => drafted(written)[0]?.aliases;

test('a name that ends in ฯ is a short form, and capitals and dotted letters are an abbreviation', () => {
  expect(
    aliases('⟦หอสวนญี่ปุ่น-กรุงเก่า⟧ ⟨หอสวนญี่ปุ่น-กรุงเก่าฯ⟩ ⟨HSG⟩ ⟨หสก.⟩ ⟨ก.สวนฯ⟩ ⟨สำนักงาน ห.ส.⟩ ⟨หอสวน⟩'),
  ).toEqual([
    { text: 'หอสวนญี่ปุ่น-กรุงเก่าฯ', kind: 'short' },
    { text: 'HSG', kind: 'abbreviation' },
    { text: 'หสก.', kind: 'abbreviation' },
    { text: 'ก.สวนฯ', kind: 'abbreviation' },
    { text: 'สำนักงาน ห.ส.', kind: 'abbreviation' },
    { text: 'หอสวน', kind: 'short' },
  ]);
});

test('a party with its country and without it is one draft', () => {
  const [only, ...others] = drafted('⟦พรรคใบไม้ผลิ⟧ และ ⟦พรรคใบไม้ผลิญี่ปุ่น⟧', ['Spring Leaf Party']);
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    id: 'spring-leaf-party',
    side: 'japan',
    name: { th: 'พรรคใบไม้ผลิญี่ปุ่น', en: 'Spring Leaf Party', ja: '' },
    aliases: [{ text: 'พรรคใบไม้ผลิ', kind: 'short' }],
    calls: ['พรรคใบไม้ผลิญี่ปุ่น', 'พรรคใบไม้ผลิ'],
  });
});

test.each([
  // Of these each country has its own, or the longer name says more than the country.
  ['⟦กระทรวงสวน⟧ ⟦กระทรวงสวนญี่ปุ่น⟧'],
  ['⟦คณะรัฐมนตรี⟧ ⟦คณะรัฐมนตรีญี่ปุ่น⟧'],
  ['⟦พรรคใบไม้⟧ ⟦พรรคใบไม้ใหม่⟧'],
])('%s are two', (written) => expect(drafted(written)).toHaveLength(2));

test('a party of two countries is not told by its name without one', () => {
  expect(drafted('⟦พรรคใบไม้⟧ ⟦พรรคใบไม้ไทย⟧ ⟦พรรคใบไม้ญี่ปุ่น⟧')).toHaveLength(3);
});

test.each([
  ['⟦สมาคมใบไม้⟧ ⟨สบม.⟩ ⟨LEAF⟩', 'leaf'],
  ['⟦บริษัท Leaf Garden⟧', 'leaf-garden'],
  ['⟦สมาคมใบไม้ 3 สี⟧', ''],
])('the id of %s is %s', (written, id) => expect(drafted(written)[0]?.id).toBe(id));

test('what is written in Latin letters alone is called so in all languages', () => {
  expect(drafted('⟦Garden Council⟧ and ⟦กรมสวน⟧').map(({ name }) => name)).toEqual([
    { th: 'Garden Council', en: 'Garden Council', ja: 'Garden Council' },
    { th: 'กรมสวน', en: '', ja: '' },
  ]);
});

test('an institution that is known has its names and its id from there, and the text’s own as aliases', () => {
  const [boi] = drafted('⟦คณะกรรมการส่งเสริมการลงทุน⟧ ⟨บีโอไอ⟩');
  expect(boi).toMatchObject({
    id: 'boi',
    side: 'thailand',
    name: {
      th: 'คณะกรรมการส่งเสริมการลงทุน',
      en: 'Board of Investment (BOI)',
      ja: 'タイ投資委員会（BOI）',
    },
  });
  expect(boi?.aliases).toContainEqual({ text: 'บีโอไอ', kind: 'short' });
});
