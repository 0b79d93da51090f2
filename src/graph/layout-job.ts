import type { EntityId } from '../model/ids';
import type { Point } from './geometry';
import { concentricSteps } from './layout-concentric';
import { forceSteps } from './layout-force';
import type { LayoutScene, LayoutSteps } from './layout-steps';

/** A layout to be worked out: everything that it depends on, and nothing that a message to a worker could not carry. */
export type LayoutJob =
  | {
      readonly layout: 'force';
      readonly scene: LayoutScene;
      readonly start: ReadonlyMap<EntityId, Point>;
    }
  | {
      readonly layout: 'concentric';
      readonly scene: LayoutScene;
      readonly around: readonly EntityId[];
    };

export const layoutSteps = (job: LayoutJob): LayoutSteps =>
  job.layout === 'force'
    ? forceSteps(job.scene, job.start)
    : concentricSteps(job.scene, job.around);
