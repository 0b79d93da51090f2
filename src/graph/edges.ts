import { type Basis, bases, type Claim } from '../model/claim';
import type { Drawing } from '../model/corpus';
import type { ClaimId, EntityId } from '../model/ids';
import { type EdgeRef, elementKey } from '../view/element-ref';
import type { CorpusIndex } from './corpus-index';
import { perIndex } from './memo';
import { passageKeys } from './passage-keys';

/** One drawn line: all claims of one predicate between two entities, read from source to target. */
export interface Edge {
  readonly ref: EdgeRef;
  /** `elementKey(ref)`. */
  readonly key: string;
  /** In the order of the corpus. */
  readonly claims: readonly ClaimId[];
  /** The number of distinct passages that carry it (`passageKeys`), at least 1: its width. */
  readonly passages: number;
  /** The strongest basis of its claims: stated, interpreted, background, suggested. */
  readonly basis: Basis;
  /** The posts that the person holds (claims drawn by `holder`), which label the line; else empty. */
  readonly posts: readonly EntityId[];
  /** True where no claim of it meets the time window, but two attestations stand on either side of it. */
  readonly inferred: boolean;
  /** True where all of its claims are undated. */
  readonly undated: boolean;
}

type Ends = readonly [source: EntityId, target: EntityId];

function* endsDrawn(index: CorpusIndex, claim: Claim, drawing: Drawing): Generator<Ends> {
  const { subjects, objects, at } = claim;
  if (drawing === 'subject-object') {
    for (const subject of subjects) for (const object of objects) yield [subject, object];
  } else if (drawing === 'meeting-subject') {
    if (at !== null) for (const subject of subjects) yield [subject, at];
  } else if (drawing === 'meeting-object') {
    if (at !== null) for (const object of objects) yield [at, object];
  } else {
    for (const subject of subjects) {
      for (const object of objects) {
        const organization = index.entities.get(object)?.organization ?? null;
        if (organization !== null) yield [subject, organization];
        yield [subject, object];
      }
    }
  }
}

/**
 * The lines that a claim draws, each once, as the vocabulary's `draws` says. They are read from subject to object, from
 * subject to meeting, and from meeting to object. A holder is drawn to the organization of the post and to the post
 * itself, which is seen only where posts are nodes. No line joins an entity to itself, none has an end that the corpus
 * does not know.
 */
export function linesOf(index: CorpusIndex, claim: Claim): readonly EdgeRef[] {
  const known = drawn(index).get(claim);
  if (known) return known;
  const lines = linesDrawn(index, claim);
  drawn(index).set(claim, lines);
  return lines;
}

/** The lines of the claims that have been asked for. */
const drawn = perIndex(() => new WeakMap<Claim, readonly EdgeRef[]>());

function linesDrawn(index: CorpusIndex, claim: Claim): readonly EdgeRef[] {
  const lines = new Map<string, EdgeRef>();
  for (const drawing of index.predicates.get(claim.predicate)?.draws ?? []) {
    for (const [source, target] of endsDrawn(index, claim, drawing)) {
      if (source === target || !index.entities.has(source) || !index.entities.has(target)) continue;
      const ref: EdgeRef = { kind: 'edge', source, predicate: claim.predicate, target };
      lines.set(elementKey(ref), ref);
    }
  }
  return [...lines.values()];
}

/** The stronger of two bases. */
export function strongerBasis(a: Basis, b: Basis): Basis {
  return bases.indexOf(a) <= bases.indexOf(b) ? a : b;
}

const noPosts: readonly EntityId[] = [];

/** The posts by which claims tie a person to an organization, each once; empty for lines that mean no post. */
export function postsBetween(
  index: CorpusIndex,
  ref: EdgeRef,
  claims: readonly Claim[],
): readonly EntityId[] {
  if (!index.predicates.get(ref.predicate)?.draws.includes('holder')) return noPosts;
  const posts = claims.flatMap((claim) => claim.objects);
  const organizationOf = (post: EntityId) => index.entities.get(post)?.organization;
  return [...new Set(posts)].filter(
    (post) => post === ref.target || organizationOf(post) === ref.target,
  );
}

/** The lines of a set of claims, in the order in which the claims first draw them. */
export function edgesOf(index: CorpusIndex, claims: Iterable<Claim>): readonly Edge[] {
  const lines = new Map<string, { ref: EdgeRef; claims: Claim[] }>();
  for (const claim of claims) {
    for (const ref of linesOf(index, claim)) {
      const key = elementKey(ref);
      const line = lines.get(key);
      if (line) line.claims.push(claim);
      else lines.set(key, { ref, claims: [claim] });
    }
  }
  return Array.from(lines, ([key, line]) => edgeOf(index, key, line.ref, line.claims));
}

/** The line `ref` with just these claims (at least one), all of which draw it. */
function edgeOf(index: CorpusIndex, key: string, ref: EdgeRef, claims: readonly Claim[]): Edge {
  return {
    ref,
    key,
    claims: claims.map((claim) => claim.id),
    passages: new Set(claims.flatMap((claim) => passageKeys(index, claim))).size,
    basis: claims.map((claim) => claim.basis).reduce(strongerBasis),
    posts: postsBetween(index, ref, claims),
    inferred: false,
    undated: claims.every((claim) => claim.when === null),
  };
}
