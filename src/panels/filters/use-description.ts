import { useCallback } from 'react';
import { facetOffers } from '../../graph/facets';
import { filtersMessages } from '../../messages/filters';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import type { TimeWindow } from '../../view/view';
import type { Restriction } from './restrictions';
import { useLabels } from './use-labels';

/** This many values are named in full; more are counted. */
const mostNamed = 2;

/** Says a restriction in a few words, in the interface's language. */
export function useDescription(): (restriction: Restriction) => string {
  const corpus = useCorpus();
  const labels = useLabels();
  const formats = useFormats();
  const messages = useMessages(filtersMessages);
  return useCallback(
    (restriction) => {
      const facet = (name: keyof ReturnType<typeof facetOffers>, values: readonly string[]) => {
        const { all }: { readonly all: readonly string[] } = facetOffers(corpus)[name];
        const named = (some: readonly string[], join: typeof formats.list) =>
          join(some.map((value) => labels.value(name, value)));
        const missing = all.filter((value) => !values.includes(value));
        if (values.length === 0) return messages.chipNone;
        if (values.length <= mostNamed) return named(values, formats.choice);
        if (missing.length > 0 && missing.length <= mostNamed) {
          return messages.chipAllBut(named(missing, formats.list));
        }
        // Some bases are offered only where something bears them, and can be chosen by a link all the same.
        const others = values.filter((value) => !all.includes(value));
        if (missing.length > 0) return messages.chosen(values.length - others.length, all.length);
        return others.length === 0 ? messages.all : messages.chipAlso(named(others, formats.list));
      };
      const window = ({ from, to, mode }: TimeWindow) => {
        const start = mode === 'until' ? null : from;
        if (to === null) return start === null ? '' : messages.chipFrom(formats.dayShort(start));
        if (start === null) return messages.chipUntil(formats.dayShort(to));
        return messages.chipBetween(formats.dayShort(start), formats.dayShort(to));
      };
      switch (restriction.kind) {
        case 'facet':
          return messages.chip(
            labels.facet(restriction.facet),
            facet(restriction.facet, restriction.values),
          );
        case 'text':
          return messages.chipText(restriction.text);
        case 'passages':
          return messages.chipPassages(restriction.count);
        case 'only': {
          const [first] = restriction.entities;
          return first !== undefined && restriction.entities.length === 1
            ? messages.chipOnlyOne(labels.entity(first))
            : messages.chipOnly(restriction.entities.length);
        }
        case 'isolated':
          return messages.chipIsolated;
        case 'window':
          return window(restriction.window);
        case 'focus':
          return messages.chipFocus(
            formats.list(restriction.focus.entities.map(labels.entity)),
            restriction.focus.depth,
          );
        case 'hidden':
          return messages.chipHidden(restriction.entities.length);
      }
    },
    [corpus, labels, formats, messages],
  );
}
