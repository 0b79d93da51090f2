import {
  Composer,
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type YAMLParseError,
} from 'yaml';
import { lineAndColumn, type Place, topOf } from './place';
import type { Report } from './report';
import { type Data, dataOf } from './yaml-data';
import { readTokens } from './yaml-limits';
import { readPlainYaml } from './yaml-plain';

export type Path = readonly (string | number)[];

const options = {
  schema: 'failsafe',
  version: '1.2',
  // Checked by `dataOf`: the library compares every key with every other.
  uniqueKeys: false,
  prettyErrors: false,
  stringKeys: false,
  keepSourceTokens: false,
} as const;

interface Parsed {
  readonly document: Document.Parsed | null;
  readonly lines: readonly number[];
}

const isNoEcho = ({ code }: YAMLParseError): boolean => code !== 'UNEXPECTED_TOKEN';

function parse(file: string, source: string, report: Report | null): Parsed {
  const lines: number[] = [];
  const { tokens, refusals } = readTokens(source, (offset) => {
    if (offset > (lines.at(-1) ?? -1)) lines.push(offset);
  });
  const place = (offset: number): Place => ({ file, ...lineAndColumn(lines, offset) });
  for (const { offset, what, fix } of refusals) report?.error(place(offset), what, fix);
  if (refusals.length > 0) return { document: null, lines };
  const [document = null, second] = [...new Composer(options).compose(tokens, true, source.length)];
  if (second && report) {
    const fix = 'keep one document and take out the lines ---';
    report.error(place(second.range[0]), 'the file holds more than one YAML document', fix);
  }
  const [first, ...later] = document?.errors ?? [];
  // After a first fault the rest of the file is mostly its echo.
  for (const error of first ? [first, ...later.filter(isNoEcho)] : []) {
    const fix = 'correct it here or on the line before';
    report?.error(place(error.pos[0]), `this is no YAML: ${error.message}`, fix);
  }
  return { document: document?.errors.length ? null : document, lines };
}

/** Reads one YAML file, telling every fault; null where it cannot be read at all. */
export function readYaml(file: string, source: string, report: Report): { data: Data } | null {
  const plain = readPlainYaml(source);
  if (plain !== undefined) return { data: plain };
  const { document, lines } = parse(file, source, report);
  if (!document) return null;
  const data = dataOf(document.contents, (offset, what, fix) => {
    report.error({ file, ...lineAndColumn(lines, offset) }, what, fix);
  });
  return { data };
}

/** Reads a YAML file that is a list, or holds nothing; null where it cannot be read as one. */
export function readYamlList(
  file: string,
  source: string | undefined,
  report: Report,
): readonly Data[] | null {
  const read = source === undefined ? null : readYaml(file, source, report);
  if (!read) return null;
  if (read.data === null) return [];
  if (Array.isArray(read.data)) return read.data;
  report.error(topOf(file), 'the file is no list', 'begin each entry with "- id: …"');
  return null;
}

const startOf = (node: unknown): number | null => (node as Node | null)?.range?.[0] ?? null;

/** The offset of the value at a path, or of the nearest thing around it that exists. */
function offsetAt(document: Document.Parsed, path: Path, onKey: boolean): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === String(step));
      if (!pair) break;
      const key = startOf(pair.key) ?? offset;
      offset = onKey && index === path.length - 1 ? key : (startOf(pair.value) ?? key);
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item: unknown = node.items[step];
      if (item === undefined) break;
      offset = startOf(item) ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

/**
 * Finds the places of values in YAML files by parsing them again, so that nothing of them is kept while a big corpus
 * compiles. Problems come file by file: the last few documents are remembered.
 */
export function createLocator(sources: ReadonlyMap<string, string>) {
  const recent = new Map<string, Parsed>();
  const parsed = (file: string): Parsed => {
    const known = recent.get(file) ?? parse(file, sources.get(file) ?? '', null);
    recent.delete(file);
    recent.set(file, known);
    const [oldest] = recent.keys();
    if (recent.size > 4 && oldest !== undefined) recent.delete(oldest);
    return known;
  };
  const locate = (file: string, path: Path, onKey: boolean): Place => {
    const { document, lines } = parsed(file);
    const offset = document ? offsetAt(document, path, onKey) : 0;
    return { file, ...lineAndColumn(lines, offset) };
  };
  return {
    value: (file: string, path: Path): Place => locate(file, path, false),
    key: (file: string, path: Path): Place => locate(file, path, true),
  };
}

export type Locator = ReturnType<typeof createLocator>;
