import { claimsInView } from '../../graph/claims-in-view';
import { detailsMessages } from '../../messages/details';
import type { Entity } from '../../model/entity';
import { useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai } from '../../store/use-store';
import { ClaimGroups } from './claim-groups';
import { ClaimSection } from './claim-section';
import { EntityHead } from './entity-head';
import { MeetingFacts } from './meeting-facts';
import { MentionList } from './mention-list';
import { NearTopics } from './near-topics';
import { NeighbourList } from './neighbour-list';
import { PostList } from './post-list';
import { SpellingList } from './spelling-list';

/** Everything that the corpus knows about one entity, each statement with the words that make it. */
export function EntityPage({ entity }: { readonly entity: Entity }) {
  const messages = useMessages(detailsMessages);
  const index = useCorpus();
  const filters = useYongyai(({ view }) => view.filters);
  const window = useYongyai(({ view }) => view.window);
  const claims = index.claimsOf.get(entity.id) ?? [];
  const { within, outside } = claimsInView(index, claims, { filters, window });
  return (
    <>
      <EntityHead entity={entity} />
      {entity.type === 'meeting' && <MeetingFacts entity={entity} />}
      <PostList entity={entity} />
      {claims.length > 0 && (
        <ClaimSection
          title={messages.claims}
          within={within}
          outside={outside}
          nothing={messages.noClaims}
          show={(some) => <ClaimGroups claims={some} entity={entity.id} />}
        />
      )}
      <NeighbourList entity={entity} claims={within} />
      <NearTopics entity={entity} />
      <MentionList entity={entity} />
      <SpellingList entity={entity} />
    </>
  );
}
