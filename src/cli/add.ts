import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { isId } from '../model/ids';
import { formatProblem } from '../model/problem';
import { parseIsoDay } from '../model/time-span';
import { readRelease } from '../text/read-release';
import { findSameRelease } from '../text/same-release';
import { sha256 } from '../text/sha256';
import { suggestClaims } from '../text/suggest-claims';
import { readArguments, UsageError } from './arguments';
import { compileFolder } from './compile-folder';
import { type Command, exit } from './host';
import { claimsRecord, releaseRecord } from './release-record';
import { readReleaseSource } from './release-source';
import { writeTogether } from './write-together';

const options = {
  url: { type: 'string' },
  id: { type: 'string' },
  published: { type: 'string' },
  data: { type: 'string' },
} as const;

export const add: Command = {
  usage: 'add FILE|- [--url U] [--id I] [--published YYYY-MM-DD] [--data DIR]',
  about:
    'adds a release to the data, with the claims that a machine suggests for a curator to decide',
  async run(args, { cwd, out, err }) {
    const { values, positionals } = readArguments(args, options, 1);
    const [file] = positionals;
    if (file === undefined) throw new UsageError('no file was given');
    const source = await readReleaseSource(file, cwd, err);
    for (const note of source.notes) err(`${file}: ${note}\n`);

    const folder = resolve(cwd, values.data ?? 'data');
    const before = await compileFolder(values.data, cwd);
    if (before.corpus === null) {
      const [first] = before.problems;
      err(
        `the data has errors; mend them first${first === undefined ? '' : `, for instance ${formatProblem(first)}`}\n`,
      );
      return exit.problems;
    }
    const read = readRelease(source.text, before.corpus);
    const url = settleUrl(values.url ?? read.release.url ?? source.url);
    const published = settleDay(values.published ?? read.release.published);
    if (read.release.title === null) throw new UsageError(`${file}: no headline was found`);
    const id = settleId(values.id, url, published, source.text);

    const { start, end } = read.release.body;
    const same = findSameRelease(url, source.text.slice(start, end), before.corpus.releases);
    if (same !== null) {
      const how =
        same.by === 'address'
          ? 'has the same address'
          : `has ${Math.floor(same.likeness * 100)} % of the same text`;
      err(
        `this release is there already: ${same.release.id} ${how}; edit it, or run reanchor after a change of its text\n`,
      );
      return exit.problems;
    }
    const paths = {
      text: join(folder, 'releases', `${id}.txt`),
      record: join(folder, 'releases', `${id}.yaml`),
      claims: join(folder, 'claims', `${id}.yaml`),
    };
    for (const path of Object.values(paths)) {
      if ((await stat(path).catch(() => null)) === null) continue;
      err(`${relative(cwd, path)} is there already; choose another id with --id\n`);
      return exit.problems;
    }
    const claims = suggestClaims(source.text, read, before.corpus);
    const written = await writeTogether([
      { path: paths.text, text: source.text, before: null },
      {
        path: paths.record,
        text: releaseRecord(source.text, read, { url, published }, before.corpus),
        before: null,
      },
      { path: paths.claims, text: claimsRecord(read, claims), before: null },
    ]);
    const after = await compileFolder(values.data, cwd).catch(async (error: unknown) => {
      await written.undo();
      throw error;
    });
    if (after.corpus === null) {
      await written.undo();
      for (const problem of after.problems) err(`${formatProblem(problem)}\n`);
      err('nothing was added: the new files would not compile\n');
      return exit.problems;
    }
    for (const path of Object.values(paths)) out(`wrote ${relative(cwd, path)}\n`);
    const unlinked = [...read.people, ...read.organizations, ...read.frameworks].filter(
      (one) => one.entity === null,
    ).length;
    out(
      `${claims.length} suggestion${claims.length === 1 ? '' : 's'} to decide; ${unlinked} name${unlinked === 1 ? '' : 's'} that the corpus does not have, listed in the claims file\n`,
    );
    return exit.done;
  },
};

function settleUrl(url: string | null): string {
  if (url === null) throw new UsageError('the text names no address; give it with --url');
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol))
    throw new UsageError(`${url} is no http(s) address`);
  return url;
}

function settleDay(day: string | null): string {
  if (day === null)
    throw new UsageError(
      'the text names no day of publication; give it with --published YYYY-MM-DD',
    );
  if (parseIsoDay(day) === null) throw new UsageError(`${day} is no day of the form YYYY-MM-DD`);
  return day;
}

/** The given id; else the site and the number in the address; else the site, the day and a few digits of the text's hash. */
function settleId(given: string | undefined, url: string, published: string, text: string): string {
  if (given !== undefined) {
    if (!isId(given) || given !== given.toLowerCase() || given.includes('/'))
      throw new UsageError(`${given} is no id: lower-case letters, digits and hyphens`);
    return given;
  }
  const { host, pathname } = new URL(url);
  const site =
    host
      .replace(/^www\./u, '')
      .split('.')[0]
      ?.toLowerCase()
      .replace(/[^a-z0-9]{1,64}/gu, '-') ?? 'release';
  const number = /([0-9]{3,20})\/?$/u.exec(pathname)?.[1];
  return `${site}-${number ?? `${published}-${sha256(Uint8Array.from(text, (unit) => unit.charCodeAt(0) & 255)).slice(0, 6)}`}`;
}
