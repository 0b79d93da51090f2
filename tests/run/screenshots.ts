import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from '../e2e/support/launch';
import { openView } from '../e2e/support/open-view';
import { serveSite } from '../e2e/support/served-site';
import { type State, states } from './screenshot-states';

const sizes = ['1440x900', '1920x1080', '390x844'];
const themes = ['light', 'dark'];
const languages = ['th', 'en', 'ja'];

interface Shot {
  readonly state: State;
  readonly size: string;
  readonly theme: string;
  readonly language: string;
}

const nameOf = ({ state, size, theme, language }: Shot): string =>
  `${state.name}-${size}-${theme}-${language}`;

/** Every shot whose name has all the words. */
function shotsOf(words: readonly string[]): readonly Shot[] {
  const all = states.flatMap((state) =>
    sizes.flatMap((size) =>
      themes.flatMap((theme) => languages.map((language) => ({ state, size, theme, language }))),
    ),
  );
  return all.filter((shot) => words.every((word) => nameOf(shot).split('-').includes(word)));
}

async function shoot(browser: Browser, site: string, shot: Shot, folder: string): Promise<void> {
  const { state, size, theme, language } = shot;
  const [width = 0, height = 0] = size.split('x').map(Number);
  const context = await browser.newContext({
    viewport: { width, height },
    isMobile: width < 500,
    hasTouch: width < 500,
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Bangkok',
  });
  const page = await context.newPage();
  const view = [state.view, `lang=${language}`, `theme=${theme}`].filter(Boolean).join('&');
  await openView(page, site, view);
  await state.then?.(page);
  await page.waitForTimeout(settling);
  await page.screenshot({ path: join(folder, `${nameOf(shot)}.png`) });
  await context.close();
}

/** Milliseconds for what moves to come to rest. */
const settling = 400;

const [folder, ...words] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    'Usage: npm run screenshots -- FOLDER [WORD …]\nTakes pictures of the site in dist; words such as first, 390x844, dark, th choose some of them.',
  );
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const { address, close } = await serveSite();
const browser = await chromium.launch(launchOptions());
for (const shot of shotsOf(words)) {
  await shoot(browser, address, shot, folder);
  console.log(join(folder, `${nameOf(shot)}.png`));
}
await browser.close();
await close();
