import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Hit } from '../../graph/search/hits';
import type { Quest, SearchResult } from '../../graph/search/search';
import { type AllTexts, useAllTexts } from '../../store/use-all-texts';
import { useFormats } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { keyOfHit, lightOfHit } from './choose-hit';
import { namedCommands, type OfferedCommand } from './named-commands';
import { suggestions } from './suggestions';
import { useFound } from './use-found';

export interface Searching {
  readonly query: string;
  readonly seek: (query: string) => void;
  /** What the result is for; while the person types fast it lags behind. Empty: suggestions are shown. */
  readonly sought: string;
  readonly result: SearchResult;
  /** How far the texts in which words are sought are here. */
  readonly all: AllTexts;
  /** The highlighted hit by its key. */
  readonly active: string | null;
  readonly highlight: (key: string) => void;
  /** The highlighted hit of what is typed now, searched on the spot where that is still to come. */
  readonly chosen: () => Hit | undefined;
}

const hitsOf = ({ groups, nearest }: SearchResult): readonly Hit[] => [
  ...groups.flatMap((group) => group.hits),
  ...nearest,
];

/** Names that are offered where nothing was found are no hits: none of them is taken unless it is chosen. */
const firstOf = ({ groups }: SearchResult): Hit | undefined => groups[0]?.hits[0];

const nothingTyped = () => '';

/** The search while its dialog is open: its hits, and which of them is highlighted, on the canvas too. */
export function useSearch(
  commands: readonly OfferedCommand[],
  typed: () => string = nothingTyped,
): Searching {
  const store = useYongyaiStore();
  const index = useCorpus();
  const { language } = useFormats();
  const [query, setQuery] = useState('');
  // Taken once the field is there: what is only rendered may be given up, and the words with it.
  useLayoutEffect(() => {
    const words = typed();
    if (words !== '') setQuery(words);
  }, [typed]);
  const [marked, setMarked] = useState<string | null>(null);
  const named = useMemo(() => namedCommands(commands), [commands]);
  const offered = useMemo(
    () => suggestions(index, language, commands),
    [index, language, commands],
  );
  const words = query.trim();
  const all = useAllTexts(true);
  const { texts } = all;
  const quest = useMemo<Quest>(
    () => ({ index, texts, query: words, language, commands: named }),
    [index, texts, words, language, named],
  );
  const found = useFound(quest);
  const sought = words === '' ? '' : (found.quest?.query ?? '');
  const result = sought === '' ? offered : found.result;
  const hits = useMemo(() => hitsOf(result), [result]);
  // What was highlighted may be gone; what Enter would open is then the first hit.
  const active = hits.find((hit) => keyOfHit(hit) === marked) ?? firstOf(result);

  // The graph stays as it is until something is asked for.
  const asked = sought !== '' || marked !== null;
  useEffect(() => {
    const ref = asked && active ? lightOfHit(index, active) : null;
    store.getState().hoverOver(ref && { ref, from: 'panel' });
  }, [store, index, active, asked]);
  useEffect(() => () => store.getState().hoverOver(null), [store]);

  return {
    query,
    seek: (text) => {
      setQuery(text);
      setMarked(null);
    },
    sought,
    result,
    all,
    active: active ? keyOfHit(active) : null,
    highlight: setMarked,
    chosen: () => (words === sought ? active : firstOf(found.now())),
  };
}
