import type { EntityType } from '../model/entity';
import type { Point, Size } from './geometry';

/** The outline of a node about its centre, in model pixels. */
export type Outline =
  | { readonly kind: 'ellipse' }
  | { readonly kind: 'round'; readonly radius: number }
  | { readonly kind: 'polygon'; readonly points: readonly Point[] };

/** How deep the points and cuts of outlines are, in model pixels. */
const cut = { framework: 11, agency: 8, flag: 8, roof: 8, tag: 10, lean: 9, tip: 9 } as const;

/** What an outline takes from the room for text, in model pixels on each side. */
export const textInset: Readonly<
  Record<EntityType, { readonly x: number; readonly top: number; readonly bottom: number }>
> = {
  person: { x: 0, top: 0, bottom: 0 },
  ministry: { x: 0, top: cut.roof - 4, bottom: 0 },
  agency: { x: 1, top: 0, bottom: 0 },
  organization: { x: 0, top: 0, bottom: 0 },
  government: { x: cut.flag / 2, top: 0, bottom: 0 },
  country: { x: 0, top: 0, bottom: cut.tip - 3 },
  framework: { x: cut.framework - 4, top: 0, bottom: 0 },
  plan: { x: cut.tag / 2, top: 0, bottom: 0 },
  post: { x: cut.lean / 2, top: 0, bottom: 0 },
  topic: { x: 1, top: 0, bottom: 0 },
  meeting: { x: 0, top: 0, bottom: 0 },
};

function polygon(...points: readonly (readonly [x: number, y: number])[]): Outline {
  return { kind: 'polygon', points: points.map(([x, y]) => ({ x, y })) };
}

/**
 * The outline that tells a type without its colour: people are circles, ministries have a roof, agencies cut corners,
 * governments are flags, frameworks hexagons, plans tags, topics pills, meetings cards.
 */
export function outlineOf(type: EntityType, { width, height }: Size): Outline {
  const w = width / 2;
  const h = height / 2;
  switch (type) {
    case 'person':
      return { kind: 'ellipse' };
    case 'meeting':
      return { kind: 'round', radius: 8 };
    case 'topic':
      return { kind: 'round', radius: Math.min(h, 13) };
    case 'organization':
      return { kind: 'round', radius: 2 };
    case 'ministry':
      return polygon([-w, -h + cut.roof], [0, -h], [w, -h + cut.roof], [w, h], [-w, h]);
    case 'agency': {
      const c = cut.agency;
      return polygon(
        [-w + c, -h],
        [w - c, -h],
        [w, -h + c],
        [w, h - c],
        [w - c, h],
        [-w + c, h],
        [-w, h - c],
        [-w, -h + c],
      );
    }
    case 'government':
      return polygon([-w, -h], [w, -h], [w - cut.flag, 0], [w, h], [-w, h]);
    case 'country':
      return polygon([-w, -h], [w, -h], [w, h - cut.tip], [0, h], [-w, h - cut.tip]);
    case 'framework':
      return polygon(
        [-w + cut.framework, -h],
        [w - cut.framework, -h],
        [w, 0],
        [w - cut.framework, h],
        [-w + cut.framework, h],
        [-w, 0],
      );
    case 'plan':
      return polygon([-w, -h], [w - cut.tag, -h], [w, 0], [w - cut.tag, h], [-w, h]);
    case 'post':
      return polygon([-w + cut.lean, -h], [w, -h], [w - cut.lean, h], [-w, h]);
  }
}

/** A polygon as Cytoscape takes it: corners in the range −1 to 1 of the node's width and height. */
export function polygonPoints(outline: Outline, { width, height }: Size): string {
  if (outline.kind !== 'polygon') return '-1 -1 1 -1 1 1 -1 1';
  const unit = (value: number) => String(Number(Math.min(1, Math.max(-1, value)).toFixed(4)));
  return outline.points
    .map(({ x, y }) => `${unit((2 * x) / width)} ${unit((2 * y) / height)}`)
    .join(' ');
}

/** The outline as SVG path data about the origin, for the legend and for pictures without script. */
export function outlinePath(outline: Outline, { width, height }: Size): string {
  const w = width / 2;
  const h = height / 2;
  if (outline.kind === 'polygon') {
    return `M${outline.points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
  }
  const rx = outline.kind === 'ellipse' ? w : Math.min(outline.radius, w, h);
  const ry = outline.kind === 'ellipse' ? h : rx;
  const arc = (x: number, y: number) => `A${rx} ${ry} 0 0 1 ${x} ${y}`;
  return [
    `M${-w + rx} ${-h}`,
    `H${w - rx}`,
    arc(w, -h + ry),
    `V${h - ry}`,
    arc(w - rx, h),
    `H${-w + rx}`,
    arc(-w, h - ry),
    `V${-h + ry}`,
    arc(-w + rx, -h),
    'Z',
  ].join('');
}
