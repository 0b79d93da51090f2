import { useDeferredValue, useMemo } from 'react';
import { claimsInView } from '../../graph/claims-in-view';
import { neighboursOf } from '../../graph/neighbours';
import { detailsMessages } from '../../messages/details';
import type { Entity } from '../../model/entity';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai } from '../../store/use-store';
import { ClaimGroups } from './claim-groups';
import { ClaimSection } from './claim-section';
import { EntityHead } from './entity-head';
import { MeetingFacts } from './meeting-facts';
import { MentionList } from './mention-list';
import { NearTopics } from './near-topics';
import { NeighbourList } from './neighbour-list';
import { NotDrawn } from './not-drawn';
import { PartList } from './part-list';
import { PostList } from './post-list';
import { SpellingList } from './spelling-list';

/** Claims that are in sight on a page before it is scrolled. */
const seenFirst = 5;

/** Everything that the corpus knows about one entity, each statement with the words that make it. */
export function EntityPage({ entity }: { readonly entity: Entity }) {
  const messages = useMessages(detailsMessages);
  const { number } = useFormats();
  const index = useCorpus();
  const filters = useYongyai(({ view }) => view.filters);
  const window = useYongyai(({ view }) => view.window);
  const { claims, within, outside, neighbours } = useMemo(() => {
    const claims = index.claimsOf.get(entity.id) ?? [];
    const { within, outside } = claimsInView(index, claims, { filters, window });
    return { claims, within, outside, neighbours: neighboursOf(index, within, entity.id) };
  }, [index, entity, filters, window]);
  const mentions = index.mentionsOf.get(entity.id) ?? [];
  // What lies below what is seen first follows a moment later, so that the page answers at once.
  const below = useDeferredValue(true, false);
  const parts = [
    { title: messages.claims, count: within.length },
    { title: messages.neighbours, count: neighbours.length },
    { title: messages.mentions, count: mentions.length },
  ].filter((part) => part.count > 0);
  return (
    <>
      <EntityHead entity={entity} />
      <NotDrawn entity={entity} />
      {entity.type === 'meeting' && <MeetingFacts entity={entity} />}
      <PartList parts={parts.map((part) => ({ ...part, count: number(part.count) }))} />
      <PostList entity={entity} />
      {claims.length > 0 && (
        <ClaimSection
          title={messages.claims}
          within={within}
          outside={outside}
          nothing={messages.noClaims}
          show={(some) => (
            <ClaimGroups claims={some} entity={entity} {...(below ? {} : { most: seenFirst })} />
          )}
        />
      )}
      {below && (
        <>
          <NeighbourList neighbours={neighbours} />
          <NearTopics entity={entity} />
          <MentionList entity={entity} />
          <SpellingList entity={entity} />
        </>
      )}
    </>
  );
}
