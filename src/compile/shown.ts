const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A value of the data as a message shows it: in quotes, on one line, shortened, nothing invisible in it. */
export function shown(value: string, atMost = 60): string {
  const letters = value.length > atMost * 2 ? value.slice(0, atMost * 2) : value;
  const points = Array.from(letters);
  const cut = points.length > atMost || letters.length < value.length;
  const visible = points
    .slice(0, atMost)
    .join('')
    .replace(invisible, (unit) => {
      if (unit === '\n') return '\\n';
      return `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`;
    });
  return `"${visible}${cut ? '…' : ''}"`;
}
