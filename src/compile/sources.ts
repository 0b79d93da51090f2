import { isId } from '../model/ids';
import { sha256 } from '../text/letters/sha256';
import { lineAndColumn, lineStarts, topOf } from './place';
import type { Report } from './report';
import { sourceKind } from './source-kind';
import { decodeUtf8, encodeUtf8, validUtf8Length } from './utf8';
import { yamlBytesAtMost } from './yaml-limits';

/** Stands for a file whose content nobody can read: what is wrong with it, and the way out. */
export interface NoContent {
  readonly what: string;
  readonly fix: string;
}

/** The bytes of a file, its text, or why it has neither. */
export type FileContent = string | Uint8Array | NoContent;

const isNoContent = (content: FileContent): content is NoContent =>
  typeof content !== 'string' && 'what' in content;

export interface ReleaseText {
  readonly file: string;
  /** Null where the bytes are no text; that has been told. */
  readonly text: string | null;
  readonly sha256: string;
}

/** The files of a corpus, decoded and sorted by what they are; maps are in the order of their paths. */
export interface Sources {
  readonly yaml: ReadonlyMap<string, string>;
  readonly corpus: string | null;
  readonly entities: readonly string[];
  readonly texts: ReadonlyMap<string, ReleaseText>;
  /** From release or story id to the file. */
  readonly releases: ReadonlyMap<string, string>;
  readonly claims: ReadonlyMap<string, string>;
  readonly stories: ReadonlyMap<string, string>;
}

/** Releases are pages of text: more than this is no release. */
const textBytesAtMost = 20_000_000;

/** How many bytes the file at a path may have; a longer one need not be read at all. */
export const bytesAtMost = (path: string): number =>
  sourceKind(path).kind === 'text' ? textBytesAtMost : yamlBytesAtMost;

const strayFile: NoContent = {
  what: 'no part of a corpus has this path',
  fix: 'rename it, or take it out of the folder',
};

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;

/** Why a file of this many bytes is refused, where no more than `atMost` are read. */
export const tooBig = (bytes: number, atMost: number): NoContent => ({
  what: `the file has ${megabytes(bytes)}, more than ${megabytes(atMost)}`,
  fix: 'split it, or take it out of the folder',
});

/** The text of a file; null, told, where it cannot be read, is too big or no UTF-8. */
function decode(file: string, content: FileContent, atMost: number, report: Report): string | null {
  if (isNoContent(content)) {
    report.error(topOf(file), content.what, content.fix);
    return null;
  }
  if (content.length > atMost) {
    const { what, fix } = tooBig(content.length, atMost);
    report.error(topOf(file), what, fix);
    return null;
  }
  if (typeof content === 'string') {
    if (content.isWellFormed()) return content;
    report.error(topOf(file), 'the text has half of a surrogate pair', 'save the file as UTF-8');
    return null;
  }
  const text = decodeUtf8(content);
  if (text !== null) return text;
  const offset = validUtf8Length(content);
  const before = decodeUtf8(content.subarray(0, offset)) ?? '';
  const place = { file, ...lineAndColumn(lineStarts(before), before.length) };
  const byte = (content[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  report.error(place, `the byte ${byte} at ${offset} is not UTF-8`, 'save the file as UTF-8');
  return null;
}

export function readSources(files: ReadonlyMap<string, FileContent>, report: Report): Sources {
  const yaml = new Map<string, string>();
  const entities: string[] = [];
  const texts = new Map<string, ReleaseText>();
  const byKind = {
    release: new Map<string, string>(),
    claims: new Map<string, string>(),
    story: new Map<string, string>(),
  };
  let corpus: string | null = null;
  for (const file of [...files.keys()].sort()) {
    const content = files.get(file) ?? '';
    const source = sourceKind(file);
    if (source.kind === 'ignored') continue;
    if (source.kind === 'unexpected') {
      const { what, fix } = isNoContent(content) ? content : strayFile;
      report.error(topOf(file), what, fix);
      continue;
    }
    if (source.id !== null && !isId(source.id)) {
      const fix = 'name it with letters, digits, "-", "_" and "."';
      report.error(topOf(file), `${JSON.stringify(source.id)} is no id`, fix);
      continue;
    }
    if (source.kind === 'text') {
      const text = decode(file, content, textBytesAtMost, report);
      const bytes = content instanceof Uint8Array ? content : encodeUtf8(text ?? '');
      texts.set(source.id, { file, text, sha256: text === null ? '' : sha256(bytes) });
      continue;
    }
    if (source.id !== null) byKind[source.kind].set(source.id, file);
    else if (source.kind === 'corpus') corpus = file;
    else entities.push(file);
    const text = decode(file, content, yamlBytesAtMost, report);
    // The YAML library takes a byte-order mark for indentation.
    if (text !== null) yaml.set(file, text.startsWith('\uFEFF') ? text.slice(1) : text);
  }
  const { release: releases, claims, story: stories } = byKind;
  return { yaml, corpus, entities, texts, releases, claims, stories };
}
