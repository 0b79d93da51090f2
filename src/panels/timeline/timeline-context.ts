import { createContext, use } from 'react';
import type { ElementRef } from '../../view/element-ref';
import type { LaneLayout } from './lane-layout';
import type { LitEvents } from './lit-events';
import type { Lens, TimelineAxis } from './timeline-axis';
import type { TimelineEvents } from './timeline-events';

/** What all lanes draw from. */
export interface TimelineScene {
  readonly axis: TimelineAxis;
  readonly events: TimelineEvents;
  readonly layout: LaneLayout;
  readonly lit: LitEvents;
  readonly selection: readonly ElementRef[];
  readonly setLens: (lens: Lens) => void;
}

export const TimelineContext = createContext<TimelineScene | null>(null);

export function useTimeline(): TimelineScene {
  const scene = use(TimelineContext);
  if (!scene) throw new Error('No timeline: render lanes inside TimelinePanel');
  return scene;
}
