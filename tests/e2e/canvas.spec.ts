import type { Page } from '@playwright/test';
import { status } from './support/open-view';
import { drawn, nodeAt } from './support/picture';
import { expect, test } from './support/test';

const legend = (page: Page, type: string) =>
  page.getByRole('region', { name: 'Graph' }).getByRole('button', { name: type });

/** Where the nodes stand on the page, by their ids. */
async function standing(page: Page): Promise<ReadonlyMap<string, string>> {
  const { nodes } = await drawn(page);
  return new Map(nodes.map(({ id, x, y }) => [id, `${x.toFixed(1)} ${y.toFixed(1)}`]));
}

/** How many points are painted of what stands out, above the scene. */
const painted = (page: Page) =>
  page
    .getByRole('region', { name: 'Graph' })
    .locator('canvas')
    .last()
    .evaluate((canvas: HTMLCanvasElement) => {
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      return data?.filter((value, at) => at % 4 === 3 && value > 0).length ?? 0;
    });

test.describe('the canvas', () => {
  test('holds still while filters change; fit then shows what is left as large as there is room', async ({
    page,
    open,
  }) => {
    // A topic is selected, which leaves the picture with all the others.
    await open('lang=en&sel=trade');
    const before = await standing(page);
    await legend(page, 'Topics').click();
    await expect(status(page)).toContainText(/^19 of 59/);
    const after = await standing(page);
    expect(after.size).toBe(19);
    for (const [id, place] of after) expect(place, id).toBe(before.get(id));
    expect(await painted(page)).toBe(0);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => standing(page)).not.toEqual(after);
    await page.goBack();
    await expect.poll(async () => (await standing(page)).size).toBe(59);
  });

  test('goes to a neighbourhood by a movement that can be followed, though a strip appears above it', async ({
    page,
    open,
  }) => {
    await open('lang=en');
    const zooms = await page.evaluate(async () => {
      interface Core {
        zoom(): number;
      }
      const container = document.querySelector('.__________cytoscape_container');
      const { cy }: { cy: Core } = container && Reflect.get(container, '_cyreg');
      const seen = new Set<number>();
      location.hash = 'v=1&lang=en&focus=1:jcci';
      const end = performance.now() + 1500;
      while (performance.now() < end) {
        await new Promise(requestAnimationFrame);
        seen.add(cy.zoom());
      }
      return [...seen];
    });
    expect(zooms.length).toBeGreaterThan(3);
    expect(zooms).toEqual(zooms.toSorted((a, b) => a - b));
  });

  test('says where nothing is in view, and shows everything', async ({ page, open }) => {
    await open('lang=en&camera=999999,999999,1');
    const notice = page.getByRole('status').filter({ hasText: 'Nothing in view' });
    await notice.getByRole('button', { name: 'Show everything' }).click();
    await expect(notice).toHaveCount(0);
    const inView = async () => {
      const graph = await page.getByRole('region', { name: 'Graph' }).boundingBox();
      if (!graph) throw new Error('no graph on the screen');
      const { nodes } = await drawn(page);
      return nodes.filter(
        ({ x, y }) =>
          x > graph.x && x < graph.x + graph.width && y > graph.y && y < graph.y + graph.height,
      ).length;
    };
    expect(await inView()).toBe(59);
    await open('lang=en&moved=azec:900000:900000');
    await expect(notice).toHaveCount(0);
    expect(await inView()).toBe(59);
  });

  for (const [colorScheme, ministry] of [
    ['light', 0x24568c],
    ['dark', 0x86b6ea],
  ] as const) {
    test(`keeps its ${colorScheme} colours where the device forces others, on the paper of the device`, async ({
      page,
      open,
    }) => {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      await open();
      await drawn(page);
      const region = page.getByRole('region', { name: 'Graph' });
      const counts = await region
        .locator('canvas')
        .first()
        .evaluate((canvas: HTMLCanvasElement, colour) => {
          const { data = [] } =
            canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
          let found = 0;
          for (let at = 0; at < data.length; at += 4) {
            const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
            if (((red << 16) | (green << 8) | blue) === colour) found += 1;
          }
          return found;
        }, ministry);
      expect(counts).toBeGreaterThan(200);
      const picture = region.locator('[data-recede]').locator('../..');
      const paper = colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)';
      await expect(picture).toHaveCSS('background-color', paper);
    });
  }

  test('selects by a box drawn with Shift held, and draws the box', async ({ page, open }) => {
    await open();
    const [azec, topic] = [
      await nodeAt(page, 'azec'),
      await nodeAt(page, 'greenhouse-gas-reduction'),
    ];
    await page.keyboard.down('Shift');
    await page.mouse.move(azec.x - 60, azec.y - 30);
    await page.mouse.down();
    await page.mouse.move(topic.x + 60, topic.y + 16, { steps: 4 });
    expect(await painted(page)).toBeGreaterThan(0);
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect(page).toHaveURL(
      /sel=(azec,greenhouse-gas-reduction|greenhouse-gas-reduction,azec)/,
    );
  });

  test('lets a node be moved by hand, and its lines follow', async ({ page, open }) => {
    await open();
    const line = 'meeting-2025-12-09~received~otaka-masato';
    const endOf = async () => {
      const found = (await drawn(page)).lines.find(({ id }) => id === line);
      return found?.points.at(-1) ?? { x: 0, y: 0 };
    };
    const { x, y } = await nodeAt(page, 'otaka-masato');
    const end = await endOf();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y - 20, { steps: 5 });
    await page.mouse.up();
    await expect(page).toHaveURL(/moved=/);
    const moved = await nodeAt(page, 'otaka-masato');
    expect(Math.abs(moved.x - x - 90)).toBeLessThan(3);
    expect((await endOf()).x).toBeGreaterThan(end.x + 60);
  });
});
