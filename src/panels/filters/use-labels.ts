import { useMemo } from 'react';
import type { FacetValues } from '../../graph/claim-columns';
import { evidenceMessages } from '../../messages/evidence';
import { filtersMessages } from '../../messages/filters';
import type { EntityId } from '../../model/ids';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import type { FacetName } from '../../view/filtering';
import { type Chosen, without } from '../../view/view';

/** How the panel names facets and their values in the interface's language. */
export interface Labels {
  readonly facet: (facet: FacetName) => string;
  /** The short name of a value; an id that the corpus does not know stands for itself. */
  readonly value: (facet: FacetName, value: string) => string;
  readonly entity: (id: EntityId) => string;
}

export function useLabels(): Labels {
  const corpus = useCorpus();
  const formats = useFormats();
  const messages = useMessages(filtersMessages);
  const evidence = useMessages(evidenceMessages);
  return useMemo(() => {
    const sides = {
      thailand: messages.thailand,
      japan: messages.japan,
      both: messages.both,
      none: messages.noSide,
    };
    const entity = (id: EntityId) => {
      const known = corpus.entities.get(id);
      return known ? formats.text(known.label) : id;
    };
    const release = (id: FacetValues['releases']) => {
      const known = corpus.releases.get(id);
      if (!known) return id;
      const { language } = formats;
      const title = language === 'th' ? known.title : known.titleTranslation?.[language];
      return `${formats.dayShort(known.published)} · ${title ?? known.title}`;
    };
    const predicate = (id: FacetValues['predicates']) => {
      const known = corpus.predicates.get(id);
      return known ? formats.text(known.label) : id;
    };
    const type = (id: FacetValues['types']) => {
      const known = corpus.types.get(id);
      return known ? formats.text(known.plural) : id;
    };
    const labels = {
      types: type,
      predicates: predicate,
      releases: release,
      meetings: (id: Chosen) => (id === without ? messages.noMeeting : entity(id)),
      bases: (basis: FacetValues['bases']) => evidence[basis],
      sides: (side: FacetValues['sides']) => sides[side],
      frameworks: (id: Chosen) => (id === without ? messages.noFramework : entity(id)),
    };
    return {
      facet: (facet) => messages[facet],
      value: (facet, value) => (labels[facet] as (value: string) => string)(value),
      entity,
    };
  }, [corpus, formats, messages, evidence]);
}
