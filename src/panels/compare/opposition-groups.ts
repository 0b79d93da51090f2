import type { Opposition } from '../../graph/compare';
import { sideOfGroup } from '../../graph/compare-groups';
import type { CompareSide } from '../../graph/compared';
import { compareMessages } from '../../messages/compare';
import { useMessages } from '../../store/use-messages';

export type OppositionGroup = keyof Opposition;

/** What is shared is asked for first; then what is near, then what stands alone. */
export const groupOrder: readonly OppositionGroup[] = [
  'shared',
  'nearFirst',
  'nearSecond',
  'onlyFirst',
  'onlySecond',
];

/** From the first to the second, as the graph has them. */
export const groupsAcross: readonly OppositionGroup[] = [
  'onlyFirst',
  'nearFirst',
  'shared',
  'nearSecond',
  'onlySecond',
];

/** The colour of a group, where sides have colours. */
export const sideOf = (group: OppositionGroup): CompareSide => sideOfGroup(group) ?? 'shared';

/** What the groups are called between two that are compared. */
export function useGroupTitles([first = '', second = '']: readonly string[]): Readonly<
  Record<OppositionGroup, string>
> {
  const messages = useMessages(compareMessages);
  return {
    shared: messages.shared,
    nearFirst: messages.nearFirst(first),
    nearSecond: messages.nearSecond(second),
    onlyFirst: messages.onlyFirst(first),
    onlySecond: messages.onlySecond(second),
  };
}
