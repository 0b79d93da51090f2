import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LayoutJob } from '../graph/layout-job';
import type { EntityId } from '../model/ids';
import { byEntity } from './arrangement';
import type { Point } from './geometry';
import { type LayoutShare, layoutShare } from './layout-share';
import { runLayout } from './run-layout';

/** How a layout that is worked out beside the page is coming on. */
export type LayoutWork =
  | { readonly status: 'running'; readonly share: LayoutShare }
  | { readonly status: 'failed' };

export interface WorkedOut {
  /** Null as long as they are worked out, or were given up. */
  readonly places: ReadonlyMap<EntityId, Point> | null;
  readonly work: LayoutWork | null;
  /** Gives up; the same job is not begun again by itself. */
  readonly giveUp: () => void;
  readonly again: () => void;
}

/** What became of a job: its places, or null where it failed. */
interface Ended {
  readonly job: LayoutJob;
  readonly places: WorkedOut['places'];
}

/** Works out a job, the same object as long as it is the same; another one ends it. Null is nothing to do. */
export function useLayoutJob(job: LayoutJob | null): WorkedOut {
  const [ended, setEnded] = useState<Ended | null>(null);
  const [left, setLeft] = useState<LayoutJob | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try of each job begins at nothing.
  const share = useMemo(layoutShare, [job, tries]);
  const wanted = job === left ? null : job;
  useEffect(() => {
    if (!wanted) return;
    return runLayout(wanted, {
      progress: share.tell,
      done: (positions) => setEnded({ job: wanted, places: byEntity(positions) }),
      failed: () => setEnded({ job: wanted, places: null }),
    });
  }, [wanted, share]);
  const giveUp = useCallback(() => setLeft(job), [job]);
  const again = useCallback(() => {
    setEnded(null);
    setTries((number) => number + 1);
  }, []);
  const own = wanted && ended?.job === wanted ? ended : null;
  const work = useMemo((): LayoutWork | null => {
    if (!wanted) return null;
    if (!own) return { status: 'running', share };
    return own.places ? null : { status: 'failed' };
  }, [wanted, own, share]);
  return { places: own?.places ?? null, work, giveUp, again };
}
