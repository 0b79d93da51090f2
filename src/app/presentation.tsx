import { Suspense } from 'react';
import { appMessages } from '../messages/app';
import type { Story } from '../model/corpus';
import { useMessages } from '../store/use-messages';
import { useYongyai, useYongyaiStore } from '../store/use-store';
import { leaveStory } from '../view/storytelling';
import { Loading } from './arrival';
import { copyText } from './copy-link';
import { ErrorBoundary } from './error-boundary';
import { FailedPart } from './failed-part';
import { StoryStage } from './later';
import { DetailsRegion, ReaderRegion } from './workspace/dock';
import { GraphRegion } from './workspace/graph-region';

/** A story on stage, with the graph and, for who wanders off, the details and the reader. */
export function Presentation({ story }: { readonly story: Story }) {
  const store = useYongyaiStore();
  const messages = useMessages(appMessages);
  const reading = useYongyai(({ view }) => view.passage !== null);
  const leave = () => store.getState().commit(leaveStory);
  return (
    <ErrorBoundary
      fallback={(failure) => <FailedPart name={messages.story} failure={failure} onClose={leave} />}
    >
      <Suspense fallback={<Loading />}>
        <StoryStage
          key={story.id}
          story={story}
          graph={<GraphRegion filters={null} bare />}
          aside={reading ? <ReaderRegion /> : <DetailsRegion />}
          copy={(text) => void copyText(store, text, 'text')}
        />
      </Suspense>
    </ErrorBoundary>
  );
}
