import type { Page } from '@playwright/test';

/** A landmark of the page, by the whole of its English name. */
export const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

export const details = (page: Page) => region(page, 'Details');
export const reader = (page: Page) => region(page, 'Reader');

/** The list that stands for the canvas, and one of its options. */
export const twin = (page: Page) =>
  region(page, 'Graph').getByRole('listbox', { name: 'Entities on the graph' });
export const option = (page: Page, name: string) =>
  twin(page).getByRole('option', { name, exact: true });

/** The heading of the details: what is selected. */
export const selected = (page: Page) => details(page).getByRole('heading', { level: 2 });

/** The claims that the details list under a predicate. */
export const claimsUnder = (page: Page, predicate: RegExp) =>
  details(page)
    .getByRole('heading', { level: 4, name: predicate })
    .locator('xpath=..')
    .getByRole('article');
