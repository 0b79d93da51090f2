import type { CorpusIndex } from '../../graph/corpus-index';
import type { StoryStep } from '../../model/corpus';
import type { EntityId } from '../../model/ids';
import { decodeView } from '../../view/codec';

/** The ids that a step speaks of and the corpus no longer has: entities of its view, and claims that it quotes. */
export function missingFrom(index: CorpusIndex, step: StoryStep): string[] {
  const { view } = decodeView(step.view);
  const entities: EntityId[] = [
    ...view.selection.flatMap((ref) =>
      ref.kind === 'entity' ? [ref.id] : [ref.source, ref.target],
    ),
    ...(view.focus?.entities ?? []),
    ...(view.filters.only ?? []),
    ...(view.path ? [view.path.from, view.path.to] : []),
    ...view.compare,
    ...(view.thread ? [view.thread] : []),
  ];
  const claims = [...step.quotes, ...(view.passage?.claim ? [view.passage.claim] : [])];
  return [
    ...new Set<string>([
      ...entities.filter((id) => !index.entities.has(id) && !index.redirects.has(id)),
      ...claims.filter((id) => !index.claims.has(id)),
    ]),
  ];
}
