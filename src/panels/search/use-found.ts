import { startTransition, useCallback, useEffect, useState } from 'react';
import {
  nothingFound,
  prepareSearch,
  type Quest,
  type SearchResult,
  search,
  searchSteps,
} from '../../graph/search/search';
import { runSliced } from '../../ui/run-sliced';

interface Found {
  readonly quest: Quest | null;
  readonly result: SearchResult;
}

/** Milliseconds after which what the names give is shown, though the texts are still being searched. */
const patience = 60;

/**
 * What a quest finds. The search never holds up typing: it runs in slices, and a newer quest ends an older one. Until
 * it is done the result is that of an earlier quest, and `quest` tells of which. `now` finishes it on the spot.
 */
export function useFound(quest: Quest | null): Found & { readonly now: () => SearchResult } {
  const [found, setFound] = useState<Found>({ quest: null, result: nothingFound });
  const [error, setError] = useState<{ readonly thrown: unknown } | null>(null);
  if (error) throw error.thrown;
  const index = quest?.index;
  const texts = quest?.texts;
  useEffect(() => {
    if (!index || !texts) return;
    return runSliced(prepareSearch(index, texts), {
      done: () => {},
      failed: (thrown) => setError({ thrown }),
    });
  }, [index, texts]);
  useEffect(() => {
    if (!quest) return;
    const show = (result: SearchResult) => startTransition(() => setFound({ quest, result }));
    const begun = performance.now();
    let early: SearchResult | null = null;
    const work = searchSteps(quest, (result) => {
      early = result;
    });
    const watched = (function* () {
      for (let step = work.next(); ; step = work.next()) {
        if (step.done) return step.value;
        if (early && performance.now() - begun > patience) {
          show(early);
          early = null;
        }
        yield;
      }
    })();
    return runSliced(watched, { done: show, failed: (thrown) => setError({ thrown }) });
  }, [quest]);
  const now = useCallback(
    () => (found.quest === quest || !quest ? found.result : search(quest)),
    [found, quest],
  );
  return { ...found, now };
}
