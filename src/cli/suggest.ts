import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { encodeUtf8 } from '../compile/utf8';
import { formatErrors } from '../model/problem';
import { readRelease } from '../text/release/read-release';
import { suggestClaims } from '../text/suggest/suggest-claims';
import { readArguments, UsageError } from './arguments';
import { claimsNotes, withoutNotes } from './claims-notes';
import { claimsRecord } from './claims-record';
import { compileFolder } from './compile-folder';
import { counted } from './counted';
import { type Command, exit } from './host';
import { joinMeetings, localId } from './join-meetings';
import { missingMeetings } from './missing-meetings';
import { overtakenClaims, withoutClaims } from './overtaken-claims';
import { ownAliases } from './own-aliases';
import { refusedClaims } from './refused-claims';
import { RefusedError } from './refused-error';
import { writeTogether } from './write-together';

export const suggest: Command = {
  usage: 'suggest RELEASE [--data DIR]',
  about:
    'adds to the claims of a release what a machine suggests by the entities that the data has now, and renews its notes',
  async run(args, { cwd, out, err }) {
    const { values, positionals } = readArguments(args, { data: { type: 'string' } }, 1);
    const [id] = positionals;
    if (id === undefined) throw new UsageError('no release was given');
    const { corpus, problems } = await compileFolder(values.data, cwd);
    if (corpus === null) {
      for (const line of formatErrors(problems)) err(`${line}\n`);
      throw new RefusedError('the data has errors; mend them first');
    }
    const release = corpus.releases.find((one) => (one.id as string) === id);
    if (release === undefined) throw new UsageError(`there is no release ${id}`);
    const read = readRelease(release.text, {
      ...corpus,
      entities: ownAliases(corpus.entities, release.id),
    });
    const file = `claims/${id}.yaml`;
    const path = join(resolve(cwd, values.data ?? 'data'), file);
    const bytes = await readFile(path).catch(() => null);
    const written = bytes?.toString('utf8') ?? '';
    const refused = refusedClaims(written);
    const all = corpus.claims.filter((claim) => claim.release === release.id);
    const taken = new Set([...all.map(localId), ...refused.flatMap((claim) => claim.id ?? [])]);
    const suggestAmong =
      (entities: typeof corpus.entities) =>
      (others: typeof corpus.claims): ReturnType<typeof suggestClaims> =>
        suggestClaims(
          release.text,
          read,
          { ...corpus, entities, claims: others },
          release.id,
          refused,
        );
    const suggestNow = suggestAmong(corpus.entities);
    const decided = corpus.claims.filter(
      (claim) => claim.release !== release.id || claim.basis !== 'suggested',
    );
    const overtaken = overtakenClaims(all, suggestNow(decided), corpus);
    const own = all.filter((claim) => !overtaken.includes(claim));
    const claims = suggestNow(corpus.claims.filter((claim) => !overtaken.includes(claim)));
    const yaml = withoutClaims(withoutNotes(written), overtaken);
    const before = corpus.entities.filter(({ reportedIn }) => reportedIn !== release.id);
    const text = appended(
      joinMeetings(yaml, own, suggestNow, suggestAmong(before)),
      claimsRecord(claims, taken),
      claimsNotes(read, release, corpus),
    );
    const after = await compileFolder(values.data, cwd, new Map([[file, encodeUtf8(text)]]));
    if (after.corpus === null) {
      for (const line of formatErrors(after.problems)) err(`${line}\n`);
      throw new RefusedError('nothing was changed: the suggestions would not compile');
    }
    await writeTogether([{ path, text, before: bytes }]);
    const renewed =
      overtaken.length === 0 ? '' : `, in place of ${overtaken.length} that said a part of it`;
    out(
      `wrote ${relative(cwd, path)}\n${counted(claims.length, 'new suggestion')} to decide${renewed}\n`,
    );
    for (const line of missingMeetings(after.corpus, release.id))
      out(`${relative(cwd, path)}: ${line}\n`);
    return exit.done;
  },
};

/** New claims after what a file holds, and the notes at its end; an empty list gives way to claims. */
function appended(before: string, claims: string, notes: string): string {
  const kept = (claims === '' ? before : before.replace(/^\[\]\n/mu, '')).trimEnd();
  const parts = [kept, claims.trimEnd(), notes.trim()].filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
}
