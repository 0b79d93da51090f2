import type { Claim } from '../model/claim';
import type { Predicate } from '../model/corpus';
import type { Entity, EntityType } from '../model/entity';
import { type CorpusIndex, organizationsOf } from './corpus-index';

/**
 * What an entity is to claims of one predicate, the foremost of what it is to any of them: of whom they say it; about
 * whom or what (an institution also where a post of it is held); to whom it was said; or what stands around, such as the
 * meeting.
 */
export type Part = 'subject' | 'object' | 'addressee' | 'around';

export function partIn(
  index: Pick<CorpusIndex, 'entities'>,
  { id }: Entity,
  claims: readonly Claim[],
): Part {
  if (claims.some(({ subjects }) => subjects.includes(id))) return 'subject';
  const about = (claim: Claim) =>
    claim.objects.includes(id) || organizationsOf(index.entities, claim).includes(id);
  if (claims.some(about)) return 'object';
  return claims.some(({ to }) => to === id) ? 'addressee' : 'around';
}

const actors: ReadonlySet<EntityType> = new Set(['person', 'government', 'country']);
const matters: ReadonlySet<EntityType> = new Set(['topic', 'framework', 'plan']);

/**
 * Whether a predicate tells by its bare word how an entity came up as its object: `requested` of a topic does, since
 * only people and their sides request; `received` of a guest or `part of` of a whole would say the reverse.
 */
export const tellsOfMatter = (predicate: Predicate, { type }: Entity): boolean =>
  matters.has(type) && predicate.subject.some((one) => actors.has(one));
