import cytoscape, { type Core, type SingularElementReturnValue } from 'cytoscape';
import type { Box } from './geometry';

type SortedElements = SingularElementReturnValue[] & { interactive: SingularElementReturnValue[] };

/** What this renderer has from the base that Cytoscape gives to every renderer. */
interface BaseRenderer {
  readonly cy: Core;
  /** The corners of the box that is being drawn, in model pixels. */
  readonly selection: readonly (number | undefined)[];
  readonly hoverData: { readonly selecting?: boolean };
  readonly touchData: { readonly selecting?: boolean };
  /** All elements, the upper ones first, and among them those that can be hit. */
  getCachedZSortedEles(again?: boolean): SortedElements;
  /** Where the base keeps notes of gestures. */
  data: Record<string, unknown>;
}

/**
 * Which elements of an instance can be hit, by their ids; all, while there is no such note. Not among the notes of the
 * instance itself (`scratch`): at each of these it styles all its elements anew.
 */
const shownIn = new WeakMap<Core, ReadonlySet<string>>();

/** Lets these elements alone be hit. What else the instance holds is ground to pointers, which costs no restyling. */
export function showElements(cy: Core, ids: ReadonlySet<string>): void {
  shownIn.set(cy, ids);
}

function SceneRenderer(this: BaseRenderer) {
  this.data = {};
  const sorted = this.getCachedZSortedEles.bind(this);
  this.getCachedZSortedEles = (again) => {
    const elements = sorted(again);
    const shown = shownIn.get(this.cy);
    if (shown) elements.interactive = elements.filter((element) => shown.has(element.id()));
    return elements;
  };
  // Pointers must meet something within the container; it goes when the instance does.
  const ground = document.createElement('div');
  Object.assign(ground.style, { position: 'absolute', inset: '0' });
  this.cy.container()?.append(ground);
}

const nothing = () => {};

/**
 * A renderer by Cytoscape's extension point that draws nothing itself: it tells when there is something to draw, and
 * the layers of this folder draw it. Hit tests, gestures and movements are Cytoscape's. Its own renderer takes many
 * times as long for a picture, and much of the weight of the package.
 */
SceneRenderer.prototype = {
  render(this: BaseRenderer) {
    this.cy.emit('render');
  },
  redrawHint: nothing,
  renderTo: nothing,
  matchCanvasSize: nothing,
  nodeShapeImpl: nothing,
  arrowShapeImpl: () => nothing,
};

/** From now on every instance that is mounted is rendered so: it takes the name of the renderer that they are made with. */
export function registerSceneRenderer(): void {
  cytoscape('renderer', 'canvas', SceneRenderer);
}

/** The box that is being drawn to select what lies in it, in model pixels; null while there is none. */
export function selectionBox(cy: Core): Box | null {
  // Its types leave the renderer out.
  const renderer = (cy as Core & { renderer(): Partial<BaseRenderer> | null }).renderer();
  const [x1, y1, x2, y2, begun] = renderer?.selection ?? [];
  const drawing = renderer?.hoverData?.selecting || renderer?.touchData?.selecting;
  if (!drawing || begun !== 1 || x1 === undefined || y1 === undefined) return null;
  if (x2 === undefined || y2 === undefined) return null;
  return {
    x1: Math.min(x1, x2),
    y1: Math.min(y1, y2),
    x2: Math.max(x1, x2),
    y2: Math.max(y1, y2),
  };
}
