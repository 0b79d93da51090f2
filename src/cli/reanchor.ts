import { join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { decodeUtf8 } from '../compile/utf8';
import { type Anchor, anchorQuote, anchorSpace, type TextQuote } from '../text/anchor';
import { readLayout } from '../text/release-layout';
import { sha256 } from '../text/sha256';
import { readArguments, UsageError } from './arguments';
import { type Command, exit, type Host } from './host';
import { type DataFiles, readData } from './read-data';
import { readFile } from './read-limited';
import { type FileChange, writeTogether } from './write-together';

interface Span {
  readonly start: number;
  readonly end: number;
}

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
    out(`${id}: its text or its record cannot be read\n`);
    return { change: null, open: 1 };
  }
  const data: unknown = parse(yaml, { maxAliasCount: 0 });
  const known = asSpan(field(data, 'body'));
  const same = field(data, 'sha256') === sha256(bytes);
  const body = same && known !== null ? known : bodyNow(text, known, old);
  const space = anchorSpace(text, body);
  const before = old === null || known === null ? null : anchorSpace(old, known);
  const counts = new Map<string, number>();
  let open = 0;
  for (const { where, quote } of quotesOf(id, data, files)) {
    const stood = before === null ? null : anchorQuote(before, quote);
    const start =
      stood !== null && (stood.kind === 'verified' || stood.kind === 'moved')
        ? { start: stood.start }
        : {};
    const anchor = anchorQuote(space, { ...quote, ...start });
    counts.set(anchor.kind, (counts.get(anchor.kind) ?? 0) + 1);
    if (anchor.kind === 'verified' || anchor.kind === 'moved') continue;
    open += 1;
    out(`${id}: ${where}: ${told(anchor, text)}\n    ${shorten(quote.quote)}\n`);
  }
  const kinds = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
  out(`${id}: ${same ? 'text unchanged' : 'text edited'}; ${kinds === '' ? 'no quotes' : kinds}\n`);
  if (same) return { change: null, open };
  const headline = asSpan(field(data, 'headline'));
  const title = field(data, 'title');
  const stands =
    typeof title !== 'string' || headline === null
      ? null
      : anchorQuote(
          anchorSpace(text, {
            start: body.start,
            end: Math.min(body.end, body.start + title.length + 200),
          }),
          { quote: title },
        );
  if (headline !== null && stands?.kind !== 'verified') {
    out(`${id}: the headline does not stand in the text any more; mend the record by hand\n`);
    return { change: null, open: open + 1 };
  }
  const spans = {
    sha256: sha256(bytes),
    body: flow(body),
    ...(stands?.kind === 'verified' ? { headline: flow(stands) } : {}),
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

/** The body by the layout of the new text, unless the old record did not follow the layout of the old one. */
function bodyNow(text: string, known: Span | null, old: string | null): Span {
  const found = readLayout(text).body;
  if (known === null || old === null) return found;
  const layout = readLayout(old).body;
  if (layout.start === known.start && layout.end === known.end) return found;
  return {
    start: Math.min(known.start, text.length),
    end: Math.max(0, Math.min(text.length, known.end + text.length - old.length)),
  };
}

function told(anchor: Anchor, text: string): string {
  switch (anchor.kind) {
    case 'ambiguous':
      return `ambiguous (${anchor.places.length}): it stands in several places; add a prefix or a suffix`;
    case 'normalised':
      return `normalised: spelled otherwise now: ${shorten(text.slice(anchor.start, anchor.end))}`;
    case 'suggested':
      return `suggested (${anchor.likeness.toFixed(2)}): the likeliest place is ${shorten(text.slice(anchor.start, anchor.end))}`;
    default:
      return `${anchor.kind}: it stands nowhere any more`;
  }
}

const shorten = (words: string): string => {
  const line = words.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  return line.length > 160 ? `${line.slice(0, 78)} … ${line.slice(-78)}` : line;
};

function field(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? Reflect.get(data, key)
    : undefined;
}

function asSpan(value: unknown): Span | null {
  const [start, end] = [field(value, 'start'), field(value, 'end')];
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}

/** Every quote of a release's claims, slips and stretches without claims, with where it is written. */
function quotesOf(
  id: string,
  record: unknown,
  files: ReadonlyMap<string, Uint8Array>,
): { where: string; quote: TextQuote }[] {
  const found: { where: string; quote: TextQuote }[] = [];
  const add = (where: string, list: unknown): void => {
    for (const [at, value] of (Array.isArray(list) ? list : []).entries()) {
      const [quote, prefix, suffix] = ['quote', 'prefix', 'suffix'].map((key) => field(value, key));
      if (typeof quote !== 'string') continue;
      found.push({
        where: `${where} ${at + 1}`,
        quote: {
          quote,
          ...(typeof prefix === 'string' ? { prefix } : {}),
          ...(typeof suffix === 'string' ? { suffix } : {}),
        },
      });
    }
  };
  const bytes = files.get(`claims/${id}.yaml`);
  const claims: unknown =
    bytes === undefined ? [] : parse(decodeUtf8(bytes) ?? '', { maxAliasCount: 0 });
  for (const claim of Array.isArray(claims) ? claims : [])
    add(`claim ${String(field(claim, 'id'))}, quote`, field(claim, 'evidence'));
  add('slip', field(record, 'sic'));
  add('no-claim', field(record, 'no-claim'));
  return found;
}

const flow = ({ start, end }: Span): string => `{ start: ${start}, end: ${end} }`;

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
