import type { CorpusIndex } from '../../graph/corpus-index';
import { linesOf } from '../../graph/edges';
import type { EntityHit, Hit, PassageHit } from '../../graph/search/hits';
import type { EntityType } from '../../model/entity';
import type { EntityId } from '../../model/ids';
import type { ElementRef } from '../../view/element-ref';
import { openPassage, selectEntity, toggleSelected } from '../../view/selecting';
import { tell } from '../../view/storytelling';
import type { View } from '../../view/view';

/** Tells hits of one result apart. */
export const keyOfHit = (hit: Hit): string =>
  hit.kind === 'passage'
    ? `passage ${hit.release} ${hit.span?.start ?? hit.claim}`
    : `${hit.kind} ${hit.id}`;

/** The entities that a passage is about: the ends of its claim that are nodes. */
function entitiesOfPassage(index: CorpusIndex, hit: PassageHit): EntityId[] {
  const claim = hit.claim === null ? undefined : index.claims.get(hit.claim);
  return claim ? [...new Set([...claim.subjects, ...claim.objects])] : [];
}

/** The entities that hits stand for, each once, in the order of the hits. */
export function entitiesOf(index: CorpusIndex, hits: readonly Hit[]): EntityId[] {
  return [
    ...new Set(
      hits.flatMap((hit) =>
        hit.kind === 'entity'
          ? [hit.id]
          : hit.kind === 'passage'
            ? entitiesOfPassage(index, hit)
            : [],
      ),
    ),
  ];
}

const unseen: ReadonlySet<EntityType> = new Set(['post', 'country']);

/**
 * What lights on the canvas while a hit is highlighted: an entity, the first line between nodes that a passage's claim draws, or the
 * meeting that a passage or a release tells of. Null where nothing of it is drawn.
 */
export function lightOfHit(index: CorpusIndex, hit: Hit): ElementRef | null {
  if (hit.kind === 'entity') return { kind: 'entity', id: hit.id };
  if (hit.kind !== 'passage' && hit.kind !== 'release') return null;
  const release = hit.kind === 'passage' ? hit.release : hit.id;
  const claim = hit.kind === 'passage' && hit.claim ? index.claims.get(hit.claim) : undefined;
  // Posts and countries are no nodes by default, so that lines to them are not seen.
  const isSeen = (id: EntityId) => !unseen.has(index.entities.get(id)?.type ?? 'post');
  const lines = claim ? linesOf(index, claim) : [];
  const line = lines.find(({ source, target }) => isSeen(source) && isSeen(target));
  if (line) return line;
  const meeting = claim?.at ?? index.meetings.find(({ reportedIn }) => reportedIn === release)?.id;
  return meeting ? { kind: 'entity', id: meeting } : null;
}

/** The first words that say something of an entity: a claim's, in the order of the corpus. */
function firstPassage(index: CorpusIndex, { id }: EntityHit): View['passage'] {
  for (const claim of index.claimsOf.get(id) ?? []) {
    const evidence = claim.evidence.findIndex(({ role }) => role === 'says');
    if (evidence >= 0) return { release: claim.release, claim: claim.id, evidence };
  }
  return null;
}

/** Adds to the selection what a hit lights on the canvas; null where it lights nothing. */
export function addHit(index: CorpusIndex, hit: Hit): ((view: View) => View) | null {
  const ref = lightOfHit(index, hit);
  return ref && toggleSelected(ref);
}

/**
 * What choosing a hit makes of the view: an entity is selected and its first passage opened, a passage or release is
 * opened, a story begins. Commands are the page's own and change nothing here.
 */
export function chooseHit(index: CorpusIndex, hit: Hit): (view: View) => View {
  switch (hit.kind) {
    case 'entity': {
      const passage = firstPassage(index, hit);
      return (view) => ({ ...selectEntity(hit.id)(view), passage, sheet: 'graph' });
    }
    case 'passage':
      return (view) => ({
        ...openPassage({ release: hit.release, claim: hit.claim, evidence: hit.evidence })(view),
        sheet: 'graph',
      });
    case 'release':
      return (view) => ({
        ...openPassage({ release: hit.id, claim: null, evidence: null })(view),
        sheet: 'graph',
      });
    case 'story': {
      const story = index.stories.get(hit.id);
      return story ? tell(story, 0) : (view) => view;
    }
    case 'command':
      return (view) => view;
  }
}
