/** A row of a table as high as the rows that are not drawn; none where all are. */
export function RoomRow({
  height,
  columns,
}: {
  readonly height: number;
  readonly columns: number;
}) {
  if (height === 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

/** A cell as wide as the columns that are not drawn; none where all are. */
export function RoomCell({ width }: { readonly width: number }) {
  return width === 0 ? null : (
    <td aria-hidden style={{ minWidth: width, maxWidth: 'none', padding: 0 }} />
  );
}
