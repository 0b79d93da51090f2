const table = new Uint16Array(0x0e60);
for (let unit = 0x21; unit < 0x7f; unit++) table[unit] = unit;
for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = unit + 0x20;
// Thai consonants, vowels on the line, ฯ ๆ ฿: what needs no look at its neighbours. เ may be half of แ.
for (let unit = 0x0e01; unit <= 0x0e30; unit++) table[unit] = unit;
table[0x0e32] = 0x0e32;
table[0x0e3f] = 0x0e3f;
for (let unit = 0x0e41; unit <= 0x0e46; unit++) table[unit] = unit;
table[0x0e4f] = 0x0e4f;

/** How a unit that stands for itself is compared: ASCII in lower case, Thai letters as they are. 0 for all others. */
export const plainUnit = (unit: number): number => (unit < 0x0e60 ? (table[unit] ?? 0) : 0);

/** White space in the sense of `\s`, control characters of layout included; the byte-order mark is not. */
export const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0x85 ||
  unit === 0xa0 ||
  unit === 0x1680 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x3000;

/** Characters that take no room: joiners, soft hyphen, direction marks, variation selectors, byte-order mark. */
export const isZeroWidth = (unit: number): boolean =>
  unit === 0xad ||
  unit === 0x180e ||
  (unit >= 0x200b && unit <= 0x200f) ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2060 && unit <= 0x206f) ||
  (unit >= 0xfe00 && unit <= 0xfe0f) ||
  unit === 0xfeff;
