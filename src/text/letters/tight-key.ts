const kept = 1;
const dropped = 2;
const digit = 3;
/** What each UTF-16 code unit is, found out when it is first met. */
const kinds = new Uint8Array(65_536);
const letter = /[\p{L}\p{M}\p{Cs}]/u;
const number = /\p{N}/u;

function kindOf(unit: number): number {
  const known = kinds[unit];
  if (known) return known;
  const sign = String.fromCharCode(unit);
  const kind = number.test(sign) ? digit : letter.test(sign) ? kept : dropped;
  kinds[unit] = kind;
  return kind;
}

/**
 * A spelling key without what people leave out or put in as they please: spaces, dots of abbreviations, hyphens,
 * brackets. Between two digits one dot stays, since 20-1 is not 201. `at[i]` is the unit of the key that became unit i.
 */
export function tightKey(key: string): { readonly text: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let text = '';
  let last = 0;
  for (let unit = 0; unit < key.length; unit += 1) {
    const kind = kindOf(key.charCodeAt(unit));
    if (kind === dropped) continue;
    const gap = (at.at(-1) ?? 0) + 1 < unit;
    if (gap && kind === digit && last === digit) {
      text += '.';
      at.push(unit - 1);
    }
    text += key[unit];
    at.push(unit);
    last = kind;
  }
  return { text, at };
}

const dropping = /[^\p{L}\p{M}\p{N}\p{Cs}\u{10000}-\u{10ffff}]+/gu;
const isDigit = /\p{N}/u;

/** The text of `tightKey` alone, in less time. */
export const tightText = (key: string): string =>
  key.replace(dropping, (gap, at: number) =>
    isDigit.test(key[at - 1] ?? '') && isDigit.test(key[at + gap.length] ?? '') ? '.' : '',
  );
