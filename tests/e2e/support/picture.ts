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

/** What the canvas draws now: Cytoscape keeps its instance at its own element, as its documentation says, and the instance a note of the lines. */
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

const shares = Array.from({ length: 23 }, (_, at) => (at + 1) / 24);

/** Everything that the canvas draws, where it stands now. */
async function drawnNow(page: Page): Promise<Drawn> {
  return await page.evaluate((along) => {
    interface Node {
      id(): string;
      renderedPosition(): Point;
      renderedBoundingBox(options: object): Box;
      animated(): boolean;
    }
    interface Line {
      readonly key: string;
      readonly source: string;
      readonly target: string;
      readonly course: {
        readonly from: Point;
        readonly via: Point | null;
        readonly to: Point;
      } | null;
    }
    interface Core {
      getElementById(id: string): Node;
      scratch(name: string): () => { readonly nodes: readonly string[]; readonly lines: Line[] };
      pan(): Point;
      zoom(): number;
      animated(): boolean;
    }
    const container = document.querySelector('.__________cytoscape_container');
    const registry: { cy: Core } | undefined = container && Reflect.get(container, '_cyreg');
    if (!container || !registry) throw new Error('no canvas on the page');
    const { cy } = registry;
    const { left, top } = container.getBoundingClientRect();
    const onPage = ({ x, y }: Point): Point => ({ x: x + left, y: y + top });
    const plain = { includeLabels: false, includeOverlays: false };
    const now = cy.scratch('_yongyaiDrawn')();
    const drawn = now.nodes.map((id) => cy.getElementById(id));
    const nodes = drawn.map((node) => {
      const { x1, y1, x2, y2 } = node.renderedBoundingBox(plain);
      const box = { x1: x1 + left, y1: y1 + top, x2: x2 + left, y2: y2 + top };
      return { id: node.id().slice(2), ...onPage(node.renderedPosition()), box };
    });
    const [pan, zoom] = [cy.pan(), cy.zoom()];
    const seen = ({ x, y }: Point) => onPage({ x: x * zoom + pan.x, y: y * zoom + pan.y });
    const lines = now.lines.flatMap(({ key, source, target, course }) => {
      if (!course) return [];
      const [from, to] = [seen(course.from), seen(course.to)];
      const via = course.via
        ? seen(course.via)
        : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      const points = along.map((t) => ({
        x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * via.x + t ** 2 * to.x,
        y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * via.y + t ** 2 * to.y,
      }));
      return [{ id: key, source, target, points }];
    });
    const moving = cy.animated() || drawn.some((node) => node.animated());
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

function fromStretch(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(from.x + t * dx - point.x, from.y + t * dy - point.y);
}

/** Clicks on a line of the canvas, at a point that no node and no other line is near. */
export async function clickLine(page: Page, id: string, options?: ClickOptions): Promise<void> {
  const { nodes, lines } = await drawn(page);
  const line = lines.find((one) => one.id === id);
  if (!line) throw new Error(`no line ${id} on the canvas`);
  /** How far a point is from the nearest stretch of another line. */
  const roomAt = (point: Point) =>
    Math.min(
      ...lines
        .filter((one) => one !== line)
        .flatMap(({ points }) =>
          points.slice(1).map((to, at) => fromStretch(point, points[at] ?? to, to)),
        ),
    );
  const clear = ({ x, y }: Point) =>
    nodes.every(({ box }) => x < box.x1 - 6 || x > box.x2 + 6 || y < box.y1 - 6 || y > box.y2 + 20);
  const [best] = line.points
    .filter(clear)
    .map((point) => ({ point, room: roomAt(point) }))
    .sort((a, b) => b.room - a.room);
  if (!best) throw new Error(`the line ${id} is nowhere clear of nodes`);
  await page.mouse.click(best.point.x, best.point.y, options);
}
