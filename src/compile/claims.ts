import type { Claim, Evidence } from '../model/claim';
import { claimId, entityId, predicateId, type ReleaseId, releaseId } from '../model/ids';
import type { TimeSpan } from '../model/time-span';
import { type Checked, checkShape } from './checked';
import { nearest } from './nearest';
import { topOf } from './place';
import { placeQuote } from './quotes';
import type { ReleaseDraft } from './releases';
import type { Report } from './report';
import { type ClaimData, claim } from './schema/claim';
import { shown } from './shown';
import type { Sources } from './sources';
import type { Data } from './yaml-data';
import { type Locator, readYamlList } from './yaml-file';

export interface ClaimDraft extends Checked<ClaimData> {
  readonly release: ReleaseId;
}

/** A suggestion that a curator decided against: it is kept so that it is not made again, and is nothing else. */
const isRefused = (data: Data): boolean =>
  typeof data === 'object' && data !== null && 'basis' in data && data.basis === 'refused';

/**
 * Reads claims/*.yaml, each a list, refusing ids that stand twice in one file and files of
 * unknown releases. `unread` are the releases whose claims were not all read.
 */
export function readClaims(
  sources: Sources,
  releases: ReadonlyMap<string, ReleaseDraft>,
  locator: Locator,
  report: Report,
): { readonly drafts: readonly ClaimDraft[]; readonly unread: ReadonlySet<string> } {
  const drafts: ClaimDraft[] = [];
  const unread = new Set<string>();
  for (const [release, file] of sources.claims) {
    if (!releases.has(release)) {
      const near = nearest(release, releases.keys());
      const fix =
        near === null
          ? 'add its text and record to releases/'
          : `did you mean ${near}? Rename the file`;
      report.error(topOf(file), `there is no release "${release}"`, fix);
    }
    const list = readYamlList(file, sources.yaml.get(file), report);
    if (!list) unread.add(release);
    const lines = new Map<string, ClaimDraft>();
    for (const [index, data] of (list ?? []).entries()) {
      if (report.isFull(file)) {
        unread.add(release);
        break;
      }
      if (isRefused(data)) continue;
      const draft = {
        ...checkShape(claim, data, file, [index], locator, report),
        release: releaseId(release),
      };
      drafts.push(draft);
      const { id } = draft.fields;
      if (id === undefined) continue;
      const before = lines.get(id);
      if (before) {
        report.error(
          draft.place('id'),
          `the id "${id}" is taken (line ${before.place('id').line})`,
          'give this claim another id',
        );
      } else lines.set(id, draft);
    }
  }
  return { drafts, unread };
}

/** What may turn the words after it into their contrary, or into something past. */
const turning = /(?:(?<!หรือ)ไม่(?:ได้|เคย|อาจ|สามารถ)?|มิได้|อดีต|\b(?:not|never|former)\s)$/iu;

const turnedBy = (text: string, start: number): string | null =>
  turning.exec(text.slice(Math.max(0, start - 16), start))?.[0].trim() ?? null;

/** The evidence of a claim, each quote in its one place; what has none is told and left out. */
export function placeEvidence(
  { fields, place, release: id }: ClaimDraft,
  release: ReleaseDraft | undefined,
  report: Report,
): readonly Evidence[] {
  const { body } = release ?? {};
  if (!body) return [];
  const evidence: Evidence[] = [];
  for (const [index, { quote, prefix, suffix, role, translation }] of (
    fields.evidence ?? []
  ).entries()) {
    const at = placeQuote(
      body,
      { quote, prefix, suffix },
      () => place('evidence', index, 'quote'),
      report,
    );
    if (!at) continue;
    const turned = role === 'says' ? turnedBy(body.space.text, at.start) : null;
    if (turned !== null) {
      const what = `${shown(turned)} stands right before the quote ${shown(quote)}, and may say the contrary of it`;
      report.warn(
        place('evidence', index, 'quote'),
        what,
        `let the quote begin with ${shown(turned)}, and see that the claim says so`,
      );
    }
    const { en = null, ja = null } = translation ?? {};
    evidence.push({ release: id, ...at, quote, role, translation: { en, ja } });
  }
  return evidence;
}

/** The claim of the model; null where anything is missing. `meetingTime` is the default of `when`. */
export function claimOf(
  { whole, release }: ClaimDraft,
  evidence: readonly Evidence[],
  meetingTime: TimeSpan | null,
): Claim | null {
  if (!whole) return null;
  const optionalId = (id: string | undefined) => (id === undefined ? null : entityId(id));
  const partOf = whole['part-of'];
  const saidBy = whole['said-by'];
  return {
    id: claimId(release, whole.id),
    release,
    at: optionalId(whole.at),
    saidBy: saidBy === 'release' ? 'release' : entityId(saidBy),
    speech: whole.speech,
    subjects: whole.subject.map(entityId),
    predicate: predicateId(whole.predicate),
    objects: (whole.object ?? []).map(entityId),
    to: optionalId(whole.to),
    under: optionalId(whole.under),
    partOf: partOf === undefined ? null : claimId(release, partOf),
    qualifier: whole.qualifier ?? null,
    when: whole.when === undefined ? meetingTime : whole.when,
    basis: whole.basis,
    gist: whole.gist,
    reason: whole.reason ?? null,
    source: whole.source ? { text: whole.source.text, url: whole.source.url ?? null } : null,
    note: whole.note ?? null,
    evidence,
  };
}
