import { fitRange } from '../canvas/camera';
import type { Box } from '../canvas/geometry';

const narrow = 640;

/**
 * The style sheet by which a picture of these bounds, inside its stage, is as large as the canvas shows everything: as
 * large as fits, and neither smaller nor larger than the zooms of `fitRange` allow. The stage is a size container of
 * the name `stage`.
 */
export function pictureSizes(selector: string, { x1, y1, x2, y2 }: Box): string {
  const at = (zoom: number) => ({
    width: `${((x2 - x1) * zoom).toFixed(2)}px`,
    height: `${((y2 - y1) * zoom).toFixed(2)}px`,
  });
  const wide = fitRange({ width: narrow, height: 1 });
  const [most, least, leastNarrow] = [
    at(wide.most),
    at(wide.least),
    at(fitRange({ width: narrow - 1, height: 1 }).least),
  ];
  return [
    `${selector}{max-width:${most.width};max-height:${most.height};min-width:${least.width};min-height:${least.height}}`,
    `@container stage (width < ${narrow}px){${selector}{min-width:${leastNarrow.width};min-height:${leastNarrow.height}}}`,
    '',
  ].join('\n');
}
