import { violations } from './support/axe';
import { expect, test } from './support/test';

test.describe('axe finds nothing', () => {
  for (const view of ['theme=light', 'theme=dark', 'sheet=table', 'sheet=about']) {
    test(`in ${view}`, async ({ page, open }) => {
      await open(`lang=en&${view}`);
      expect(await violations(page)).toEqual([]);
    });
  }
});
