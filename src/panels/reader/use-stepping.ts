import { useMemo, useState } from 'react';
import { passageOfStop, type ReadingStop, readingStops, stopOf } from '../../graph/reading-stops';
import { claimsOfSelection } from '../../graph/selected-claims';
import type { ClaimId } from '../../model/ids';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { openPassage } from '../../view/selecting';
import type { PassageRef } from '../../view/view';

type Scope = 'selection' | 'release';

export interface PassageStepping {
  readonly stops: readonly ReadingStop[];
  /** The open one among the stops, or -1. */
  readonly place: number;
  readonly before: ReadingStop | undefined;
  readonly after: ReadingStop | undefined;
  readonly open: (stop: ReadingStop) => void;
  readonly scope: Scope;
  /** Null where nothing is selected whose passages could be chosen. */
  readonly chooseScope: ((scope: Scope) => void) | null;
  /** The claims of the selection, marked in the body as long as they are the scope. */
  readonly selected: ReadonlySet<ClaimId>;
}

const none: ReadonlySet<ClaimId> = new Set();

/**
 * The passages that previous and next go through: those of the selection, in all releases, as long as something is
 * selected that has any; else, or by choice, all of the open release.
 */
export function useStepping(passage: PassageRef): PassageStepping {
  const index = useCorpus();
  const store = useYongyaiStore();
  const selection = useYongyai(({ view }) => view.selection);
  const [wanted, setWanted] = useState<Scope>('selection');
  const ofRelease = useMemo(
    () =>
      readingStops(index, index.corpus.claims).filter(({ release }) => release === passage.release),
    [index, passage.release],
  );
  const selectedClaims = useMemo(() => claimsOfSelection(index, selection), [index, selection]);
  const ofSelection = useMemo(() => readingStops(index, selectedClaims), [index, selectedClaims]);
  const selected = useMemo(
    () => new Set(selectedClaims.map((claim) => claim.id)),
    [selectedClaims],
  );
  const strays = passage.claim !== null && !selected.has(passage.claim);
  const scope = ofSelection.length === 0 || strays ? 'release' : wanted;
  const stops = scope === 'selection' ? ofSelection : ofRelease;
  const place = stopOf(stops, passage);
  const here = stops.findIndex(({ release }) => release === passage.release);
  return {
    stops,
    place,
    before: stops[place - 1],
    after: stops[place >= 0 ? place + 1 : Math.max(here, 0)],
    open: (stop) =>
      store
        .getState()
        .commit(
          openPassage(passageOfStop(stop, scope === 'selection' ? selected : undefined)),
          'step',
        ),
    scope,
    chooseScope: ofSelection.length === 0 || strays ? null : setWanted,
    selected: scope === 'selection' ? selected : none,
  };
}
