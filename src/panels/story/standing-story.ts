import type { CorpusIndex } from '../../graph/corpus-index';
import type { Story } from '../../model/corpus';
import { resolveView } from '../../store/resolve-view';
import { decodeView, encodeView } from '../../view/codec';

/**
 * A story whose steps show what the corpus still has: renamed things by their ids of today, and without what is gone,
 * so that one gone thing leaves no empty stage.
 */
export function standingStory(index: CorpusIndex, story: Story): Story {
  return {
    ...story,
    steps: story.steps.map((step) => ({
      ...step,
      view: encodeView(resolveView(index, decodeView(step.view).view).view),
    })),
  };
}
