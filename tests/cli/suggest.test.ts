import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWithRelease, newRelease } from '../fixtures/new-release';
import { runIn } from '../fixtures/run-command';

test('suggest goes on where entities were added, and suggests nothing twice', async () => {
  const cwd = await folderWithRelease();
  await runIn(cwd, 'add', 'new.txt');
  const again = await runIn(cwd, 'suggest', 'thaigov-77777');
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('0 new suggestions') });
  const entities = join(cwd, 'data/entities/all.yaml');
  const post = `- id: chairman\n  type: post\n  side: thailand\n  name: { th: ประธานสมาคมสมมุติ, en: Chairman, ja: 会長 }\n  label: { th: ก, en: a, ja: あ }\n  organization: ministry\n`;
  const person = `- id: somchai-2\n  type: person\n  side: thailand\n  name: { th: สมชัย ใจดี, en: Somchai, ja: ソム }\n  label: { th: ก, en: a, ja: あ }\n`;
  await writeFile(entities, `${await readFile(entities, 'utf8')}${post}${person}`);
  expect(await runIn(cwd, 'suggest', 'thaigov-77777')).toMatchObject({
    code: 0,
    out: expect.stringContaining('1 new suggestion to decide'),
  });
  const claims = await readFile(join(cwd, 'data/claims/thaigov-77777.yaml'), 'utf8');
  expect(claims.match(/notes of a machine/gu)).toHaveLength(1);
  expect(claims).not.toContain('สมชัย ใจดี, en');
  expect(claims).toMatch(/- id: s2\n(?:.*\n)*? {2}object: chairman\n/u);
  expect(await runIn(cwd, 'check')).toMatchObject({
    code: 0,
    out: expect.stringContaining('2 suggestions to decide in data/claims/thaigov-77777.yaml'),
  });
  expect(await runIn(cwd, 'suggest', 'nowhere')).toMatchObject({ code: 2 });
});

test('what was refused is not suggested again, and its id is not given again', async () => {
  const cwd = await folderWithRelease();
  await runIn(cwd, 'add', 'new.txt');
  const path = join(cwd, 'data/claims/thaigov-77777.yaml');
  const claims = await readFile(path, 'utf8');
  await writeFile(path, claims.replaceAll('basis: suggested', 'basis: refused'));
  expect(await runIn(cwd, 'check')).toMatchObject({
    code: 0,
    out: expect.stringContaining('0 suggestions to decide'),
  });
  expect(await runIn(cwd, 'suggest', 'thaigov-77777')).toMatchObject({
    code: 0,
    out: expect.stringContaining('0 new suggestions'),
  });
  // Taken out instead, it comes back.
  await writeFile(path, claims.replace(/^- id:(?:.*\n)*?(?=\n)/mu, ''));
  expect((await runIn(cwd, 'suggest', 'thaigov-77777')).out).toContain('1 new suggestion');
});

test('data with errors is told by its errors, and by no warning', async () => {
  const cwd = await folderWithRelease();
  await runIn(cwd, 'add', 'new.txt');
  // The title of the release that was added is not translated: a warning.
  const entities = join(cwd, 'data/entities/all.yaml');
  await writeFile(entities, `${await readFile(entities, 'utf8')}- id: ''\n`);
  for (const args of [
    ['suggest', 'thaigov-77777'],
    ['add', 'new.txt', '--id', 'other'],
    ['read', 'new.txt', '--data', 'data'],
  ]) {
    const { err } = await runIn(cwd, ...args);
    expect(err).toContain('data/entities/all.yaml');
    expect(err).not.toContain('not translated');
  }
});

test('a meeting that was taken in is not drafted again', async () => {
  const cwd = await folderWithRelease();
  await runIn(cwd, 'add', 'new.txt');
  const path = join(cwd, 'data/claims/thaigov-77777.yaml');
  expect(await readFile(path, 'utf8')).toContain('# - id: meeting-2026-01-06');
  const entities = join(cwd, 'data/entities/all.yaml');
  const meeting = `- id: talks\n  type: meeting\n  side: both\n  name: { th: ก, en: a, ja: あ }\n  label: { th: ก, en: a, ja: あ }\n  when: "2026-01-06"\n  when-words: วันที่ 6 มกราคม 2569\n  reported-in: thaigov-77777\n  place: { th: ก, en: a, ja: あ }\n`;
  await writeFile(entities, `${await readFile(entities, 'utf8')}${meeting}`);
  await runIn(cwd, 'suggest', 'thaigov-77777');
  const after = await readFile(path, 'utf8');
  expect(after).not.toContain('# - id: meeting-2026-01-06');
  // What was suggested before it was there belongs to it now.
  expect(after).toMatch(/- id: s1\n(?: {2}.*\n)*? {2}at: talks\n/u);
  expect(after).not.toContain('when: 2026-01-06');
  expect(await runIn(cwd, 'check')).toMatchObject({ code: 0 });
});

test('a post that the release calls by an alias of its own is not drafted again', async () => {
  const cwd = await folderWithRelease();
  await runIn(cwd, 'add', 'new.txt');
  const path = join(cwd, 'data/claims/thaigov-77777.yaml');
  const draft = '#   name: { th: ประธานสมาคมสมมุติ';
  expect(await readFile(path, 'utf8')).toContain(draft);
  const entities = join(cwd, 'data/entities/all.yaml');
  const post = (release: string): string =>
    `- id: chairman\n  type: post\n  side: thailand\n  name: { th: ประธาน, en: Chairman, ja: 会長 }\n  label: { th: ก, en: a, ja: あ }\n  organization: ministry\n  aliases: [{ text: ประธานสมาคมสมมุติ, kind: variant, in: ${release} }]\n`;
  const before = await readFile(entities, 'utf8');
  // Of another release the name is no proof.
  await writeFile(entities, `${before}${post('r1')}`);
  await runIn(cwd, 'suggest', 'thaigov-77777');
  expect(await readFile(path, 'utf8')).toContain(draft);
  await writeFile(entities, `${before}${post('thaigov-77777')}`);
  await runIn(cwd, 'suggest', 'thaigov-77777');
  expect(await readFile(path, 'utf8')).not.toContain(draft);
});

/** A folder whose new release has one claim, accepted, with a meeting on its day; `edit` is what the curator changed. */
async function acceptedThenMet(edit: (claims: string) => string, days = '6') {
  const cwd = await folderWithRelease({
    'new.txt': newRelease.replace('วันที่ 6 มกราคม', `วันที่ ${days} มกราคม`),
  });
  await runIn(cwd, 'add', 'new.txt');
  const path = join(cwd, 'data/claims/thaigov-77777.yaml');
  const accepted = (await readFile(path, 'utf8')).replace('basis: suggested', 'basis: stated');
  await writeFile(path, edit(accepted));
  const entities = join(cwd, 'data/entities/all.yaml');
  const meeting = `- id: talks\n  type: meeting\n  side: both\n  name: { th: ก, en: a, ja: あ }\n  label: { th: ก, en: a, ja: あ }\n  when: ${days === '6' ? '"2026-01-06"' : '{ from: "2026-01-06", to: "2026-01-07" }'}\n  when-words: วันที่ ${days} มกราคม 2569\n  reported-in: thaigov-77777\n  place: { th: ก, en: a, ja: あ }\n`;
  await writeFile(entities, `${await readFile(entities, 'utf8')}${meeting}`);
  const { out } = await runIn(cwd, 'suggest', 'thaigov-77777');
  return { out, claims: await readFile(path, 'utf8'), before: edit(accepted) };
}

const told = 's1 is of 2026-01-06 and belongs to no meeting; if it was at one, write "at: talks"';

test('an accepted suggestion that is byte for byte as drafted belongs to its meeting', async () => {
  const { out, claims } = await acceptedThenMet((accepted) => accepted);
  expect(claims).toMatch(/- id: s1\n {2}said-by: .*\n(?: {2}.*\n)*? {2}at: talks\n/u);
  expect(claims).not.toContain('when: 2026-01-06');
  expect(out).not.toContain('belongs to no meeting');
});

test('a meeting of several days takes the place of both', async () => {
  const { claims } = await acceptedThenMet((accepted) => accepted, '6 - 7');
  expect(claims).toMatch(/ {2}at: talks\n {2}gist:/u);
  expect(claims).not.toContain('from: 2026-01-06');
});

test('a claim of one of the days of a meeting is told as well', async () => {
  const { out } = await acceptedThenMet(
    (accepted) => accepted.replace(/ {2}when:(?:\n {4}.*)+/u, '  when: 2026-01-07'),
    '6 - 7',
  );
  expect(out).toContain('s1 is of 2026-01-07 and belongs to no meeting');
});

test('what a person wrote stays as it is, and suggest tells what is missing', async () => {
  const { out, claims } = await acceptedThenMet((accepted) =>
    accepted.replace(/( {4}en: ).*/u, '$1Somchai received Tanaka at his ministry.'),
  );
  expect(claims).toContain('when: 2026-01-06');
  expect(claims).not.toContain('at: talks');
  expect(out).toContain(told);
});

test('nothing is told of what is of another day, undated, or not decided', async () => {
  for (const edit of [
    (claims: string) => claims.replace('when: 2026-01-06', 'when: 2026-01-05'),
    (claims: string) => claims.replace('when: 2026-01-06', 'when: null'),
    (claims: string) => claims.replace('basis: stated', 'basis: refused'),
  ])
    expect((await acceptedThenMet(edit)).out).not.toContain('belongs to no meeting');
});

test('an alias holds in its release where the text does not say its address', async () => {
  const cwd = await folderWithRelease({ 'new.txt': newRelease.replace(/\n\nที่มา.*/u, '') });
  await runIn(cwd, 'add', 'new.txt', '--url', 'https://example.org/5', '--id', 'mine');
  const path = join(cwd, 'data/claims/mine.yaml');
  const draft = '#   name: { th: สมาคมสมมุติ';
  expect(await readFile(path, 'utf8')).toContain(draft);
  const entities = join(cwd, 'data/entities/all.yaml');
  const union = `- id: union\n  type: ministry\n  side: thailand\n  name: { th: สมาพันธ์, en: Union, ja: 連合 }\n  label: { th: ก, en: a, ja: あ }\n  aliases: [{ text: สมาคมสมมุติ, kind: variant, in: mine }]\n`;
  await writeFile(entities, `${await readFile(entities, 'utf8')}${union}`);
  await runIn(cwd, 'suggest', 'mine');
  const claims = await readFile(path, 'utf8');
  expect(claims).not.toContain(draft);
  expect(claims).toContain('#   organization: union');
});

/** What suggest makes of a suggestion of one guest, edited so, when the data has the other guest as well. */
async function withSecondGuest(edit: (claims: string) => string) {
  const cwd = await folderWithRelease({
    'new.txt': newRelease.replace('ทานากะ เคน', 'ทานากะ เคน และนายใหม่ มาแล้ว'),
  });
  await runIn(cwd, 'add', 'new.txt');
  const path = join(cwd, 'data/claims/thaigov-77777.yaml');
  await writeFile(path, edit(await readFile(path, 'utf8')));
  const entities = join(cwd, 'data/entities/all.yaml');
  const guest = `- id: mai\n  type: person\n  side: japan\n  name: { th: ใหม่ มาแล้ว, en: Mai, ja: マイ }\n  label: { th: ก, en: a, ja: あ }\n`;
  await writeFile(entities, `${await readFile(entities, 'utf8')}${guest}`);
  const { out } = await runIn(cwd, 'suggest', 'thaigov-77777');
  return { out, claims: await readFile(path, 'utf8') };
}

test('an undecided suggestion gives way to one that says more by the same words', async () => {
  const { out, claims } = await withSecondGuest((same) => `${same}\n# mine\n`);
  expect(out).toContain('1 new suggestion to decide, in place of 1 that said a part of it');
  expect(claims.match(/predicate: received/gu)).toHaveLength(1);
  expect(claims).toContain('  object:\n    - tanaka\n    - mai\n');
  expect(claims).toContain('# Suggested by a machine.');
  expect(claims).toContain('\n# mine\n');
  expect(claims).not.toContain('- id: s1\n');
});

test.each<[string, (claims: string) => string]>([
  ['accepted', (claims) => claims.replace('basis: suggested', 'basis: stated')],
  ['refused', (claims) => claims.replace('basis: suggested', 'basis: refused')],
  ['told in other words', (claims) => claims.replace(/( {4}en: ).*/u, '$1He received him.')],
  [
    'given a note',
    (claims) => claims.replace('  basis:', '  note: { th: ก, en: a, ja: あ }\n  basis:'),
  ],
])('a suggestion that was %s stays', async (_, edit) => {
  const { out, claims } = await withSecondGuest(edit);
  expect(claims).toContain('- id: s1\n');
  expect(out).not.toContain('in place of');
});
