/** The sizes of the panels around the graph, in CSS pixels; `normal` is negative for a panel that is closed at first. */
export const panelSizes = {
  filters: { normal: -272, low: 220, high: 420 },
  details: { normal: 400, low: 300, high: 640 },
  compare: { normal: 660, low: 420, high: 900 },
  reader: { normal: 480, low: 340, high: 760 },
  timeline: { normal: 200, low: 44, high: 420 },
} as const;

export type PanelName = keyof typeof panelSizes;

/** A window with room for the graph and one panel beside or below it; style sheets say the same. */
export const smallWindow = '(width < 46rem), (height < 34rem)';
