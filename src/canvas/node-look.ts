import type { EntityType } from '../model/entity';
import type { Palette } from './palette';

/** The colours of a node: colour tells the type alone. */
export interface NodeLook {
  readonly fill: string;
  readonly border: string;
  readonly borderWidth: number;
  readonly text: string;
  readonly softText: string;
}

/** Types whose outline is filled with their colour; the others are tinted. */
const solid: readonly EntityType[] = ['person', 'ministry', 'framework'];

export function lookOf(type: EntityType, palette: Palette): NodeLook {
  const color = palette.type.get(type) ?? palette.ink;
  const plain = { text: palette.ink, softText: palette.inkSoft };
  if (type === 'meeting') {
    return { ...plain, fill: palette.paperRaised, border: palette.ink, borderWidth: 1.5 };
  }
  if (!solid.includes(type)) {
    const fill = palette.tint.get(type) ?? palette.paper;
    return { ...plain, fill, border: color, borderWidth: type === 'topic' ? 1 : 1.5 };
  }
  // Text of people stands on the paper, below the circle.
  const text = type === 'person' ? plain : { text: palette.paper, softText: palette.paper };
  return { ...text, fill: color, border: color, borderWidth: 0 };
}
