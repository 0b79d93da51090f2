import type { Claim } from '../model/claim';
import type { EntityId } from '../model/ids';
import { isHolder } from './attestations';
import type { CorpusIndex } from './corpus-index';
import { perIndex } from './memo';
import { claimsByTime } from './order';

/** That one person holds one post, with every claim that attests it, by time. */
export interface Holding {
  readonly person: EntityId;
  readonly post: EntityId;
  /** For instance `acting`; holdings that differ in it are two. */
  readonly qualifier: string | null;
  readonly attestedBy: readonly Claim[];
}

/**
 * All holdings of the corpus, by their first attestation; what is only suggested attests nothing. Nothing is said about
 * the time between attestations.
 */
const holdings = perIndex((index): readonly Holding[] => {
  const found = new Map<string, Holding & { attestedBy: Claim[] }>();
  const claims = index.corpus.claims
    .filter((claim) => claim.basis !== 'suggested' && isHolder(index, claim))
    .sort(claimsByTime);
  for (const claim of claims) {
    for (const person of claim.subjects) {
      for (const post of claim.objects) {
        if (index.entities.get(post)?.type !== 'post') continue;
        const key = `${person}\n${post}\n${claim.qualifier ?? ''}`;
        const known = found.get(key);
        if (known) known.attestedBy.push(claim);
        else found.set(key, { person, post, qualifier: claim.qualifier, attestedBy: [claim] });
      }
    }
  }
  return [...found.values()];
});

/** Who is attested to hold a post, by the post. */
export const holdersByPost = perIndex((index): ReadonlyMap<EntityId, ReadonlySet<EntityId>> => {
  const holders = new Map<EntityId, Set<EntityId>>();
  for (const { post, person } of holdings(index)) {
    const known = holders.get(post);
    if (known) known.add(person);
    else holders.set(post, new Set([person]));
  }
  return holders;
});

/** A post with all who are attested to hold it, one person's holdings together. */
export interface PostHolders {
  readonly post: EntityId;
  readonly holders: readonly Holding[];
}

/** The posts that a set of holdings is about, with every holder attested in the corpus. */
function postsOf(
  index: CorpusIndex,
  wanted: (holding: Holding) => boolean,
): readonly PostHolders[] {
  const all = holdings(index);
  const posts = new Set(all.filter(wanted).map(({ post }) => post));
  return Array.from(posts, (post) => ({ post, holders: all.filter((one) => one.post === post) }));
}

/** The posts of a person, those in an organization, or the post itself; empty for other entities. */
export function postsAround(index: CorpusIndex, id: EntityId): readonly PostHolders[] {
  return postsOf(
    index,
    ({ person, post }) =>
      person === id || post === id || index.entities.get(post)?.organization === id,
  );
}
