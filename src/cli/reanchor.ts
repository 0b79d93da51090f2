import { join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { decodeUtf8 } from '../compile/utf8';
import type { TextSpan } from '../model/release';
import { type Anchor, anchorQuote, anchorSpace } from '../text/anchors/anchor';
import { repeatedParagraphs } from '../text/letters/repeated-paragraphs';
import { sha256 } from '../text/letters/sha256';
import { bodyAfterEdit, headlineAfterEdit, isHeadline } from '../text/release/edited-layout';
import { readArguments, UsageError } from './arguments';
import { type Command, exit, type Host } from './host';
import { type DataFiles, readData } from './read-data';
import { readFile } from './read-limited';
import { quotesOf } from './record-quotes';
import { asSpan, field } from './unchecked-data';
import { type FileChange, writeTogether } from './write-together';

const options = {
  data: { type: 'string' },
  from: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

export const reanchor: Command = {
  usage: 'reanchor [RELEASE] [--from OLD-TEXT] [--data DIR] [--dry-run]',
  about:
    'tells what became of every quote after the text of a release was edited, and brings its record up to date',
  async run(args, host) {
    const { values, positionals } = readArguments(args, options, 1);
    const folder = resolve(host.cwd, values.data ?? 'data');
    const files = bytesOf(
      await readData(folder).catch(() => {
        throw new UsageError(`there is no folder ${values.data ?? 'data'}`);
      }),
    );
    const ids = [...files.keys()].flatMap(
      (path) => /^releases\/([^/]+)\.txt$/u.exec(path)?.[1] ?? [],
    );
    const [only] = positionals;
    if (only !== undefined && !ids.includes(only))
      throw new UsageError(`there is no release ${only}`);
    if (values.from !== undefined && only === undefined)
      throw new UsageError('--from needs the release whose old text it is');
    const old =
      values.from === undefined
        ? null
        : decodeUtf8(await readFile(resolve(host.cwd, values.from), values.from));
    const changes: FileChange[] = [];
    let lost = 0;
    for (const id of only === undefined ? ids : [only]) {
      const { change, open } = reanchorRelease(id, files, old, folder, host);
      if (change !== null) changes.push(change);
      lost += open;
    }
    if (changes.length > 0 && values['dry-run'] !== true) {
      await writeTogether(changes);
      for (const { path } of changes) host.out(`wrote ${relative(host.cwd, path)}\n`);
    }
    host.out(
      lost === 0
        ? 'every quote stands\n'
        : `${lost} quote${lost === 1 ? '' : 's'} for a person to look at\n`,
    );
    return lost === 0 ? exit.done : exit.problems;
  },
};

/** What could be read; of the rest `check` tells. */
const bytesOf = (files: DataFiles): ReadonlyMap<string, Uint8Array> =>
  new Map(
    [...files].flatMap(([path, content]) =>
      content instanceof Uint8Array ? [[path, content]] : [],
    ),
  );

/** Reports the quotes of one release; the change of its record where its text is another and its headline still stands. */
function reanchorRelease(
  id: string,
  files: ReadonlyMap<string, Uint8Array>,
  old: string | null,
  folder: string,
  { out }: Host,
): { change: FileChange | null; open: number } {
  const bytes = files.get(`releases/${id}.txt`) ?? new Uint8Array();
  const text = decodeUtf8(bytes);
  const record = files.get(`releases/${id}.yaml`);
  const yaml = record === undefined ? null : decodeUtf8(record);
  if (text === null || yaml === null || record === undefined) {
    const what =
      text === null
        ? `releases/${id}.txt is no UTF-8; save it as that`
        : `its record releases/${id}.yaml is ${record === undefined ? 'missing' : 'no UTF-8'}`;
    out(`${id}: ${what}\n`);
    return { change: null, open: 1 };
  }
  const data: unknown = parse(yaml, { maxAliasCount: 0 });
  const known = asSpan(field(data, 'body'));
  const title = String(field(data, 'title'));
  const stood = asSpan(field(data, 'headline'));
  const same =
    field(data, 'sha256') === sha256(bytes) && (stood === null || isHeadline(text, stood, title));
  const found = same && known !== null ? known : bodyAfterEdit(text, known, old);
  const headline = same || stood === null ? null : headlineAfterEdit(text, title, found);
  const body = { ...found, ...(headline && { start: headline.start }) };
  const space = anchorSpace(text, body);
  const before = old === null || known === null ? null : anchorSpace(old, known);
  const counts = new Map<string, number>();
  let open = 0;
  for (const { where, quote } of quotesOf(id, data, files)) {
    const placed = before === null ? null : anchorQuote(before, quote);
    const start =
      placed !== null && (placed.kind === 'verified' || placed.kind === 'moved')
        ? { start: placed.start }
        : {};
    const anchor = anchorQuote(space, { ...quote, ...start });
    counts.set(anchor.kind, (counts.get(anchor.kind) ?? 0) + 1);
    if (anchor.kind === 'verified' || anchor.kind === 'moved') continue;
    open += 1;
    out(`${id}: ${where}: ${told(anchor, text)}\n    ${shorten(quote.quote)}\n`);
  }
  for (const { first, again } of same ? [] : repeatedParagraphs(text, body))
    out(`${id}: paragraph ${again} repeats paragraph ${first}\n`);
  const kinds = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
  out(`${id}: ${same ? 'text unchanged' : 'text edited'}; ${kinds === '' ? 'no quotes' : kinds}\n`);
  if (same) return { change: null, open };
  if (stood !== null && headline === null) {
    out(
      `${id}: its title does not stand above the text any more: correct "title" in releases/${id}.yaml, or take "headline" out there, and run reanchor again\n`,
    );
    return { change: null, open: open + 1 };
  }
  const spans = {
    sha256: sha256(bytes),
    body: flow(body),
    ...(headline === null ? {} : { headline: flow(headline) }),
  };
  return {
    change: {
      path: join(folder, 'releases', `${id}.yaml`),
      text: withFields(yaml, spans),
      before: record,
    },
    open,
  };
}

function told(anchor: Anchor, text: string): string {
  switch (anchor.kind) {
    case 'ambiguous':
      return `ambiguous (${anchor.places.length}): it stands in several places; add a prefix or a suffix, or take a repeated paragraph out`;
    case 'normalised':
      return `normalised: spelled otherwise now: ${shorten(text.slice(anchor.start, anchor.end))}`;
    case 'suggested':
      return `suggested (${anchor.likeness.toFixed(2)}): the likeliest place is ${shorten(text.slice(anchor.start, anchor.end))}`;
    default:
      return `${anchor.kind}: it stands nowhere any more`;
  }
}

const shorten = (words: string): string => {
  const line = words.replace(/\r?\n/gu, '⏎').replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  return line.length > 160 ? `${line.slice(0, 78)} … ${line.slice(-78)}` : line;
};

const flow = ({ start, end }: TextSpan): string => `{ start: ${start}, end: ${end} }`;

/** The record with some of its top-level fields written anew, everything else to the letter as it was. */
function withFields(yaml: string, fields: Readonly<Record<string, string>>): string {
  let text = yaml;
  for (const [key, value] of Object.entries(fields)) {
    const line = new RegExp(`^${key}:[^\\n]*(?:\\n[ \\t]+[^\\n]*)*`, 'mu');
    text = line.test(text)
      ? text.replace(line, () => `${key}: ${value}`)
      : `${text.replace(/\n?$/u, '\n')}${key}: ${value}\n`;
  }
  return text;
}
