import type { CompareRow } from '../../graph/compare';
import { shownScene } from '../../graph/compared-scene';
import { compareMessages } from '../../messages/compare';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';

/** How many of these the graph beside does not show, and of which types they are; nothing where it shows all. */
export function NotOnGraph({ rows }: { readonly rows: readonly CompareRow[] }) {
  const index = useCorpus();
  const messages = useMessages(compareMessages);
  const { text, list } = useFormats();
  const nodes = useYongyai(({ view }) => shownScene(index, view).nodes);
  const shown = new Set(nodes.flatMap(({ id, state }) => (state === 'shown' ? [id] : [])));
  const others = rows.filter(({ entity }) => !shown.has(entity.id));
  if (others.length === 0) return null;
  const types = index.corpus.types
    .filter(({ id }) => others.some(({ entity }) => entity.type === id))
    .map(({ plural }) => text(plural));
  return (
    <small>
      <SafeText text={messages.notOnGraph(others.length, list(types))} />
    </small>
  );
}
