import { useEffect, useRef } from 'react';
import { resolveEntity } from '../../graph/corpus-index';
import { detailsMessages } from '../../messages/details';
import type { EntityId } from '../../model/ids';
import { useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai } from '../../store/use-store';
import { focusIsLost } from '../../ui/focus-is-lost';
import { type ElementRef, elementKey } from '../../view/element-ref';
import styles from './details-panel.module.css';
import { EntityPage } from './entity-page';
import { Gone } from './gone';
import { LinePage } from './line-page';
import { Overview } from './overview';
import { SelectionPage } from './selection-page';

/** The ids of a selection; a line among several stands for its two ends. */
function entityIds(selection: readonly ElementRef[]): readonly EntityId[] {
  const ids = selection.flatMap((ref) =>
    ref.kind === 'entity' ? [ref.id] : [ref.source, ref.target],
  );
  return [...new Set(ids)];
}

function Page({ selection }: { readonly selection: readonly ElementRef[] }) {
  const messages = useMessages(detailsMessages);
  const index = useCorpus();
  const [first] = selection;
  if (!first) return <Overview />;
  if (selection.length === 1 && first.kind === 'edge') return <LinePage line={first} />;
  const ids = entityIds(selection);
  const entities = [...new Set(ids.flatMap((id) => resolveEntity(index, id) ?? []))];
  const [entity] = entities;
  if (!entity) return <Gone>{messages.gone(ids.join(', '))}</Gone>;
  return entities.length === 1 ? (
    <EntityPage entity={entity} />
  ) : (
    <SelectionPage entities={entities} />
  );
}

/**
 * What is known about the selection (`view.selection`), or about the whole corpus where nothing is selected. It fills
 * its container and scrolls inside; the landmark around it is the frame's.
 */
export function DetailsPanel() {
  const selection = useYongyai(({ view }) => view.selection);
  const key = selection.map(elementKey).join(' ');
  const page = useRef<HTMLDivElement>(null);
  // Who pressed a name on the last page with the keyboard reads on at the new one, not at the top of the document.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the selection by value
  useEffect(() => {
    if (focusIsLost()) page.current?.focus();
  }, [key]);
  return (
    <div
      ref={page}
      // A new page begins at its beginning; a new element does, without a forced layout.
      key={key}
      className={styles.details}
      data-passage-list=""
      // Printed is what somebody asked for: the introduction is there for want of it.
      data-print={selection.length === 0 ? 'none' : undefined}
      tabIndex={-1}
    >
      <Page selection={selection} />
    </div>
  );
}
