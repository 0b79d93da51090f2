import type { Edge } from '../graph/edges';

/** How firm a line is: its basis, or inferred where only two attestations stand around the time that is shown. */
export const lineStyles = ['stated', 'interpreted', 'background', 'suggested', 'inferred'] as const;
export type LineStyle = (typeof lineStyles)[number];

export const styleOfLine = ({ basis, inferred }: Pick<Edge, 'basis' | 'inferred'>): LineStyle =>
  inferred ? 'inferred' : basis;

/** Stretches drawn and left out, in model pixels; null is solid. */
export type Dashes = readonly [on: number, off: number] | null;

const dashes: Readonly<Record<LineStyle, Dashes>> = {
  stated: null,
  interpreted: [9, 5],
  background: [2, 4],
  suggested: [0.1, 6],
  inferred: [3, 7],
};

/** Solid where it is stated, and the less firm the more broken. */
export const dashesOf = (style: LineStyle): Dashes => dashes[style];

/** Lines recede behind what they join; dots are little enough. */
export const lineOpacity = (style: LineStyle): number => (style === 'suggested' ? 0.8 : 0.42);

/** How thin a style may be drawn, in screen pixels, and at which scale its dashes at least, in screen pixels per model pixel. */
export const leastLook = (style: LineStyle): { readonly width: number; readonly scale: number } =>
  style === 'suggested' ? { width: 1.8, scale: 0.75 } : { width: 0.3, scale: 0 };

/** A dot must be wider than a line to be seen, in model pixels. */
const wider = 1.4;

/** The width of a line, in model pixels, by its distinct passages. */
export function lineWidth(passages: number, style: LineStyle): number {
  const width = Math.min(5, 0.5 + 0.7 * Math.max(1, passages));
  return style === 'suggested' ? width + wider : width;
}
