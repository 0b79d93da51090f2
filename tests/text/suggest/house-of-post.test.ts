import { expect, test } from 'vitest';
import { releaseId } from '../../../src/model/ids';
import type { ReadPerson, ReadRelease } from '../../../src/text/release/read-result';
import { houseFinder } from '../../../src/text/suggest/house-of-post';
import type { OrganizationDraft } from '../../../src/text/suggest/organization-drafts';
import { sketch } from '../../fixtures/sketch';

const { entities } = sketch(`
  organization embassy japan
  ministry ministry thailand
`);
const named = entities.map((one) =>
  one.id === 'embassy'
    ? { ...one, name: { ...one.name, th: 'สถานเอกอัครราชทูตญี่ปุ่นประจำประเทศไทย' } }
    : one,
);
const draft = {
  id: 'leaf',
  side: 'japan',
  name: { th: 'พรรคใบไม้ญี่ปุ่น', en: '', ja: '' },
  calls: ['พรรคใบไม้ญี่ปุ่น', 'พรรคใบไม้'],
} as unknown as OrganizationDraft;
const read = {
  organizations: [
    { name: 'กระทรวงสวน', entity: 'ministry' },
    { name: 'พรรคใบไม้', entity: null },
    { name: 'พรรคอื่น', entity: null },
  ],
} as unknown as ReadRelease;
const houses = houseFinder(read, { entities: named }, [draft], releaseId('r1'));

test.each([
  ['ปลัดกระทรวงสวน', 'กระทรวงสวน', 'ministry'],
  ['เลขาธิการพรรคใบไม้', 'พรรคใบไม้', 'leaf'],
  ['เลขาธิการพรรคอื่น', 'พรรคอื่น', null],
  ['เอกอัครราชทูตวิสามัญผู้มีอำนาจเต็มแห่งญี่ปุ่นประจำประเทศไทย', null, 'embassy'],
  ['เอกอัครราชทูตญี่ปุ่นประจำประเทศไทย', null, 'embassy'],
  ['เอกอัครราชทูตชิลีประจำประเทศไทย', null, null],
  ['หัวหน้าสวน', null, null],
])('the institution of %s (%s) is %s', (post, organization, id) => {
  expect(houses({ post, organization } as ReadPerson)?.id ?? null).toBe(id);
});
