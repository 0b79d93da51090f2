import { panelSizes, smallWindow } from '../app/workspace/panel-sizes';
import { narrowBelow } from '../canvas/camera';
import { calendars } from '../model/calendar';
import { isLanguage, type Language } from '../model/language';
import type { Preferences } from '../store/preferences';
import type { Theme } from '../view/view';

/** What of the picture in the page holds for this person: all, the frame without the picture, or nothing. */
type Holds = 'whole' | 'frame' | 'none';

export interface EarlyAppearance {
  readonly language: Language;
  readonly theme: Theme;
  /** Sizes of panels that the person set, in CSS pixels. */
  readonly sizes: readonly (readonly [panel: string, size: number])[];
  readonly picture: Holds;
}

interface Address {
  /** With or without `#`. */
  readonly fragment: string;
  readonly query: string;
}

/** The fields of a link that do not change what is drawn, apart from language and theme. */
const harmless = new Set(['v', 'lang', 'theme', 'labels', 'calendar']);

/** The panels that stand around the picture. */
const around = ['details', 'timeline'] as const;

const isTheme = (word: string | null): word is Theme =>
  word === 'light' || word === 'dark' || word === 'system';

/**
 * How the page begins, from its address, what is kept on this device, and the language of the browser: the same
 * choices as those of the store, by a script that is small enough to run before anything is painted.
 */
export function appearanceOf(
  { fragment, query }: Address,
  preferences: Preferences,
  browser: Language,
): EarlyAppearance {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const linked = fields.get('lang') ?? '';
  const language = isLanguage(linked) ? linked : (preferences.language ?? browser);
  const linkedTheme = fields.get('theme');
  const theme = isTheme(linkedTheme) ? linkedTheme : (preferences.theme ?? 'system');

  const labels = fields.get('labels') ?? preferences.labels?.join() ?? language;
  const linkedCalendar = calendars.find((one) => one === fields.get('calendar'));
  const own = language === 'th' ? 'buddhist' : 'common';
  const calendar = linkedCalendar ?? preferences.calendar ?? own;
  const { filters = panelSizes.filters.normal, legend = 1 } = preferences.panels;
  const asDrawn = labels === language && calendar === own && filters < 0 && legend >= 0;

  const sizes = around.flatMap((panel) => {
    const size = preferences.panels[panel];
    const { low, high } = panelSizes[panel];
    return size === undefined
      ? []
      : [[panel, Math.min(high, Math.max(low, Math.abs(size)))] as const];
  });
  const otherView =
    [...fields.keys()].some((key) => !harmless.has(key)) ||
    new URLSearchParams(query).has('speaker');
  return { language, theme, sizes, picture: otherView ? 'none' : asDrawn ? 'whole' : 'frame' };
}

/**
 * Whether the picture is that of a narrow canvas, in a window of which media queries tell. Known by a style sheet it would
 * be when the page around the picture is laid out, and all of it would be styled once more.
 */
export function isNarrow(
  sizes: EarlyAppearance['sizes'],
  matches: (query: string) => boolean,
): boolean {
  const details = new Map(sizes).get('details') ?? panelSizes.details.normal;
  // A small window has no panel beside the picture; of others the panel has a line of one pixel at its edge.
  const beside = matches(smallWindow) ? 0 : details + 1;
  return matches(`(width < ${narrowBelow + beside}px)`);
}

/**
 * Whether the picture may be so small that its names must grow, in a window of which media queries tell. How small it is
 * takes a layout of the page, for which larger windows need not wait.
 */
export const mayBeSmall = (matches: (query: string) => boolean): boolean =>
  matches('(width < 80rem), (height < 53rem)');
