import { join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { decodeUtf8 } from '../compile/utf8';
import type { TextSpan } from '../model/release';
import { type AnchorSpace, anchorSpace } from '../text/anchors/anchor';
import { repeatedParagraphs } from '../text/letters/repeated-paragraphs';
import { sha256 } from '../text/letters/sha256';
import { bodyAfterEdit, headlineAfterEdit, isHeadline } from '../text/release/edited-layout';
import { readArguments, UsageError } from './arguments';
import { type Command, exit, type Host } from './host';
import { fateInWords, fateOf, shortened } from './quote-fates';
import { type DataFiles, readData } from './read-data';
import { readFile } from './read-limited';
import { quotesOf, type WrittenQuote } from './record-quotes';
import { asSpan, field } from './unchecked-data';
import { type FreshQuote, withQuotes } from './write-quotes';
import { type FileChange, writeTogether } from './write-together';

const options = {
  data: { type: 'string' },
  from: { type: 'string' },
  accept: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

export const reanchor: Command = {
  usage: 'reanchor [RELEASE] [--from OLD-TEXT] [--accept] [--data DIR] [--dry-run]',
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
    let kept = 0;
    for (const id of only === undefined ? ids : [only]) {
      const { changed, open, agreed } = reanchorRelease(
        id,
        files,
        old,
        values.accept === true,
        host,
      );
      for (const { path, text } of changed) {
        changes.push({ path: join(folder, path), text, before: files.get(path) ?? null });
      }
      lost += open;
      kept += agreed;
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
    if (kept > 0)
      host.out(`${kept} of them keep their words: --accept writes these as they stand now\n`);
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

/** Tells of every quote that is not where it was to the letter; of those that a person agrees to, how they are written. */
function reportQuotes(
  quotes: readonly WrittenQuote[],
  { now, before, accept }: { now: AnchorSpace; before: AnchorSpace | null; accept: boolean },
  tell: (words: string) => void,
) {
  const counts = new Map<string, number>();
  const fresh: Record<WrittenQuote['file'], FreshQuote[]> = { claims: [], releases: [] };
  let open = 0;
  let agreed = 0;
  for (const written of quotes) {
    const fate = fateOf(written, now, before);
    const { kind } = fate.anchor;
    const standing = kind === 'verified' || kind === 'moved';
    const accepted = !standing && accept && fate.fresh !== null;
    const name = accepted ? 'accepted' : kind;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (standing) continue;
    if (accepted && fate.fresh !== null)
      fresh[written.file].push({ path: written.path, fresh: fate.fresh });
    else {
      open += 1;
      if (fate.fresh !== null) agreed += 1;
    }
    const words = `${accepted ? 'accepted, ' : ''}${fateInWords(fate, now.text)}`;
    tell(`${written.where}: ${words}\n    ${shortened(written.quote.quote)}`);
  }
  return { open, agreed, fresh, counts };
}

interface Outcome {
  /** Files of the data, by their path within it, with their new text. */
  readonly changed: readonly { readonly path: string; readonly text: string }[];
  /** How many quotes, or other matters, wait for a person; of these quotes how many only to be agreed to. */
  readonly open: number;
  readonly agreed: number;
}

const forPerson = (open: number): Outcome => ({ changed: [], open, agreed: 0 });

/** Reports the quotes of one release, and what is to be written where its text is another and its headline still stands. */
function reanchorRelease(
  id: string,
  files: ReadonlyMap<string, Uint8Array>,
  old: string | null,
  accept: boolean,
  { out }: Host,
): Outcome {
  const bytes = files.get(`releases/${id}.txt`) ?? new Uint8Array();
  const text = decodeUtf8(bytes);
  const record = files.get(`releases/${id}.yaml`);
  const yaml = record === undefined ? null : decodeUtf8(record);
  if (text === null || yaml === null) {
    const what =
      text === null
        ? `releases/${id}.txt is no UTF-8; save it as that`
        : `its record releases/${id}.yaml is ${record === undefined ? 'missing' : 'no UTF-8'}`;
    out(`${id}: ${what}\n`);
    return forPerson(1);
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
  // A record that was brought up to date tells of the new text, not of the old one.
  const before =
    old === null || known === null
      ? null
      : anchorSpace(old, same ? bodyAfterEdit(old, known, text) : known);
  const { open, agreed, fresh, counts } = reportQuotes(
    quotesOf(id, data, files),
    { now: space, before, accept },
    (words) => out(`${id}: ${words}\n`),
  );
  for (const { first, again } of same ? [] : repeatedParagraphs(text, body))
    out(`${id}: paragraph ${again} repeats paragraph ${first}\n`);
  const kinds = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
  out(`${id}: ${same ? 'text unchanged' : 'text edited'}; ${kinds === '' ? 'no quotes' : kinds}\n`);
  if (!same && stood !== null && headline === null) {
    out(
      `${id}: its title does not stand above the text any more: correct "title" in releases/${id}.yaml, or take "headline" out there, and run reanchor again\n`,
    );
    return forPerson(open + 1);
  }
  const spans = same
    ? {}
    : {
        sha256: sha256(bytes),
        body: flow(body),
        ...(headline === null ? {} : { headline: flow(headline) }),
      };
  const claimsPath = `claims/${id}.yaml`;
  const claims = decodeUtf8(files.get(claimsPath) ?? new Uint8Array()) ?? '';
  const changed = [
    {
      path: `releases/${id}.yaml`,
      was: yaml,
      text: withFields(withQuotes(yaml, fresh.releases), spans),
    },
    { path: claimsPath, was: claims, text: withQuotes(claims, fresh.claims) },
  ].filter(({ was, text: now }) => now !== was);
  return { changed, open, agreed };
}

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
