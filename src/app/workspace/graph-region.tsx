import { SlidersHorizontal } from 'lucide-react';
import { GraphCanvas } from '../../canvas/graph-canvas';
import { appMessages } from '../../messages/app';
import { FilterChips } from '../../panels/filters/filter-chips';
import { FocusBar } from '../../panels/filters/focus-bar';
import { NothingShown } from '../../panels/filters/nothing-shown';
import { TwinList } from '../../panels/twin/twin-list';
import { useMessages } from '../../store/use-messages';
import { useYongyai, useYongyaiStore } from '../../store/use-store';
import { copyLink } from '../copy-link';
import { ErrorBoundary } from '../error-boundary';
import { FailedPart } from '../failed-part';
import { TablePanel } from '../later';
import { PanelFrame } from '../panel-frame';
import { SceneStatus } from '../scene-status';
import styles from './workspace.module.css';

interface Props {
  /** Without the line of filters and counts, on a stage. */
  readonly bare?: boolean;
  /** Null where the filters are opened elsewhere. */
  readonly filters: { readonly open: boolean; readonly setOpen: (open: boolean) => void } | null;
}

/** The graph with its line of filters and counts. */
export function GraphRegion({ filters, bare = false }: Props) {
  const store = useYongyaiStore();
  const messages = useMessages(appMessages);
  const table = useYongyai(({ view }) => view.sheet === 'table');
  return (
    <PanelFrame name={messages.graph} id="graph" scope="canvas">
      {!bare && (
        <div className={styles.bar}>
          {filters && (
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={filters.open}
              onClick={() => filters.setOpen(!filters.open)}
            >
              <SlidersHorizontal aria-hidden size={16} />
              {messages.filters}
            </button>
          )}
          <FilterChips />
          <SceneStatus />
        </div>
      )}
      {!bare && <FocusBar />}
      <div className={styles.canvas}>
        {!table && <TwinList />}
        <ErrorBoundary
          key={table ? 'table' : 'graph'}
          fallback={(failure) => (
            <FailedPart name={table ? messages.table : messages.graph} failure={failure} />
          )}
        >
          {table ? (
            <TablePanel />
          ) : (
            <GraphCanvas
              empty={<NothingShown />}
              quiet={bare}
              onCopyLink={(view) => void copyLink(store, view)}
            />
          )}
        </ErrorBoundary>
      </div>
    </PanelFrame>
  );
}
