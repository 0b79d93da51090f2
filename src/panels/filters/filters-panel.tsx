import { useDeferredValue, useMemo } from 'react';
import { useNoClaims } from '../../evidence/use-no-claims';
import { facetCounts, facetOffers } from '../../graph/facets';
import { filtersMessages } from '../../messages/filters';
import { selectScene } from '../../store/selectors';
import { useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { clearAll } from '../../view/filtering';
import { FacetSection } from './facet-section';
import styles from './filters-panel.module.css';
import { facetOrder, restrictionsOf } from './restrictions';
import { ShowingOptions } from './showing-options';
import { TextFilter } from './text-filter';

/** Facets that are folded away until asked for: long lists, and what is seldom asked. */
const folded: readonly string[] = ['predicates', 'releases', 'bases'];

/** Everything by which a view can be narrowed. The counts say what a choice would give before it is made. */
export function FiltersPanel() {
  const store = useYongyaiStore();
  const corpus = useCorpus();
  const messages = useMessages(filtersMessages);
  const noClaims = useNoClaims();
  const filters = useYongyai(({ view }) => view.filters);
  const window = useYongyai(({ view }) => view.window);
  const empty = useYongyai((state) => selectScene(state)?.counts.entities === 0);
  const restricted = useYongyai(({ view }) => restrictionsOf(view).length > 0);
  // The boxes follow at once; the counts may come a moment later while a window is dragged or a play runs.
  const counted = useDeferredValue(useMemo(() => ({ filters, window }), [filters, window]));
  const counts = facetCounts(corpus, counted);
  const offers = facetOffers(corpus);
  return (
    <div className={styles.panel}>
      <header className={styles.header}>
        <h2 className={styles.title}>{messages.title}</h2>
        <button
          type="button"
          className={styles.clear}
          disabled={!restricted}
          onClick={() => store.getState().commit(clearAll)}
        >
          {messages.clearAll}
        </button>
      </header>
      <TextFilter />
      {empty && <p className={styles.empty}>{noClaims?.title ?? messages.emptyTitle}</p>}
      {facetOrder
        .filter((facet) => offers[facet].all.length > 0)
        .map((facet) => (
          <FacetSection
            key={facet}
            facet={facet}
            filters={filters}
            counts={counts}
            open={!folded.includes(facet) || filters[facet] !== null}
          />
        ))}
      <ShowingOptions />
    </div>
  );
}
