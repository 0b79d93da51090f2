import { beforeAll, describe, expect, test } from 'vitest';
import { type CorpusIndex, indexCorpus } from '../../src/graph/corpus-index';
import { type Receipt, receiptsOf } from '../../src/graph/path-receipts';
import { type Path, pathsBetween } from '../../src/graph/paths';
import { type Scene, sceneOf } from '../../src/graph/scene';
import type { Claim } from '../../src/model/claim';
import type { WholeCorpus } from '../../src/model/corpus';
import type { EntityId } from '../../src/model/ids';
import { defaultView } from '../../src/view/view';
import { corpusOfTwo } from '../fixtures/two-releases';

let corpus: WholeCorpus;
let index: CorpusIndex;
let scene: Scene;

beforeAll(async () => {
  corpus = await corpusOfTwo();
  index = indexCorpus(corpus);
  scene = sceneOf(index, defaultView);
});

const people = () => corpus.entities.filter(({ type }) => type === 'person').map(({ id }) => id);
const pairs = () =>
  people().flatMap((a) => people().flatMap((b) => (a < b ? [[a, b] as const] : [])));

/** The pairs of entities that a claim ties by a line, by the vocabulary's words alone. */
function tied(claim: Claim): [EntityId, EntityId][] {
  const { draws } = corpus.predicates.find(({ id }) => id === claim.predicate) ?? { draws: [] };
  const organization = (id: EntityId) => corpus.entities.find((one) => one.id === id)?.organization;
  return draws.flatMap((drawing) => {
    if (drawing === 'meeting-subject' || drawing === 'meeting-object') {
      const ends = drawing === 'meeting-subject' ? claim.subjects : claim.objects;
      return ends.flatMap((end): [EntityId, EntityId][] => (claim.at ? [[end, claim.at]] : []));
    }
    const objects = claim.objects.flatMap((object) =>
      drawing === 'holder' ? (organization(object) ?? []) : object,
    );
    return claim.subjects.flatMap((subject) =>
      objects.map((object): [EntityId, EntityId] => [subject, object]),
    );
  });
}

/** Everything with which an entity is tied on the first screen, where posts and countries are not drawn. */
function neighboursByHand(): ReadonlyMap<EntityId, ReadonlySet<EntityId>> {
  const drawn = ({ type }: WholeCorpus['entities'][number]) =>
    type !== 'post' && type !== 'country';
  const table = new Map(corpus.entities.filter(drawn).map(({ id }) => [id, new Set<EntityId>()]));
  for (const claim of corpus.claims.filter(({ basis }) => basis !== 'suggested')) {
    for (const [a, b] of tied(claim)) {
      if (a === b || !table.has(a) || !table.has(b)) continue;
      table.get(a)?.add(b);
      table.get(b)?.add(a);
    }
  }
  return table;
}

/** The first so many shortest chains, by trying every chain of one hop, of two, and so on. */
function bruteForce(
  table: ReturnType<typeof neighboursByHand>,
  from: EntityId,
  to: EntityId,
  count: number,
) {
  const order = corpus.entities.map(({ id }) => id);
  const place = (chain: readonly EntityId[]) =>
    chain.map((id) => String(order.indexOf(id)).padStart(4, '0')).join();
  const found: EntityId[][] = [];
  let chains: EntityId[][] = [[from]];
  for (let hops = 1; hops <= 6 && found.length < count; hops += 1) {
    chains = chains.flatMap((chain) =>
      [...(table.get(chain.at(-1) ?? from) ?? [])]
        .filter((next) => !chain.includes(next))
        .map((next) => [...chain, next]),
    );
    const arrived = chains.filter((chain) => chain.at(-1) === to);
    found.push(...arrived.sort((a, b) => (place(a) < place(b) ? -1 : 1)));
    chains = chains.filter((chain) => chain.at(-1) !== to);
  }
  return found.slice(0, count);
}

/** What is wrong with the receipt of a hop, in words; null where it proves it. */
function flaw({ claim, hop }: Receipt): string | null {
  const ties = tied(claim).some((ends) => ends.includes(hop.from) && ends.includes(hop.to));
  if (!ties) return `${claim.id} does not tie ${hop.from} to ${hop.to}`;
  if (claim.basis === 'background') return claim.source ? null : `${claim.id} has no source`;
  const says = claim.evidence.filter(({ role }) => role === 'says');
  const verbatim = says.every(({ release, start, end, quote }) => {
    const text = corpus.releases.find(({ id }) => id === release)?.text;
    return text?.slice(start, end) === quote && quote !== '';
  });
  return says.length > 0 && verbatim ? null : `${claim.id} has no words`;
}

const inOrder = (path: Path, receipts: readonly Receipt[]) => {
  const days = receipts.flatMap(({ claim }) => claim.when?.from ?? []);
  return path.outOfOrder || days.every((day, at) => at === 0 || day >= (days[at - 1] ?? ''));
};

describe('between every two people of the records', () => {
  test('the paths are those that trying every chain finds', () => {
    const table = neighboursByHand();
    expect(pairs()).toHaveLength(28);
    for (const [from, to] of pairs()) {
      for (const [start, end] of [
        [from, to],
        [to, from],
      ] as const) {
        const paths = pathsBetween(index, scene, start, end);
        expect(paths.map(({ entities }) => entities)).toEqual(bruteForce(table, start, end, 8));
      }
    }
  });

  test('every hop has a receipt that ties its ends and has its words', () => {
    for (const [from, to] of pairs()) {
      for (const path of pathsBetween(index, scene, from, to)) {
        const receipts = receiptsOf(index, path);
        expect(receipts.map(({ hop }) => hop)).toEqual(path.hops);
        expect(receipts.map(flaw).filter(Boolean)).toEqual([]);
        expect(inOrder(path, receipts), path.entities.join(' – ')).toBe(true);
      }
    }
  });
});
