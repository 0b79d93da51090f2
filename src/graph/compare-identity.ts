import type { Claim } from '../model/claim';
import type { Entity } from '../model/entity';
import type { EntityId } from '../model/ids';
import { isHolder } from './attestations';
import type { CompareRow, Comparison } from './compare';
import type { CorpusIndex } from './corpus-index';
import { compareText } from './order';
import { type Spelling, spellingsOf } from './spellings';

const inSeveral = ({ claims }: CompareRow) => claims.filter((own) => own.length > 0).length > 1;

/** True where at least two of the lists that are not empty differ. */
function differ(lists: readonly (readonly string[])[]): boolean {
  const known = lists.filter((list) => list.length > 0).map((list) => [...list].sort(compareText));
  return new Set(known.map((list) => list.join('\n'))).size > 1;
}

/** One post that stands with several of the compared entities, held by others there. */
export interface OtherHolders {
  readonly post: Entity;
  /** For each compared entity, who holds the post in its claims. */
  readonly holders: readonly (readonly EntityId[])[];
}

/** "Same post, other holder": posts that compared entities share and that not the same people hold. */
export function otherHolders(index: CorpusIndex, { rows }: Comparison): readonly OtherHolders[] {
  return rows.flatMap((row): OtherHolders[] => {
    const { entity: post, claims } = row;
    if (post.type !== 'post' || !inSeveral(row)) return [];
    const holdersIn = (own: readonly Claim[]) => {
      const holding = own.filter(
        (claim) => isHolder(index, claim) && claim.objects.includes(post.id),
      );
      return [...new Set(holding.flatMap((claim) => claim.subjects))];
    };
    const holders = claims.map(holdersIn);
    return differ(holders) ? [{ post, holders }] : [];
  });
}

/** One entity that stands with several of the compared ones and is spelt otherwise there. */
export interface OtherSpellings {
  readonly entity: Entity;
  /** For each compared entity, how the releases of its claims spell the name; short forms and abbreviations aside. */
  readonly spellings: readonly (readonly Spelling[])[];
}

/** "Same person, other spelling": entities that compared ones share and whose full name is not spelt alike in both. */
export function otherSpellings(
  index: CorpusIndex,
  { rows }: Comparison,
): readonly OtherSpellings[] {
  return rows.filter(inSeveral).flatMap(({ entity, claims }): OtherSpellings[] => {
    const full = spellingsOf(index, entity).filter(
      ({ kind }) => kind !== 'short' && kind !== 'abbreviation',
    );
    const spellings = claims.map((own) => {
      const releases = new Set(own.map((claim) => claim.release));
      return full.filter(({ found }) => found.some(({ release }) => releases.has(release)));
    });
    return differ(spellings.map((own) => own.map(({ text }) => text)))
      ? [{ entity, spellings }]
      : [];
  });
}
