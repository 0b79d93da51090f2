import type { Calendar } from '../model/calendar';
import type { Basis } from '../model/claim';
import type { EntityType, Side } from '../model/entity';
import type { ClaimId, EntityId, PredicateId, ReleaseId, StoryId } from '../model/ids';
import type { Language } from '../model/language';
import type { IsoDay } from '../model/time-span';
import type { ElementRef } from './element-ref';

export type LayoutName = 'meeting' | 'force' | 'concentric';
export type Theme = 'light' | 'dark' | 'system';
export type Sheet = 'graph' | 'table' | 'compare' | 'threads' | 'story' | 'about';

/** Stands among chosen meetings and frameworks for the claims that have none. No id is written so. */
export const without = '~';

/** A meeting or framework to choose, or the lack of one. */
export type Chosen = EntityId | typeof without;

/**
 * What the facets let through. A list that is null is not restricted (types: all but posts and countries; bases: all
 * but suggested); an empty list lets nothing through.
 */
export interface Filters {
  readonly types: readonly EntityType[] | null;
  readonly predicates: readonly PredicateId[] | null;
  readonly releases: readonly ReleaseId[] | null;
  readonly meetings: readonly Chosen[] | null;
  readonly bases: readonly Basis[] | null;
  readonly sides: readonly Side[] | null;
  readonly frameworks: readonly Chosen[] | null;
  /** Entities picked one by one ("show only these"). */
  readonly only: readonly EntityId[] | null;
  /** Lines with fewer distinct passages are left out; at least 1. */
  readonly minPassages: number;
  readonly text: string;
  /** Whether entities without a visible claim show. */
  readonly isolated: boolean;
  /** Whether what is filtered out stays as a ghost instead of vanishing. */
  readonly ghosts: boolean;
}

/** A time window; null ends are open. `until` counts everything up to `to`. */
export interface TimeWindow {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly mode: 'within' | 'until';
}

/** The model point in the middle of the viewport and the zoom (screen pixels per model pixel). */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  /**
   * Where the canvas went there by itself, to show what is selected: nobody chose it, so that no link carries it and
   * another size of the canvas has another.
   */
  readonly brought?: true;
}

/** The camera that the person moved, or a link brought; null where the canvas sees to it. */
export const chosenCamera = ({ camera }: Pick<View, 'camera'>): Camera | null =>
  camera?.brought ? null : camera;

/** What a node can be moved by hand in: a layout, or the picture of a comparison. */
export type Arrangement = LayoutName | 'compare';

/** A node that was moved by hand, and where its outline stands since, in whole model pixels. */
export interface MovedNode {
  readonly arrangement: Arrangement;
  readonly entity: EntityId;
  readonly x: number;
  readonly y: number;
}

/** How days are spread over the axis of the timeline: each event with room of its own, or every day alike. */
export type AxisSpacing = 'event' | 'scale';

/**
 * How the timeline is looked at: the spacing (null: as suits the corpus), and the part of the axis that is seen, `zoom`
 * ≥ 1 times as wide as the panel and moved left by `pan` panel widths.
 */
export interface AxisView {
  readonly spacing: AxisSpacing | null;
  readonly zoom: number;
  readonly pan: number;
}

/** Words opened in the reader: the evidence of a claim (by its index), or just a release. */
export interface PassageRef {
  readonly release: ReleaseId;
  readonly claim: ClaimId | null;
  readonly evidence: number | null;
}

/** Everything a permalink carries. Null in the last group means: as the person prefers. */
export interface View {
  readonly selection: readonly ElementRef[];
  readonly passage: PassageRef | null;
  readonly focus: { readonly entities: readonly EntityId[]; readonly depth: 1 | 2 | 3 } | null;
  readonly hidden: readonly EntityId[];
  readonly filters: Filters;
  readonly window: TimeWindow | null;
  readonly layout: LayoutName;
  readonly camera: Camera | null;
  /** Nodes moved by hand, each once in an arrangement. */
  readonly moved: readonly MovedNode[];
  readonly axis: AxisView;
  readonly path: { readonly from: EntityId; readonly to: EntityId; readonly index: number } | null;
  /** Entities compared, in order, each once; one alone waits for another. */
  readonly compare: readonly EntityId[];
  /** Whether the graph of a comparison shows what none of those compared has to do with, too. */
  readonly besides: boolean;
  /** One entity followed through the meetings. */
  readonly thread: EntityId | null;
  readonly story: { readonly id: StoryId; readonly step: number } | null;
  readonly sheet: Sheet;

  readonly labels: readonly [Language] | readonly [Language, Language] | null;
  readonly language: Language | null;
  readonly calendar: Calendar | null;
  readonly theme: Theme | null;
}

export const noFilters: Filters = {
  types: null,
  predicates: null,
  releases: null,
  meetings: null,
  bases: null,
  sides: null,
  frameworks: null,
  only: null,
  minPassages: 1,
  text: '',
  isolated: false,
  ghosts: false,
};

export const usualAxis: AxisView = { spacing: null, zoom: 1, pan: 0 };

export const defaultView: View = {
  selection: [],
  passage: null,
  focus: null,
  hidden: [],
  filters: noFilters,
  window: null,
  layout: 'meeting',
  camera: null,
  moved: [],
  axis: usualAxis,
  path: null,
  compare: [],
  besides: false,
  thread: null,
  story: null,
  sheet: 'graph',
  labels: null,
  language: null,
  calendar: null,
  theme: null,
};
