import { layoutByMeeting } from '../graph/layout-by-meeting';
import { compareText } from '../graph/order';
import type { Claim } from '../model/claim';
import type { WholeCorpus } from '../model/corpus';
import { parseClaimId } from '../model/ids';
import type { Problem } from '../model/problem';
import type { Release } from '../model/release';
import { createReferee } from './catalogue';
import { checkBasis, checkEnds, checkParts } from './check-claim';
import { checkEntity } from './check-entity';
import { type ClaimDraft, claimOf, placeEvidence, readClaims } from './claims';
import { catalogueOf, entityOf, readEntities } from './entities';
import { mentionsIn } from './mentions';
import { readReleases } from './releases';
import { createReport } from './report';
import { type FileContent, readSources } from './sources';
import { readStories } from './stories';
import { readVocabulary } from './vocabulary';
import { createLocator } from './yaml-file';

export type { FileContent, NoContent } from './sources';

export interface Compiled {
  /** Null where any problem is an error. */
  readonly corpus: WholeCorpus | null;
  /** All that is wrong, by file, line and column; files are named by their path in data/. */
  readonly problems: readonly Problem[];
}

/**
 * Makes a corpus of the files of data/, or says everything that is wrong with them. Pure: the same files give the same
 * result, in every host. Keys are paths relative to data/, separated by '/'; values the bytes of a file, or its text.
 * Never throws for what the files hold.
 */
export function compile(files: ReadonlyMap<string, FileContent>): Compiled {
  const report = createReport();
  const sources = readSources(files, report);
  const locator = createLocator(sources.yaml);
  const vocabulary = readVocabulary(sources, locator, report);
  const releases = readReleases(sources, locator, report);
  const read = readEntities(sources, locator, report);
  const catalogue = catalogueOf(read, report);
  const refer = createReferee(catalogue, report);
  for (const draft of read.drafts) checkEntity(draft, vocabulary, releases, refer, report);
  const entities = read.drafts.flatMap((draft) => entityOf(draft) ?? []);

  const { drafts, unread } = readClaims(sources, releases, locator, report);
  const times = new Map(entities.map(({ id, when }) => [id as string, when]));
  const claims: Claim[] = [];
  for (const draft of drafts) {
    checkEnds(draft, vocabulary, refer, report);
    checkBasis(draft, report);
    const evidence = placeEvidence(draft, releases.get(draft.release), report);
    const claim = claimOf(draft, evidence, times.get(draft.fields.at ?? '') ?? null);
    if (claim) claims.push(claim);
  }
  for (const ofOne of byFile(drafts).values()) checkParts(ofOne, report);
  const addresses = new Set(drafts.map(({ release, fields }) => `${release}/${fields.id}`));
  const known = {
    predicates: vocabulary.declared,
    releases: new Set(releases.keys()),
    hasClaim: (address: string) =>
      addresses.has(address) || unread.has(parseClaimId(address)?.release ?? ''),
  };
  const stories = readStories(sources, known, addresses, refer, locator, report);

  const { title, about } = vocabulary;
  if (report.hasErrors() || !title || !about) return { corpus: null, problems: report.problems() };
  const whole = [...releases.values()].flatMap(({ release }) => release ?? []).sort(byPublication);
  const order = new Map(whole.map(({ id }, place) => [id, place]));
  const place = ({ release }: Claim) => order.get(release) ?? 0;
  claims.sort((a, b) => place(a) - place(b));
  const drawn = {
    version: 1,
    title,
    about,
    types: vocabulary.types,
    predicates: [...vocabulary.predicates.values()],
    releases: whole,
    entities,
    claims,
    mentions: mentionsIn(whole, entities, report),
    stories,
  } as const;
  return { corpus: { ...drawn, positions: layoutByMeeting(drawn) }, problems: report.problems() };
}

/** Releases stand in the order in which they came out, and their claims with them; of one day, by id. */
const byPublication = (a: Release, b: Release) =>
  compareText(a.published, b.published) || compareText(a.id, b.id);

function byFile(drafts: readonly ClaimDraft[]): ReadonlyMap<string, readonly ClaimDraft[]> {
  const files = new Map<string, ClaimDraft[]>();
  for (const draft of drafts) {
    const same = files.get(draft.file);
    if (same) same.push(draft);
    else files.set(draft.file, [draft]);
  }
  return files;
}
