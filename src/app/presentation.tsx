import { Suspense } from 'react';
import type { Story } from '../model/corpus';
import { useYongyai, useYongyaiStore } from '../store/use-store';
import { Loading } from './arrival';
import { linkToView } from './copy-link';
import { StoryStage } from './later';
import { DetailsRegion, ReaderRegion } from './workspace/dock';
import { GraphRegion } from './workspace/graph-region';

/** A story on stage, with the graph and, for who wanders off, the details and the reader. */
export function Presentation({ story }: { readonly story: Story }) {
  const store = useYongyaiStore();
  const reading = useYongyai(({ view }) => view.passage !== null);
  return (
    <Suspense fallback={<Loading />}>
      <StoryStage
        story={story}
        graph={<GraphRegion filters={null} bare />}
        aside={reading ? <ReaderRegion /> : <DetailsRegion />}
        link={() => linkToView(store.getState(), location.href)}
      />
    </Suspense>
  );
}
