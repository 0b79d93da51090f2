import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/test';

test.describe('axe finds nothing', () => {
  for (const view of ['theme=light', 'theme=dark', 'sheet=table', 'sheet=about']) {
    test(`in ${view}`, async ({ page, open }) => {
      await open(`lang=en&${view}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
      );
      expect(found).toEqual([]);
    });
  }
});
