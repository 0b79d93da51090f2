import { type CompareSide, compareSides } from '../graph/compared';
import { type EntityType, entityTypes } from '../model/entity';

/** A colour as red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The theme's colours as a canvas needs them, resolved for the theme that shows now. */
export interface Palette {
  readonly paper: string;
  readonly paperRaised: string;
  readonly paperSunken: string;
  /** The paper of the bands on which the sides stand. */
  readonly band: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly type: ReadonlyMap<EntityType, string>;
  /** A type's colour mixed into the paper: the quiet fill of its nodes. */
  readonly tint: ReadonlyMap<EntityType, string>;
  /** The sides of a comparison, full and mixed into the paper. */
  readonly side: ReadonlyMap<CompareSide, string>;
  readonly sideTint: ReadonlyMap<CompareSide, string>;
  readonly font: string;
}

/** Reads `rgb(r g b)`, `rgb(r, g, b)`, `color(srgb r g b)`, with or without alpha, as browsers compute colours; black otherwise. */
export function parseColor(computed: string): Rgb {
  const numbers = computed.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const scale = computed.startsWith('color(') ? 255 : 1;
  const [red = 0, green = 0, blue = 0] = numbers;
  return [red * scale, green * scale, blue * scale];
}

export const rgb = ([red, green, blue]: Rgb): string =>
  `rgb(${Math.round(red)}, ${Math.round(green)}, ${Math.round(blue)})`;

/** `share` of the first colour (0 to 1) in the second. */
export function mix(first: Rgb, second: Rgb, share: number): Rgb {
  const blend = (a: number, b: number) => a * share + b * (1 - share);
  return [blend(first[0], second[0]), blend(first[1], second[1]), blend(first[2], second[2])];
}

const tintShare = 0.13;
const bandShare = 0.55;

/**
 * Resolves the theme's custom properties through an element of the page, since `light-dark()` gets its value only as
 * the colour of something.
 */
export function readPalette(host: HTMLElement): Palette {
  const probe = host.ownerDocument.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const style = getComputedStyle(probe);
  const color = (property: string): Rgb => {
    probe.style.color = `var(${property})`;
    return parseColor(style.color);
  };
  const paper = color('--paper');
  const byType = entityTypes.map((type) => [type, color(`--type-${type}`)] as const);
  const bySide = compareSides.map((side) => [side, color(`--side-${side}`)] as const);
  const palette: Palette = {
    paper: rgb(paper),
    paperRaised: rgb(color('--paper-raised')),
    paperSunken: rgb(color('--paper-sunken')),
    band: rgb(mix(color('--paper-sunken'), paper, bandShare)),
    ink: rgb(color('--ink')),
    inkSoft: rgb(color('--ink-soft')),
    inkFaint: rgb(color('--ink-faint')),
    rule: rgb(color('--rule')),
    ruleStrong: rgb(color('--rule-strong')),
    type: new Map(byType.map(([type, value]) => [type, rgb(value)])),
    tint: new Map(byType.map(([type, value]) => [type, rgb(mix(value, paper, tintShare))])),
    side: new Map(bySide.map(([side, value]) => [side, rgb(value)])),
    sideTint: new Map(bySide.map(([side, value]) => [side, rgb(mix(value, paper, tintShare))])),
    font: style.fontFamily || 'sans-serif',
  };
  probe.remove();
  return palette;
}
