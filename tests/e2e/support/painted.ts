import type { Page } from '@playwright/test';
import type { Box } from './picture';

/** A line of text as a canvas shows it: its ink, in pixels of the page. */
export interface PaintedText extends Box {
  readonly text: string;
  /** The point from which it was written, which is its middle where it is centred. */
  readonly anchor: number;
  /** Which of the canvases of the page, in their order. */
  readonly layer: number;
  /** The height of the letters, in pixels. */
  readonly size: number;
}

/** Makes the page remember what its canvases write, so that a test can measure what is really seen. Call it before the page opens. */
export async function rememberPaintedTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const painted = new Map<Element, object[]>();
    Reflect.set(window, 'paintedTexts', painted);
    const context = CanvasRenderingContext2D.prototype;
    const { clearRect, fillText } = context;
    context.clearRect = function (...rectangle) {
      if (this.canvas instanceof Element) painted.set(this.canvas, []);
      clearRect.apply(this, rectangle);
    };
    context.fillText = function (text, x, y, ...rest) {
      fillText.call(this, text, x, y, ...rest);
      if (!(this.canvas instanceof Element)) return;
      const ink = this.measureText(text);
      const { a, d, e, f } = this.getTransform();
      const ratio = devicePixelRatio;
      const known = painted.get(this.canvas) ?? [];
      painted.set(this.canvas, known);
      known.push({
        text,
        anchor: (x * a + e) / ratio,
        size: (Number.parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '') * d) / ratio,
        x1: ((x - ink.actualBoundingBoxLeft) * a + e) / ratio,
        x2: ((x + ink.actualBoundingBoxRight) * a + e) / ratio,
        y1: ((y - ink.actualBoundingBoxAscent) * d + f) / ratio,
        y2: ((y + ink.actualBoundingBoxDescent) * d + f) / ratio,
      });
    };
  });
}

/** Every text that stands on a canvas of the page now. */
export async function paintedTexts(page: Page): Promise<readonly PaintedText[]> {
  return await page.evaluate(() => {
    const painted: ReadonlyMap<Element, readonly PaintedText[]> = Reflect.get(
      window,
      'paintedTexts',
    );
    return [...document.querySelectorAll('canvas')].flatMap((canvas, layer) => {
      const { left, top } = canvas.getBoundingClientRect();
      return (painted.get(canvas) ?? []).map((one) => ({
        ...one,
        layer,
        anchor: one.anchor + left,
        x1: one.x1 + left,
        x2: one.x2 + left,
        y1: one.y1 + top,
        y2: one.y2 + top,
      }));
    });
  });
}
