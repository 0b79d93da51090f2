import { expect, test } from './support/test';

test('the licences of what is shipped are one click away from About', async ({ page, open }) => {
  await open('lang=en&sheet=about');
  const link = page.getByRole('dialog').getByRole('link', { name: 'Licences of the software' });
  const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  const response = await page.request.get(address);
  expect(response.headers()['content-type']).toContain('text/plain');
  const text = await response.text();
  for (const name of ['cytoscape', 'react-dom', 'zustand', '@fontsource-variable/noto-sans-thai']) {
    expect(text).toContain(`\n${name} `);
  }
  expect(text).not.toContain('\nvitest ');
});
