/** Rows that stand in one body of a table. */
export interface RowBody<Row> {
  readonly key: string;
  /** The place of its first row among all that are drawn. */
  readonly from: number;
  readonly rows: readonly Row[];
}

/** The bodies of the rows that are drawn: those that follow each other with the same key are one. */
export function rowBodies<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly RowBody<Row>[] {
  const bodies: { readonly key: string; readonly from: number; readonly rows: Row[] }[] = [];
  for (const [at, row] of rows.entries()) {
    const last = bodies.at(-1);
    if (last?.key === keyOf(row)) last.rows.push(row);
    else bodies.push({ key: keyOf(row), from: at, rows: [row] });
  }
  return bodies;
}
