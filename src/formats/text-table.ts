/** A table of texts: one head, rows of the same length. */
export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** The table in GitHub's Markdown; bars and backslashes are escaped, line breaks become spaces. */
export function markdownTable({ head, rows }: TextTable): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => oneLine(cell).replace(/[\\|]/g, '\\$&')).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

/** What a spreadsheet would take for a formula begins so. */
const formula = /^[=+\-@\t\r]/;

/**
 * The table as CSV (RFC 4180: CRLF, quotes doubled). A cell that a spreadsheet would run as a formula gets an
 * apostrophe before it.
 */
export function csvTable({ head, rows }: TextTable): string {
  const cell = (text: string) => {
    const safe = formula.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [head, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}
