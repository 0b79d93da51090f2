import type { Point } from '../canvas/geometry';
import { parallelGap } from '../canvas/line-bends';
import { type LineStyle, lineWidth, styleOfLine } from '../canvas/line-look';
import type { NodeCard } from '../canvas/node-card';
import { reaching } from '../canvas/outline-crossing';
import type { Edge } from '../graph/edges';
import type { EntityId } from '../model/ids';

/** A node where it stands, in model pixels. */
export interface StillNode {
  readonly id: EntityId;
  readonly card: NodeCard;
  readonly at: Point;
}

/** A line as it is drawn: straight, or a quadratic curve by its control point. Model pixels. */
export interface StillLine {
  readonly from: Point;
  readonly via: Point | null;
  readonly to: Point;
  readonly style: LineStyle;
  readonly width: number;
}

const border = 1.5;

/** The lines between the same two nodes, in the order of the scene; the node that comes first there is `first`. */
interface Bundle {
  readonly first: StillNode;
  readonly second: StillNode;
  readonly edges: Edge[];
}

function bundlesOf(nodes: readonly StillNode[], edges: readonly Edge[]): Iterable<Bundle> {
  const order = new Map(nodes.map((node, number) => [node.id, { node, number }]));
  const bundles = new Map<string, Bundle>();
  for (const edge of edges) {
    const source = order.get(edge.ref.source);
    const target = order.get(edge.ref.target);
    if (!source || !target) continue;
    const [first, second] = source.number < target.number ? [source, target] : [target, source];
    const key = `${first.number} ${second.number}`;
    const bundle = bundles.get(key) ?? { first: first.node, second: second.node, edges: [] };
    bundle.edges.push(edge);
    bundles.set(key, bundle);
  }
  return bundles.values();
}

/** The control point of a line that stands `offset` aside of the straight way; null where it stands on it. */
function controlPoint({ first, second }: Bundle, offset: number): Point | null {
  if (offset === 0) return null;
  const a = reaching(first.card, first.at, border, second.at);
  const b = reaching(second.card, second.at, border, first.at);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length === 0) return null;
  return {
    x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * offset,
    y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * offset,
  };
}

/**
 * Where the lines of a scene run: between the outlines of their ends, several between the same ends side by side as
 * curves, as Cytoscape bundles them (curve style bezier).
 */
export function stillLines(
  nodes: readonly StillNode[],
  edges: readonly Edge[],
): readonly StillLine[] {
  const lines: StillLine[] = [];
  for (const bundle of bundlesOf(nodes, edges)) {
    for (const [number, edge] of bundle.edges.entries()) {
      const via = controlPoint(bundle, (0.5 - bundle.edges.length / 2 + number) * parallelGap);
      const { first, second } = bundle;
      const ends = [
        reaching(first.card, first.at, border, via ?? second.at),
        reaching(second.card, second.at, border, via ?? first.at),
      ] as const;
      const [from, to] = edge.ref.source === first.id ? ends : [ends[1], ends[0]];
      lines.push({ from, via, to, style: styleOfLine(edge), width: lineWidth(edge.passages) });
    }
  }
  return lines;
}
