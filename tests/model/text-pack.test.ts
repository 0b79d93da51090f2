import { expect, test } from 'vitest';
import { releaseId } from '../../src/model/ids';
import { suppliedTexts } from '../../src/model/text-pack';
import { twoMeetings } from '../fixtures/two-meetings';

test('the texts of a small corpus come with it, under their releases', () => {
  const { here, packs } = suppliedTexts(twoMeetings);
  expect([...here]).toEqual(twoMeetings.releases.map(({ id, text }) => [id, text]));
  expect(packs).toEqual([]);
});

test('the texts of a large corpus lie in its packs, none with it', () => {
  const pack = { file: 'a.json', sha256: 'ab', releases: [releaseId('r')] };
  const { here, packs } = suppliedTexts({ ...twoMeetings, packs: [pack] });
  expect(here.size).toBe(0);
  expect(packs).toEqual([pack]);
});
