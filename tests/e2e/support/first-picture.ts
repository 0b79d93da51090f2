import type { Locator, Page } from '@playwright/test';

/** Where the graph stands in the page: its box, and how the model lies in it (the picture of the build, or the live canvas). */
export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** Where the model's origin lies in the box. */
  readonly x: number;
  readonly y: number;
}

/** The graph as it stands now; throws where there is none. */
export function pictureBox(page: Page): Promise<PictureBox> {
  return page.evaluate((): PictureBox => {
    const { lang } = document.documentElement;
    const still = document.querySelector<SVGSVGElement>(`#first #still-${lang}`);
    if (still?.parentElement) {
      const { left, top, width, height } = still.parentElement.getBoundingClientRect();
      const matrix = still.getScreenCTM();
      if (!matrix) throw new Error('the picture is not shown');
      return { left, top, width, height, zoom: matrix.a, x: matrix.e - left, y: matrix.f - top };
    }
    const mount = document.querySelector('.__________cytoscape_container');
    const cy: unknown = mount && Reflect.get(Reflect.get(mount, '_cyreg') ?? {}, 'cy');
    const stage = document.querySelector('[data-recede]')?.parentElement;
    if (!cy || !stage) throw new Error('there is no graph in the page');
    const { pan, zoom } = cy as { pan(): { x: number; y: number }; zoom(): number };
    const { left, top, width, height } = stage.getBoundingClientRect();
    return { left, top, width, height, zoom: zoom.call(cy), ...pan.call(cy) };
  });
}

/** A node of the picture of the build, by its label. */
export const nodeOf = (page: Page, label: string): Locator =>
  page.locator('#first svg text[data-id]').filter({ hasText: label, visible: true });
