import { useId, useState } from 'react';
import type { Facet, FacetValues } from '../../graph/claim-columns';
import { type FacetCounts, facetOffers } from '../../graph/facets';
import { filtersMessages } from '../../messages/filters';
import { useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { Disclosure } from '../../ui/disclosure';
import { everything, inverted, nothing, only, toggled } from '../../view/facet-choice';
import { setFacet } from '../../view/filtering';
import type { Filters } from '../../view/view';
import styles from './facet-section.module.css';
import { useLabels } from './use-labels';
import { ValueList } from './value-list';

interface Props<F extends Facet> {
  readonly facet: F;
  readonly filters: Filters;
  readonly counts: FacetCounts;
  /** Whether it is unfolded at first; from then on that is the person's choice. */
  readonly open: boolean;
}

/** One facet: its values with the number of claims that each would let through, and the quick choices. */
export function FacetSection<F extends Facet>({ facet, filters, counts, open }: Props<F>) {
  const store = useYongyaiStore();
  const offer = facetOffers(useCorpus())[facet];
  const messages = useMessages(filtersMessages);
  const labels = useLabels();
  const heading = useId();
  const [openAtFirst] = useState(open);
  const name = labels.facet(facet);
  const choice = filters[facet] as readonly FacetValues[F][] | null;
  const chosen = new Set(choice ?? offer.preset);
  const rows = counts[facet].map(({ value, count }) => ({
    value,
    label: labels.value(facet, value),
    count,
  }));
  const choose = (values: readonly FacetValues[F][] | null) =>
    store.getState().commit(setFacet(facet, values as Filters[F]));
  return (
    <Disclosure
      open={openAtFirst}
      summary={
        <span className={styles.summary}>
          <span id={heading} className={styles.name}>
            {name}
          </span>
          {choice !== null && (
            <span className={styles.some}>{messages.chosen(chosen.size, offer.all.length)}</span>
          )}
        </span>
      }
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take its legend from the summary */}
      <div role="group" aria-labelledby={heading} className={styles.values}>
        <div className={styles.quick}>
          <Quick label={messages.allOf(name)} onPress={() => choose(everything(offer))}>
            {messages.all}
          </Quick>
          <Quick label={messages.noneOf(name)} onPress={() => choose(nothing(offer))}>
            {messages.none}
          </Quick>
          <Quick label={messages.invertOf(name)} onPress={() => choose(inverted(choice, offer))}>
            {messages.invert}
          </Quick>
          {/* Of the numbers below; each box says it too. */}
          <span aria-hidden className={styles.unit} data-beside={messages.only}>
            {messages.counted}
          </span>
        </div>
        <ValueList
          facet={facet}
          name={name}
          rows={rows}
          chosen={chosen}
          onToggle={(value) => choose(toggled(choice, value, offer))}
          onOnly={(value) => choose(only(value, offer))}
        />
      </div>
    </Disclosure>
  );
}

interface QuickProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly children: string;
}

function Quick({ label, onPress, children }: QuickProps) {
  return (
    <button type="button" aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
