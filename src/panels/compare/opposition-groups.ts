import type { Opposition } from '../../graph/compare';

export type OppositionGroup = keyof Opposition;

/** What is shared is asked for first; then what is near, then what stands alone. */
export const groupOrder: readonly OppositionGroup[] = [
  'shared',
  'nearFirst',
  'nearSecond',
  'onlyFirst',
  'onlySecond',
];
