import { useEffect, useMemo, useRef } from 'react';
import type { Scene } from '../graph/scene';
import type { EntityId } from '../model/ids';
import { useYongyaiStore } from '../store/use-store';
import type { LayoutName } from '../view/view';
import { arrangementOf, withRowsBelow } from './arrangement';
import type { Point } from './geometry';
import { type LayoutWork, useLayoutJob } from './use-layout-job';

/** A layout that takes its time, and what a person may do about it. */
export interface Arranging {
  readonly work: LayoutWork;
  /** Gives up, and goes back to the layout in which things stand. */
  readonly cancel: () => void;
  readonly again: () => void;
}

export interface Arranged {
  /** The layout in which things stand: the one before, while another is worked out. */
  readonly shown: LayoutName;
  readonly arrangement: ReadonlyMap<EntityId, Point>;
  readonly arranging: Arranging | null;
}

/**
 * Where everything of a scene stands in a layout. While a layout is worked out beside the page, things stay where they
 * are, and what is new to the scene stands in rows below.
 */
export function useArranged(
  meeting: ReadonlyMap<EntityId, Point>,
  scene: Scene,
  layout: LayoutName,
  selected: readonly EntityId[],
): Arranged {
  const store = useYongyaiStore();
  const found = useMemo(
    () => arrangementOf(meeting, scene, layout, selected),
    [meeting, scene, layout, selected],
  );
  const job = 'layout' in found ? found : null;
  const { places, work, giveUp, again } = useLayoutJob(job);
  const settled = useRef<{ shown: LayoutName; places: ReadonlyMap<EntityId, Point> } | null>(null);
  const isSettled = places !== null || job === null;
  const arranged = useMemo((): Pick<Arranged, 'shown' | 'arrangement'> => {
    if (!('layout' in found)) return { shown: layout, arrangement: found };
    if (places) return { shown: layout, arrangement: places };
    const before = settled.current ?? { shown: 'meeting', places: meeting };
    return { shown: before.shown, arrangement: withRowsBelow(scene, before.places) };
  }, [found, places, layout, scene, meeting]);
  useEffect(() => {
    if (isSettled) settled.current = { shown: arranged.shown, places: arranged.arrangement };
  }, [arranged, isSettled]);
  const { shown } = arranged;
  const cancel = () => {
    giveUp();
    if (shown !== layout) store.getState().commit((view) => ({ ...view, layout: shown }));
  };
  return { ...arranged, arranging: work && { work, cancel, again } };
}
