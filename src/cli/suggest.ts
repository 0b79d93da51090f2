import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { encodeUtf8 } from '../compile/utf8';
import type { Claim } from '../model/claim';
import type { EntityId } from '../model/ids';
import { formatProblem } from '../model/problem';
import { readRelease } from '../text/release/read-release';
import { type SuggestedClaim, suggestClaims } from '../text/suggest/suggest-claims';
import { readArguments, UsageError } from './arguments';
import { claimsNotes, withoutNotes } from './claims-notes';
import { claimsRecord } from './claims-record';
import { compileFolder } from './compile-folder';
import { counted } from './counted';
import { type Command, exit } from './host';
import { joinMeeting } from './join-meeting';
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
      for (const problem of problems) err(`${formatProblem(problem)}\n`);
      throw new RefusedError('the data has errors; mend them first');
    }
    const release = corpus.releases.find((one) => (one.id as string) === id);
    if (release === undefined) throw new UsageError(`there is no release ${id}`);
    const read = readRelease(release.text, corpus);
    const file = `claims/${id}.yaml`;
    const path = join(resolve(cwd, values.data ?? 'data'), file);
    const before = await readFile(path).catch(() => null);
    const refused = refusedClaims(before?.toString('utf8') ?? '');
    const claims = suggestClaims(release.text, read, corpus, release.id, refused);
    const own = corpus.claims.filter((claim) => claim.release === release.id);
    const joined = joinedMeetings(own, (claims) =>
      suggestClaims(release.text, read, { ...corpus, claims }, release.id, refused),
    );
    const taken = new Set([...own.map(localId), ...refused.flatMap((claim) => claim.id ?? [])]);
    const text = appended(
      joined.reduce(
        (yaml, { claim, at }) => joinMeeting(yaml, localId(claim), at),
        withoutNotes(before?.toString('utf8') ?? ''),
      ),
      claimsRecord(claims, taken),
      claimsNotes(read, release, corpus),
    );
    const after = await compileFolder(values.data, cwd, new Map([[file, encodeUtf8(text)]]));
    if (after.corpus === null) {
      for (const problem of after.problems) err(`${formatProblem(problem)}\n`);
      throw new RefusedError('nothing was changed: the suggestions would not compile');
    }
    await writeTogether([{ path, text, before }]);
    out(`wrote ${relative(cwd, path)}\n${counted(claims.length, 'new suggestion')} to decide\n`);
    return exit.done;
  },
};

const localId = ({ id, release }: Claim): string => id.slice(release.length + 1);

/** Claims that wait for a decision and are of no meeting, though they would now be suggested for one. */
function joinedMeetings(
  own: readonly Claim[],
  suggest: (claims: readonly Claim[]) => readonly SuggestedClaim[],
): readonly { readonly claim: Claim; readonly at: EntityId }[] {
  const apart = own.filter(({ basis, at }) => basis === 'suggested' && at === null);
  if (apart.length === 0) return [];
  const now = suggest(own.filter((claim) => !apart.includes(claim)));
  const sameIds = (some: readonly EntityId[], others: readonly EntityId[]): boolean =>
    some.join() === others.join();
  return apart.flatMap((claim) => {
    const same = now.find(
      ({ subject, predicate, object }) =>
        predicate === claim.predicate &&
        sameIds(subject, claim.subjects) &&
        sameIds(object, claim.objects),
    );
    return same?.at ? [{ claim, at: same.at }] : [];
  });
}

/** New claims after what a file holds, and the notes at its end; an empty list gives way to claims. */
function appended(before: string, claims: string, notes: string): string {
  const kept = (claims === '' ? before : before.replace(/^\[\]\n/mu, '')).trimEnd();
  const parts = [kept, claims.trimEnd(), notes.trim()].filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
}
