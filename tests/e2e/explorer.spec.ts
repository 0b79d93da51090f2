import type { Page } from '@playwright/test';
import { clickNode, nodeAt } from './support/picture';
import { claimsUnder, details, region, selected } from './support/regions';
import { expect, test } from './support/test';

/** What the details list as connected, of one type. */
async function neighbours(page: Page, type: string): Promise<string[]> {
  const connected = details(page).getByRole('region', { name: /^Connected with/ });
  const heading = connected.getByRole('heading', { level: 4, name: new RegExp(`^${type}`) });
  if ((await heading.count()) === 0) return [];
  const items = heading.locator('xpath=..').getByRole('listitem');
  return await items.evaluateAll((all) =>
    all.map((item) => item.querySelector('button')?.textContent?.trim() ?? ''),
  );
}

const january = 'Meeting of 20 January 2025';
const december = 'Meeting of 9 December 2025';

test('which framework came up in which meeting, whether one did in both, and what links the two', async ({
  page,
  open,
}) => {
  await open();
  await clickNode(page, 'azec');
  await expect(selected(page)).toContainText('AZEC');
  await expect.poll(() => neighbours(page, 'Meetings')).toEqual([january]);
  await clickNode(page, 'eid');
  await expect(selected(page)).toContainText('EID');
  await expect.poll(() => neighbours(page, 'Meetings')).toEqual([december]);

  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('button', { name: 'Compare the two meetings' }).click();
  const part = (name: RegExp) => region(page, 'Compare').getByRole('region', { name });
  const shared = part(/^Shared/);
  await expect(shared).toBeVisible();
  const entry = (name: string | RegExp) => shared.getByRole('button', { name, exact: true });
  for (const name of ['Otaka Masato', 'Ministry of Industry', 'SMEs', 'Clean energy']) {
    await expect(entry(name)).toBeVisible();
  }
  await expect(shared.getByRole('rowheader', { name: /^Topics/ })).toHaveText(/11/);
  await expect(shared.getByRole('rowheader', { name: /^Frameworks/ })).toHaveCount(0);
  await expect(shared.getByRole('button', { name: /AZEC|EID/ })).toHaveCount(0);
  await expect(part(/^Only: 20 Jan/).getByRole('button', { name: /^Asia Zero/ })).toBeVisible();
  await expect(part(/^Only: 9 Dec/).getByRole('button', { name: /^Energy and Ind/ })).toBeVisible();
});

test('who represented Japan in December, and whether he was at the meeting in January', async ({
  page,
  open,
}) => {
  await open();
  await clickNode(page, 'meeting-2025-12-09');
  await expect(selected(page)).toContainText(december);
  await expect(claimsUnder(page, /^received/)).toHaveText(
    /^Thanakorn, .* received Ambassador Otaka Masato and his party\./,
  );
  await expect
    .poll(() => neighbours(page, 'People'))
    .toEqual(['Thanakorn Wangboonkongchana', 'Otaka Masato']);
  await details(page)
    .getByRole('region', { name: /^Connected/ })
    .getByRole('button', { name: 'Otaka Masato', exact: true })
    .click();
  await expect(selected(page)).toContainText('Otaka Masato');
  await expect(details(page)).toContainText('Japanese side');
  const posts = details(page).getByRole('region', { name: 'Posts' });
  await expect(posts.getByRole('heading', { level: 4 })).toHaveText(
    'Ambassador of Japan to Thailand',
  );
  await expect(posts.getByRole('button')).toHaveText([/20 January 2025/, /9 December 2025/]);
  await expect.poll(() => neighbours(page, 'Meetings')).toEqual([january, december]);
  await expect(claimsUnder(page, /^was received by/).first()).toContainText(
    'Akanat received Ambassador Otaka Masato and Kobayashi Ken',
  );
});

test('what Thailand asked for in January, what was agreed in December, and who says so', async ({
  page,
  open,
}) => {
  await open();
  await clickNode(page, 'meeting-2025-01-20');
  await expect(selected(page)).toContainText(january);
  const requested = claimsUnder(page, /^requested/);
  await expect(requested).toHaveText([/know-how and .* Thai SMEs/, /development of Thai industry/]);
  const hoped = claimsUnder(page, /^hoped for/);
  await expect(hoped).toHaveText([
    /development of technology and the recycling/,
    /research and development centres/,
  ]);
  for (const claim of [...(await requested.all()), ...(await hoped.all())]) {
    await expect(claim).toContainText(/(As told by|In the words of) Akanat Promphan/);
    await expect(claim).toContainText('To Japan');
    await expect(claim.getByRole('blockquote')).toContainText(/ขอให้ญี่ปุ่น|โดยหวังเป็นอย่างยิ่ง/);
  }
  await expect(claimsUnder(page, /^agreed/)).toHaveCount(0);

  await clickNode(page, 'meeting-2025-12-09');
  await expect(selected(page)).toContainText(december);
  const agreed = claimsUnder(page, /^concurred on/);
  await expect(agreed.first()).toContainText('conclusions on three matters');
  for (const point of [
    'Point 1: both sides concurred on linking the industrial chains',
    'Point 2: both sides concurred on developing the potential of SMEs and startups',
    'Point 3: both sides concurred on laying down a system of circular economy and recycling',
  ]) {
    await expect(agreed.filter({ has: page.getByText(point) }).first()).toBeVisible();
  }
  for (const claim of await agreed.all()) {
    await expect(claim).toContainText('As told by Thanakorn Wangboonkongchana');
    await expect(claim.getByRole('blockquote')).toContainText('ทั้งสองฝ่ายเห็นตรงกัน');
  }
});

test('a long press opens the menu, which stays when the finger leaves, and selects nothing', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open('lang=en');
  const { x, y } = await nodeAt(page, 'akanat-promphan');
  const fingers = await page.context().newCDPSession(page);
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await expect(page.getByRole('menuitem', { name: 'Focus on it' })).toBeVisible();
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.getByRole('menuitem', { name: 'Hide it' }).click();
  await expect(page).toHaveURL(/hide=akanat-promphan/);
  expect(page.url()).not.toContain('sel=');
});
