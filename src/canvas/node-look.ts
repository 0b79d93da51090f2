import type { CompareSide, NodeSide } from '../graph/compared';
import type { EntityType } from '../model/entity';
import type { EntityId } from '../model/ids';
import type { Palette } from './palette';

/** How much of what is filtered out is left to see. */
export const ghostOpacity = 0.22;

/** The colours of a node. */
export interface NodeLook {
  readonly fill: string;
  readonly border: string;
  readonly borderWidth: number;
  readonly text: string;
  readonly softText: string;
}

/** Types whose outline is filled with their colour; the others are tinted. */
const solid: readonly EntityType[] = ['person', 'ministry', 'framework'];

/** The side of a node where sides are compared; null where colour tells the type. */
export const sideIn = (
  sides: ReadonlyMap<EntityId, CompareSide> | null,
  id: EntityId,
): NodeSide | null => (sides ? (sides.get(id) ?? 'neither') : null);

/**
 * The look of a type. Colour tells the type alone, but where two things are compared: it then tells the side, and the
 * shape still the type; what stands on neither side is without colour.
 */
export function lookOf(type: EntityType, palette: Palette, side: NodeSide | null = null): NodeLook {
  if (side === 'neither') {
    const { paper, ruleStrong, inkSoft } = palette;
    return { fill: paper, border: ruleStrong, borderWidth: 1, text: inkSoft, softText: inkSoft };
  }
  const color = (side ? palette.side.get(side) : palette.type.get(type)) ?? palette.ink;
  const plain = { text: palette.ink, softText: palette.inkSoft };
  if (type === 'meeting') {
    const border = side ? color : palette.ink;
    return { ...plain, fill: palette.paperRaised, border, borderWidth: side ? 2.5 : 1.5 };
  }
  if (!solid.includes(type)) {
    const fill = (side ? palette.sideTint.get(side) : palette.tint.get(type)) ?? palette.paper;
    return { ...plain, fill, border: color, borderWidth: type === 'topic' ? 1 : 1.5 };
  }
  // Text of people stands on the paper, below the circle.
  const text = type === 'person' ? plain : { text: palette.paper, softText: palette.paper };
  return { ...text, fill: color, border: color, borderWidth: 0 };
}
