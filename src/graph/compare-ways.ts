import type { Claim, Speech } from '../model/claim';
import type { EntityId, PredicateId } from '../model/ids';
import type { CorpusIndex } from './corpus-index';

/** One way in which something came up: by which predicate, as told by whom, in which claims. */
export interface Way {
  readonly predicate: PredicateId;
  readonly saidBy: EntityId | 'release';
  readonly speech: Speech;
  readonly claims: readonly Claim[];
}

/**
 * Claims kept apart by predicate and by who tells them, so that "discussed" and "agreed, as told by the minister" are
 * never one. In the order of the vocabulary, then of the claims.
 */
export function waysOf(index: CorpusIndex, claims: readonly Claim[]): readonly Way[] {
  const ways = new Map<string, { way: Omit<Way, 'claims'>; claims: Claim[] }>();
  for (const claim of claims) {
    const { predicate, saidBy, speech } = claim;
    const key = `${predicate}\n${saidBy}\n${speech}`;
    const known = ways.get(key);
    if (known) known.claims.push(claim);
    else ways.set(key, { way: { predicate, saidBy, speech }, claims: [claim] });
  }
  const order = new Map(index.corpus.predicates.map(({ id }, place) => [id, place]));
  const place = ({ predicate }: Way) => order.get(predicate) ?? order.size;
  return Array.from(ways.values(), ({ way, claims: its }) => ({ ...way, claims: its })).sort(
    (a, b) => place(a) - place(b),
  );
}
