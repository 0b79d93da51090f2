/** Below this zoom meetings show their day alone, and larger; in screen pixels per model pixel. */
const narrowBelow = 0.7;

/**
 * The pictures of small canvases, on which all names grow to be read: each for the zooms below `below`, with the names
 * that find room at `zoom`. They are as large on the screen at any zoom.
 */
export const smallSteps = [
  { name: 'least', below: 0.39, zoom: 0.36 },
  { name: 'less', below: 0.47, zoom: 0.425 },
  { name: 'little', below: 0.55, zoom: 0.515 },
  { name: 'small', below: 7 / 12, zoom: 0.557 },
] as const;

export type SmallStep = (typeof smallSteps)[number]['name'];

/** The picture that a canvas shows at a zoom. */
export const stepAt = (zoom: number): SmallStep | 'narrow' | 'wide' =>
  smallSteps.find(({ below }) => zoom < below)?.name ?? (zoom < narrowBelow ? 'narrow' : 'wide');

/** From which zoom on names have which scale (screen pixels per model pixel), the least zoom first. */
export type GrownScales = readonly (readonly [from: number, scale: number])[];

/** The scale of grown names at a zoom; that of the least where it is smaller still. */
export const grownScaleAt = (scales: GrownScales, zoom: number): number | null =>
  (scales.findLast(([from]) => zoom >= from) ?? scales[0])?.[1] ?? null;
