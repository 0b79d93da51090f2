/** Lists and mappings, which YAML writes in blocks. */
export type YamlBlock = readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** What a YAML file is written from: text that is YAML already, and blocks, in which null is left out. */
export type YamlValue = string | null | YamlBlock;

/** Text that means itself without quotation marks, in blocks and in brackets. */
const plain = /^[\p{L}“][\p{L}\p{M}\p{N} “”()/.;–-]*$/u;
const special = /^null$|\s$/;

const quoted = (value: string): string =>
  plain.test(value) && !special.test(value) ? value : JSON.stringify(value);

/** A scalar, in quotation marks where it needs them. */
export function text(value: string): string;
export function text(value: string | null): string | null;
export function text(value: string | null): string | null {
  return value === null ? null : quoted(value);
}

/** A mapping on one line. */
export function flow(entries: Readonly<Record<string, string | null>>): string {
  const pairs = Object.entries(entries).filter(([, value]) => value !== null);
  return `{ ${pairs.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}

/** A list on one line; null where it is empty. */
export const list = (items: readonly string[]): string | null =>
  items.length === 0 ? null : `[${items.join(', ')}]`;

/** The lines of a value, in blocks; empty lists and null are left out. */
function lines(value: YamlBlock): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: YamlValue) => {
      const [first, ...rest] = typeof item === 'object' && item !== null ? lines(item) : [item];
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    });
  }
  return Object.entries(value).flatMap(([key, inner]: [string, YamlValue]) => {
    if (inner === null || (Array.isArray(inner) && inner.length === 0)) return [];
    if (typeof inner === 'string') return [`${quoted(key)}: ${inner}`];
    return [`${quoted(key)}:`, ...lines(inner).map((line) => `  ${line}`)];
  });
}

/** A YAML file. */
export const yamlFile = (value: YamlBlock): string =>
  lines(value)
    .map((line) => `${line}\n`)
    .join('');
