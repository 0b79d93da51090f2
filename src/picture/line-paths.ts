import type { Point } from '../canvas/geometry';
import { type LineStyle, lineWidth, styleOfLine } from '../canvas/line-look';
import { courseOf, lineSheetOf } from '../canvas/line-sheet';
import type { NodeCard } from '../canvas/node-card';
import type { Scene } from '../graph/scene';
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

/** Where the lines of a scene run, as the canvas draws them: from middle to middle, below the nodes. */
export function stillLines(nodes: readonly StillNode[], scene: Scene): readonly StillLine[] {
  const sheet = lineSheetOf(scene);
  const standing = new Map(nodes.map(({ id, at }) => [id, at]));
  const places = Float64Array.from(
    sheet.ends.flatMap((id) => {
      const at = standing.get(id);
      return at ? [at.x, at.y] : [Number.NaN, Number.NaN];
    }),
  );
  const course = new Float64Array(6);
  return sheet.lines.flatMap((edge, line): StillLine[] => {
    courseOf(sheet, places, line, course);
    if (!course.every(Number.isFinite)) return [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = course;
    const style = styleOfLine(edge);
    return [
      {
        from: { x: x1, y: y1 },
        via: sheet.bends[line] ? { x, y } : null,
        to: { x: x2, y: y2 },
        style,
        width: lineWidth(edge.passages, style),
      },
    ];
  });
}
