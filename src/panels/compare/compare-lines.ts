import type { CompareRow } from '../../graph/compare';

/** Rows of a table under a heading of their own. */
export interface RowGroup {
  readonly key: string;
  readonly title: string;
  readonly its: readonly CompareRow[];
}

/** A line of the table of a comparison: the heading of a group, one of its rows, or below that its words, where it is opened. */
export type CompareLine = { readonly group: string } & (
  | { readonly kind: 'head'; readonly title: string; readonly count: number }
  | { readonly kind: 'row' | 'words'; readonly row: CompareRow }
);

/** All lines of a table from top to bottom; `opened` are the entities whose words are to be seen. */
export function compareLines(
  groups: readonly RowGroup[],
  opened: ReadonlySet<string>,
): readonly CompareLine[] {
  return groups.flatMap(({ key: group, title, its }): CompareLine[] => [
    { group, kind: 'head', title, count: its.length },
    ...its.flatMap((row): CompareLine[] => {
      const line: CompareLine = { group, kind: 'row', row };
      return opened.has(row.entity.id) ? [line, { group, kind: 'words', row }] : [line];
    }),
  ]);
}

/** What tells a line from all others of its table. */
export const lineKey = (line: CompareLine): string =>
  line.kind === 'head' ? `head ${line.group}` : `${line.kind} ${line.row.entity.id}`;
