import { isMap, isScalar, isSeq, type Node, Scalar } from 'yaml';

/** What a YAML file says, in plain values; all scalars are text but null, and mappings have no prototype. */
export type Data = string | null | readonly Data[] | { readonly [key: string]: Data };

export type YamlFault = (offset: number, what: string, fix: string) => void;

const isNull = (scalar: Scalar): boolean =>
  scalar.type === Scalar.PLAIN && ['', '~', 'null'].includes(scalar.source ?? '');

const offsetOf = (node: unknown, otherwise: number): number =>
  (node as Node | null | undefined)?.range?.[0] ?? otherwise;

/**
 * Plain values of a YAML node. Text stays as it is written (2025, yes and 1.0 are text, the schema reads numbers);
 * `null`, `~` and nothing are null. Keys that stand twice and text that is no valid Unicode are told as faults.
 */
export function dataOf(node: unknown, fault: YamlFault, parentOffset = 0): Data {
  const offset = offsetOf(node, parentOffset);
  if (isMap(node)) {
    const data: Record<string, Data> = Object.create(null);
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const keyOffset = offsetOf(key, offset);
      if (!isScalar(key) || typeof key.value !== 'string') {
        fault(keyOffset, 'a key is not plain text', 'write keys as single words');
        continue;
      }
      if (seen.has(key.value)) {
        fault(keyOffset, `the key ${JSON.stringify(key.value)} stands twice`, 'keep one of them');
        continue;
      }
      seen.add(key.value);
      data[key.value] = dataOf(value, fault, keyOffset);
    }
    return data;
  }
  if (isSeq(node)) return node.items.map((item) => dataOf(item, fault, offset));
  if (!isScalar(node) || isNull(node)) return null;
  const text = String(node.value);
  if (!text.isWellFormed()) {
    fault(
      offset,
      'the text has half of a surrogate pair (\\uD800 to \\uDFFF)',
      'write the character itself',
    );
  }
  return text;
}
