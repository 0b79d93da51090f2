import { gzipSync } from 'node:zlib';
import { budget } from '../run/size';
import { openView } from './support/open-view';
import { expect, test } from './support/test';

test('a visit fetches no more script and style than the budget until the live graph stands', async ({
  page,
  site,
}) => {
  const weights: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!['script', 'stylesheet'].includes(response.request().resourceType())) return;
    weights.push(response.body().then((body) => gzipSync(body).length));
  });
  await openView(page, site, '');
  const total = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
  expect(total).toBeGreaterThan(100_000);
  expect(total).toBeLessThanOrEqual(budget);
});
