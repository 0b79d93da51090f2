import { expect, test } from './support/test';

test.describe('every sheet opens from a link, without noise', () => {
  for (const sheet of ['table', 'compare', 'threads', 'story', 'about']) {
    test(sheet, async ({ page, open }) => {
      await open(`lang=en&sheet=${sheet}`);
      await expect(page.getByRole('main')).not.toBeEmpty();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }
});
