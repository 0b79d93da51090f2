import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { createServer } from 'vite';
import { run } from '../../src/cli/run';
import { writeTwoReleases } from '../fixtures/two-releases';
import { openView, status } from './support/open-view';
import { drawn } from './support/picture';
import { test as base, expect } from './support/test';

interface WorkerFixtures {
  /** A copy of the data, on which the curator's server of `site` looks. */
  readonly data: string;
}

/** Tests of the curator's server, which stands for the built site. */
const test = base.extend<object, WorkerFixtures>({
  data: [
    // biome-ignore lint/correctness/noEmptyPattern: the test tool reads what a fixture needs from this pattern.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'yongyai-curator-'));
      await writeTwoReleases(join(folder, 'data'));
      await use(join(folder, 'data'));
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ data }, use) => {
      process.env.YONGYAI_DATA = data;
      const root = resolve(import.meta.dirname, '../..');
      const server = await createServer({
        root,
        configFile: resolve(root, 'vite.config.ts'),
        cacheDir: '.cache/vite-curator',
        logLevel: 'silent',
        server: { port: 0 },
      });
      await server.listen();
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
    },
    { scope: 'worker' },
  ],
});

// The first start of the server prepares the packages, which takes a while.
test.describe.configure({ timeout: 90_000 });

test('a saved file changes the page, or shows its problems while the graph stays', async ({
  page,
  site,
  data,
}) => {
  const file = join(data, 'entities/people.yaml');
  const people = await readFile(file, 'utf8');
  const renamed = people.replaceAll('Otaka Masato', 'Somebody Else');
  const lines = renamed.split('\n').length;
  const problems = page.getByRole('alert');
  const details = page.getByRole('region', { name: 'Details' });
  await openView(page, site, 'lang=en');
  await expect(details).toContainText('Otaka Masato');
  const counts = await status(page).innerText();

  await writeFile(file, renamed);
  await expect(details).toContainText('Somebody Else');

  await writeFile(file, `${renamed}\n- id: a-person\n  colour: red\n`);
  await expect(problems).toContainText(`entities/people.yaml:${lines + 1}:`);
  await expect(problems).toContainText('colour');
  await expect(details).toContainText('Somebody Else');
  await expect(status(page)).toHaveText(counts);

  await page.reload();
  await expect(problems).toContainText('colour');
  await expect(details).toContainText('Somebody Else');

  await writeFile(file, people);
  await expect(details).toContainText('Otaka Masato');
  await expect(problems).toHaveCount(0);
});

/** What the canvas draws: the ids of its nodes and lines, in the order of the alphabet. */
const picture = async (page: Page) => {
  const { nodes, lines } = await drawn(page);
  return [...nodes, ...lines].map(({ id }) => id).sort();
};

test('a step that was copied from a view, put among the stories and checked, plays as the view was', async ({
  page,
  context,
  site,
  data,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const view =
    'sel=jcci&types=person,organization,framework,topic,meeting&meetings=meeting-2025-01-20&predicates=discussed,requested,hoped,attended';
  await openView(page, site, `lang=en&${view}`);
  const before = await picture(page);
  await page.getByRole('navigation').getByRole('button', { name: 'Story' }).click();
  await page.getByRole('button', { name: 'Copy this view as a step' }).click();
  const step = await page.evaluate(() => navigator.clipboard.readText());
  const title = '{ th: เรื่องของฉัน, en: My story, ja: 私の話 }';
  await writeFile(
    join(data, 'stories/my-story.yaml'),
    `title: ${title}\nabout: ${title}\nsteps:\n${step}`,
  );

  const told: string[] = [];
  const host = { cwd: '.', out: (text: string) => told.push(text), err: told.push.bind(told) };
  expect(await run(['check', '--data', data], host), told.join('')).toBe(0);
  expect(told.join('')).toContain('3 stories');

  await expect(async () => {
    await openView(page, site, 'lang=en&story=my-story:1');
    await expect(page.getByRole('region', { name: 'Story' })).toBeVisible({ timeout: 1000 });
  }).toPass();
  expect(await picture(page)).toEqual(before);
  // All of the view is in the step, but for how it is shown, which is the audience's choice.
  const played = new URLSearchParams(/view: "([^"]*)"/.exec(step)?.[1]);
  for (const [name, value] of new URLSearchParams(view)) expect(played.get(name), name).toBe(value);
});

const release = `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-ธนกรพบประธาน JCCI

วันพุธที่ 4 มีนาคม 2569
ธนกรพบประธาน JCCI
วันที่ 3 มีนาคม 2569 นายธนกร วังบุญคงชนะ ให้การต้อนรับ นายโคบายาชิ เคน ณ กรุงเทพมหานคร

ที่มา : https://www.thaigov.go.th/news/contents/details/11111`;

test('a release that was added draws its suggestions only where they are asked for, until they are accepted', async ({
  page,
  site,
  data,
}) => {
  const links = async (view: string): Promise<number> => {
    await openView(page, site, view);
    return Number(/of (\d+) links/.exec(await status(page).innerText())?.[1]);
  };
  const all = 'lang=en&bases=stated,interpreted,background,suggested';
  const before = await links('lang=en');
  const file = join(data, '../release.txt');
  await writeFile(file, release);
  const told: string[] = [];
  const host = { cwd: '.', out: (text: string) => told.push(text), err: told.push.bind(told) };
  expect(await run(['add', file, '--data', data], host), told.join('')).toBe(0);

  await expect(async () => expect(await links(all)).toBe(before + 1)).toPass();
  await expect(page.getByRole('region', { name: 'Graph' })).toContainText('suggested');
  expect(await links('lang=en')).toBe(before);

  const claims = join(data, 'claims/thaigov-11111.yaml');
  await writeFile(
    claims,
    (await readFile(claims, 'utf8')).replace('basis: suggested', 'basis: stated'),
  );
  await expect(async () => expect(await links('lang=en')).toBe(before + 1)).toPass();
});
