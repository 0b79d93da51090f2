import { expect, type Page } from '@playwright/test';

/** A point or a box in pixels of the page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What the canvas draws now: Cytoscape keeps its instance at its own element, as its documentation says. */
export interface Drawn {
  readonly nodes: readonly (Point & { readonly id: string; readonly box: Box })[];
  readonly lines: readonly {
    /** `source~predicate~target`. */
    readonly id: string;
    readonly source: string;
    readonly target: string;
    /** Points on its way, its ends left out. */
    readonly points: readonly Point[];
  }[];
  readonly moving: boolean;
}

const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;

/** Everything that the canvas draws, where it stands now. */
async function drawnNow(page: Page): Promise<Drawn> {
  return await page.evaluate((along) => {
    interface Element {
      id(): string;
      renderedPosition(): Point;
      renderedBoundingBox(options: object): Box;
      renderedSourceEndpoint(): Point;
      renderedTargetEndpoint(): Point;
      renderedMidpoint(): Point;
      source(): Element;
      target(): Element;
      animated(): boolean;
    }
    interface Core {
      nodes(): Element[];
      edges(): Element[];
      animated(): boolean;
    }
    const container = document.querySelector('.__________cytoscape_container');
    const registry: { cy: Core } | undefined = container && Reflect.get(container, '_cyreg');
    if (!container || !registry) throw new Error('no canvas on the page');
    const { cy } = registry;
    const { left, top } = container.getBoundingClientRect();
    const onPage = ({ x, y }: Point): Point => ({ x: x + left, y: y + top });
    const plain = { includeLabels: false, includeOverlays: false };
    const nodes = Array.from(cy.nodes(), (node) => {
      const { x1, y1, x2, y2 } = node.renderedBoundingBox(plain);
      const box = { x1: x1 + left, y1: y1 + top, x2: x2 + left, y2: y2 + top };
      return { id: node.id().slice(2), ...onPage(node.renderedPosition()), box };
    });
    const lines = Array.from(cy.edges(), (edge) => {
      const [from, via, to] = [
        edge.renderedSourceEndpoint(),
        edge.renderedMidpoint(),
        edge.renderedTargetEndpoint(),
      ].map(onPage) as [Point, Point, Point];
      // The curve through its middle: straight lines are curves whose middle lies on them.
      const bend = { x: 2 * via.x - (from.x + to.x) / 2, y: 2 * via.y - (from.y + to.y) / 2 };
      const points = along.map((t) => ({
        x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * bend.x + t ** 2 * to.x,
        y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * bend.y + t ** 2 * to.y,
      }));
      const [source, target] = [edge.source().id().slice(2), edge.target().id().slice(2)];
      return { id: edge.id().slice(2), source, target, points };
    });
    const moving = cy.animated() || Array.from(cy.nodes()).some((node) => node.animated());
    return { nodes, lines, moving };
  }, shares);
}

/** What the canvas draws once it has come to rest. */
export async function drawn(page: Page): Promise<Drawn> {
  let last = '';
  let picture: Drawn | null = null;
  await expect
    .poll(async () => {
      picture = await drawnNow(page);
      const now = JSON.stringify(picture.nodes);
      const rests = !picture.moving && now === last;
      last = now;
      return rests;
    })
    .toBe(true);
  if (!picture) throw new Error('nothing was drawn');
  return picture;
}

/** Where a node stands on the page. */
export async function nodeAt(page: Page, id: string): Promise<Point> {
  const node = (await drawn(page)).nodes.find((one) => one.id === id);
  if (!node) throw new Error(`no node ${id} on the canvas`);
  return node;
}

type ClickOptions = Parameters<Page['mouse']['click']>[2];

/** Clicks on a node of the canvas, as a hand does: where it stands. */
export async function clickNode(page: Page, id: string, options?: ClickOptions): Promise<void> {
  const { x, y } = await nodeAt(page, id);
  await page.mouse.click(x, y, options);
}

/** Clicks on a line of the canvas, at a point that no node and no other line is near. */
export async function clickLine(page: Page, id: string, options?: ClickOptions): Promise<void> {
  const { nodes, lines } = await drawn(page);
  const line = lines.find((one) => one.id === id);
  if (!line) throw new Error(`no line ${id} on the canvas`);
  const away = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
  const others = lines.filter((one) => one !== line).flatMap((one) => one.points);
  const clear = ({ x, y }: Point) =>
    nodes.every(({ box }) => x < box.x1 - 6 || x > box.x2 + 6 || y < box.y1 - 6 || y > box.y2 + 20);
  const [best] = line.points
    .filter(clear)
    .map((point) => ({ point, room: Math.min(...others.map((other) => away(point, other))) }))
    .sort((a, b) => b.room - a.room);
  if (!best) throw new Error(`the line ${id} is nowhere clear of nodes`);
  await page.mouse.click(best.point.x, best.point.y, options);
}
