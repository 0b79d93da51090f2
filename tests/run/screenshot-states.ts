import type { Page } from '@playwright/test';

/** A state of the page that is worth looking at. */
export interface State {
  readonly name: string;
  /** The view as a link carries it; language and theme are added. */
  readonly view?: string;
  /** What is done on the page when the graph is there. */
  readonly then?: (page: Page) => Promise<void>;
}

export const states: readonly State[] = [{ name: 'first' }, { name: 'about', view: 'sheet=about' }];
