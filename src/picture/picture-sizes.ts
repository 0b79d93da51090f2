import { fitRange, narrowBelow } from '../canvas/camera';
import type { Box } from '../canvas/geometry';

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
  const wide = fitRange({ width: narrowBelow, height: 1 });
  const [most, least, leastNarrow] = [
    at(wide.most),
    at(wide.least),
    at(fitRange({ width: narrowBelow - 1, height: 1 }).least),
  ];
  return [
    `${selector}{max-width:${most.width};max-height:${most.height};min-width:${least.width};min-height:${least.height}}`,
    `@container stage (width < ${narrowBelow}px){${selector}{min-width:${leastNarrow.width};min-height:${leastNarrow.height}}}`,
    '',
  ].join('\n');
}
