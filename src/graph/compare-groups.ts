import type { EntityId } from '../model/ids';
import { type Comparison, type Opposition, reachOf } from './compare';
import type { Compared, CompareSide } from './compared';

/** What a group of a compared picture has to do with those compared: with one alone, near, with both; or with so many of several. */
export type GroupKey = keyof Opposition | { readonly of: number };

/** A group that stands apart in the picture of a comparison, under a heading. */
export interface CompareGroup {
  readonly key: GroupKey;
  readonly ids: readonly EntityId[];
}

/** What stands beside each other in the picture of a comparison, from left to right: groups, and between them those compared. */
export type CompareBlock =
  | { readonly kind: 'compared'; readonly ids: readonly EntityId[] }
  | ({ readonly kind: 'group' } & CompareGroup);

const idsOf = (rows: Comparison['rows']) => rows.map(({ entity }) => entity.id);

/**
 * The blocks of a comparison. Of two: what the first has alone, the first, what is near, what both share, what is near,
 * the second, what it has alone. Of more: those compared, then what all of them share, down to what one has alone.
 * Groups with nothing in them are left out.
 */
export function compareBlocks({ comparison, opposition }: Compared): readonly CompareBlock[] {
  const [first, second] = comparison.entities;
  const group = (key: GroupKey, rows: Comparison['rows']): CompareBlock[] =>
    rows.length === 0 ? [] : [{ kind: 'group', key, ids: idsOf(rows) }];
  if (opposition && first && second) {
    const only = (key: keyof Opposition) => group(key, opposition[key]);
    return [
      ...only('onlyFirst'),
      { kind: 'compared', ids: [first.id] },
      ...only('nearFirst'),
      ...only('shared'),
      ...only('nearSecond'),
      { kind: 'compared', ids: [second.id] },
      ...only('onlySecond'),
    ];
  }
  const compared = comparison.entities.map(({ id }) => id);
  const most = compared.length;
  const reach = new Map<number, Comparison['rows'][number][]>();
  for (const row of comparison.rows) {
    const of = reachOf(row);
    const known = reach.get(of);
    if (known) known.push(row);
    else reach.set(of, [row]);
  }
  const groups = Array.from({ length: most }, (_, at) => most - at).flatMap((of) =>
    group({ of }, reach.get(of) ?? []),
  );
  return [{ kind: 'compared', ids: compared }, ...groups];
}

/** The side whose colour a group has; null where more than two are compared. */
export function sideOfGroup(key: GroupKey): CompareSide | null {
  if (typeof key === 'object') return null;
  if (key === 'shared') return 'shared';
  return key === 'onlyFirst' || key === 'nearFirst' ? 'first' : 'second';
}
