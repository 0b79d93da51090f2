import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { encodeUtf8 } from '../compile/utf8';
import { releaseId } from '../model/ids';
import { formatErrors } from '../model/problem';
import { repeatedParagraphs } from '../text/letters/repeated-paragraphs';
import { readRelease } from '../text/release/read-release';
import { findSameRelease } from '../text/release/same-release';
import { suggestClaims } from '../text/suggest/suggest-claims';
import { readArguments, UsageError } from './arguments';
import { claimsNotes } from './claims-notes';
import { claimsRecord } from './claims-record';
import { compileFolder } from './compile-folder';
import { counted } from './counted';
import { type Command, exit } from './host';
import { RefusedError } from './refused-error';
import { settleId, settleOrigin } from './release-identity';
import { releaseRecord } from './release-record';
import { longText, lookingFor, readReleaseSource, sourceName } from './release-source';
import { writeTogether } from './write-together';

const options = {
  url: { type: 'string' },
  id: { type: 'string' },
  published: { type: 'string' },
  data: { type: 'string' },
} as const;

const heading =
  '# Suggested by a machine. Accept a claim by writing "stated" for "suggested", or refuse it by writing "refused".\n';

export const add: Command = {
  usage: 'add FILE|- [--url U] [--id I] [--published YYYY-MM-DD] [--data DIR]',
  about:
    'adds a release to the data, with the claims that a machine suggests for a curator to decide',
  async run(args, { cwd, out, err }) {
    const { values, positionals } = readArguments(args, options, 1);
    const [file] = positionals;
    if (file === undefined) throw new UsageError('no file was given');
    const source = await readReleaseSource(file, cwd, err);
    const step = (what: string): void => {
      if (source.text.length >= longText) err(`${what} …\n`);
    };
    const say = (note: string): void => err(`${sourceName(file)}: ${note}\n`);
    source.notes.forEach(say);
    if (!source.whole)
      throw new RefusedError('nothing was added: get the text anew, every letter of it sound');

    const folder = resolve(cwd, values.data ?? 'data');
    const before = await compileFolder(values.data, cwd);
    if (before.corpus === null) {
      const [first] = formatErrors(before.problems);
      err(`the data has errors; mend them first, for instance ${first}\n`);
      return exit.problems;
    }
    step(lookingFor);
    const read = readRelease(source.text, before.corpus);
    for (const { message } of read.warnings.filter(({ kind }) => kind === 'language')) say(message);
    if (read.dates.length + read.people.length + read.organizations.length === 0)
      say('no date, nobody and no institution was found in it; is it a release?');
    const { url, published } = settleOrigin(
      values.url ?? read.release.url ?? source.url,
      values.published ?? read.release.published,
    );
    if (read.release.title === null)
      throw new RefusedError(`${sourceName(file)}: no headline was found`);
    for (const [name, settled, written] of [
      ['address', url, read.release.url],
      ['day of publication', published, read.release.published],
    ] as const) {
      if (written !== null && written !== settled)
        say(`the text names another ${name}, ${written}`);
    }
    const [twice] = repeatedParagraphs(source.text, read.release.body);
    if (twice)
      say(
        `paragraph ${twice.again} repeats paragraph ${twice.first}; no quote within them has one place`,
      );
    const id = settleId(values.id, url, published, source.text);

    step('comparing with the releases that are there');
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
    const claims = suggestClaims(source.text, read, before.corpus, null);
    const files = [
      { path: `releases/${id}.txt`, text: source.text },
      {
        path: `releases/${id}.yaml`,
        text: releaseRecord(source.text, read, { url, published }, before.corpus),
      },
      {
        path: `claims/${id}.yaml`,
        text: `${heading}${claimsRecord(claims)}${claimsNotes(
          read,
          { id: releaseId(id), text: source.text, body: read.release.body },
          before.corpus,
        )}`,
      },
    ];
    const place = (path: string): string => relative(cwd, join(folder, path));
    for (const { path } of files) {
      if ((await stat(join(folder, path)).catch(() => null)) === null) continue;
      err(`${place(path)} is there already; choose another id with --id\n`);
      return exit.problems;
    }
    step('checking the data with the new release');
    const after = await compileFolder(
      values.data,
      cwd,
      new Map(files.map(({ path, text }) => [path, encodeUtf8(text)])),
    );
    if (after.corpus === null) {
      for (const line of formatErrors(after.problems)) err(`${line}\n`);
      err('nothing was added: the new files would not compile\n');
      return exit.problems;
    }
    await writeTogether(
      files.map(({ path, text }) => ({ path: join(folder, path), text, before: null })),
    );
    for (const { path } of files) out(`wrote ${place(path)}\n`);
    const fresh = [...read.people, ...read.organizations, ...read.frameworks].filter(
      (one) => one.entity === null,
    ).length;
    out(
      `${counted(claims.length, 'suggestion')} to decide${fresh === 0 ? '' : `, and ${counted(fresh, 'name')} that the corpus does not have`}: see ${place(`claims/${id}.yaml`)}\n`,
    );
    if (fresh > 0)
      out(
        `next: take what you want of its notes into ${place('entities')}, then run suggest ${id}\n`,
      );
    return exit.done;
  },
};
