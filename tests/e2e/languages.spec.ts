import type { Page } from '@playwright/test';
import { aboutMessages } from '../../src/messages/about';
import { appMessages } from '../../src/messages/app';
import { canvasMessages } from '../../src/messages/canvas';
import { compareMessages } from '../../src/messages/compare';
import { detailsMessages } from '../../src/messages/details';
import { evidenceMessages } from '../../src/messages/evidence';
import { filtersMessages } from '../../src/messages/filters';
import { keyMessages } from '../../src/messages/keys';
import { readerMessages } from '../../src/messages/reader';
import { searchMessages } from '../../src/messages/search';
import { storyMessages } from '../../src/messages/story';
import { threadsMessages } from '../../src/messages/threads';
import { timelineMessages } from '../../src/messages/timeline';
import { twinMessages } from '../../src/messages/twin';
import { clippedTexts } from './support/clipped';
import { expect, test } from './support/test';

const catalogues = [
  aboutMessages,
  appMessages,
  canvasMessages,
  compareMessages,
  detailsMessages,
  evidenceMessages,
  filtersMessages,
  keyMessages,
  readerMessages,
  searchMessages,
  storyMessages,
  threadsMessages,
  timelineMessages,
  twinMessages,
];

const languages = ['th', 'en', 'ja'] as const;
type Language = (typeof languages)[number];

/** The plain messages of the other languages that this one words otherwise. */
function foreign(language: Language): readonly string[] {
  const own = new Set(catalogues.flatMap((one) => Object.values<unknown>(one[language])));
  return catalogues
    .flatMap((one) => languages.flatMap((other) => Object.values<unknown>(one[other])))
    .filter((text): text is string => typeof text === 'string' && text.length > 2)
    .filter((text) => !own.has(text));
}

interface State {
  readonly name: string;
  readonly view: string;
  readonly act?: (page: Page, language: Language) => Promise<void>;
}

const states: readonly State[] = [
  { name: 'the graph', view: '' },
  {
    name: 'a person and a passage',
    view: 'sel=otaka-masato&read=thaigov-92635/requested-smes:0',
  },
  { name: 'a meeting', view: 'sel=meeting-2025-12-09' },
  { name: 'filters that leave nothing', view: 'bases=suggested&text=smes' },
  { name: 'paths', view: 'path=jcci,smes,0' },
  { name: 'the table', view: 'sheet=table' },
  { name: 'compare', view: 'sheet=compare&compare=meeting-2025-01-20,meeting-2025-12-09' },
  {
    name: 'the matrix',
    view: 'sheet=compare&compare=meeting-2025-01-20,meeting-2025-12-09,otaka-masato',
  },
  { name: 'threads', view: 'sheet=threads' },
  { name: 'stories', view: 'sheet=story' },
  { name: 'a step', view: 'story=two-meetings-one-ambassador:6' },
  { name: 'about', view: 'sheet=about' },
  {
    name: 'search',
    view: '',
    act: async (page, language) => {
      await page.locator('body').press('Control+k');
      await page.getByRole('combobox', { name: searchMessages[language].title }).fill('otaka');
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    },
  },
];

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    for (const size of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      test(`no text is cut off or in another language, ${size.width} wide`, async ({
        page,
        open,
      }) => {
        test.setTimeout(120_000);
        await page.setViewportSize(size);
        const others = foreign(language);
        for (const { name, view, act } of states) {
          await open(`lang=${language}${view === '' ? '' : `&${view}`}`);
          await act?.(page, language);
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          expect.soft(await clippedTexts(page), `${name}: cut off`).toEqual([]);
          const mixed = await page.evaluate((texts) => {
            const shown = new Set<string>();
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              if (node.parentElement?.closest('[lang]') !== document.documentElement) continue;
              shown.add(node.textContent?.trim() ?? '');
            }
            for (const element of document.querySelectorAll('[aria-label], [title]')) {
              shown.add(element.getAttribute('aria-label') ?? '');
              shown.add(element.getAttribute('title') ?? '');
            }
            return texts.filter((text) => shown.has(text));
          }, others);
          expect.soft(mixed, `${name}: in another language`).toEqual([]);
        }
      });
    }
  });
}
