import { describe, expect, it } from 'vitest';
import { appearanceOf, isNarrow, mayBeSmall } from '../../src/first/early-appearance';
import { noPreferences, type Preferences } from '../../src/store/preferences';

const early = (fragment: string, preferences: Partial<Preferences> = {}, query = '') =>
  appearanceOf({ fragment, query }, { ...noPreferences, ...preferences }, 'en');

describe('the page begins', () => {
  it.each([
    ['', {}, 'en'],
    ['', { language: 'ja' }, 'ja'],
    ['#v=1&lang=th', { language: 'ja' }, 'th'],
    ['#lang=xx', {}, 'en'],
  ] as const)(
    'with the language of the link, the person or the browser: %s %o',
    (link, own, language) => {
      expect(early(link, own).language).toBe(language);
    },
  );

  it.each([
    ['', {}, 'system'],
    ['', { theme: 'dark' }, 'dark'],
    ['#theme=light', { theme: 'dark' }, 'light'],
  ] as const)('with the theme of the link or the person: %s %o', (link, own, theme) => {
    expect(early(link, own).theme).toBe(theme);
  });

  it.each([
    ['', {}, 'whole'],
    ['#v=1&lang=th&theme=dark', {}, 'whole'],
    ['#lang=th&calendar=buddhist&labels=th', {}, 'whole'],
    ['#sel=azec', {}, 'none'],
    ['#nonsense', {}, 'none'],
    ['#labels=en,ja', {}, 'frame'],
    ['', { labels: ['en', 'th'] }, 'frame'],
    ['', { calendar: 'buddhist' }, 'frame'],
    ['', { panels: { filters: 272 } }, 'frame'],
    ['', { panels: { filters: -300, legend: 1 } }, 'whole'],
    ['', { panels: { legend: -1 } }, 'frame'],
  ] as const)('with as much of the picture as is true for %s %o', (link, own, picture) => {
    expect(early(link, own).picture).toBe(picture);
  });

  it('with nothing of it in the window of a speaker', () => {
    expect(early('', {}, '?speaker').picture).toBe('none');
  });

  it('with panels of the sizes that were chosen, as far as they may be', () => {
    const { sizes } = early('', { panels: { details: 5000, timeline: -10, compare: 700 } });
    expect(sizes).toEqual([
      ['details', 640],
      ['timeline', 44],
    ]);
  });
});

describe('the picture is that of a narrow canvas', () => {
  it.each<[width: number, small: boolean, details: number | null, narrow: boolean]>([
    [639, true, null, true],
    [640, true, null, false],
    [1040, false, null, true],
    [1041, false, null, false],
    [1140, false, 500, true],
    [1141, false, 500, false],
  ])('%i px wide, small: %s, details of %s px: %s', (width, small, details, narrow) => {
    const matches = (query: string) => {
      const pixels = /^\(width < (\d+)px\)$/.exec(query)?.[1];
      return pixels === undefined ? small : width < Number(pixels);
    };
    expect(isNarrow(details === null ? [] : [['details', details]], matches)).toBe(narrow);
  });
});

it.each([
  ['(width < 80rem), (height < 53rem)', true],
  ['nothing of that', false],
])('may have a small picture in a window of %s: %s', (known, small) => {
  expect(mayBeSmall((query) => query === known)).toBe(small);
});
