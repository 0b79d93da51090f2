import type { GeneratedShape } from '../fixtures/generated-corpus';

/** A corpus of the benchmark: the shipped one, or one that is generated. */
export interface Scale {
  readonly name: string;
  readonly shape: GeneratedShape | null;
  /** Whether the page is driven with it too, or it is only compiled. */
  readonly driven: boolean;
}

const seed = 1;

const generated = (name: string, releases: number, entitiesPerRelease: number): Scale => ({
  name,
  shape: { releases, seed, entitiesPerRelease },
  driven: true,
});

export const scales: readonly Scale[] = [
  { name: 'data/', shape: null, driven: true },
  generated('100 releases', 100, 1),
  generated('220 releases: 1,000 entities', 220, 4),
  generated('1,000 releases', 1000, 1),
  generated('1,200 releases: 10,000 entities', 1200, 8),
  { ...generated('10,000 releases', 10_000, 1), driven: false },
];

/** The few that tell most in a minute or two. */
export const quickScales = scales.filter(({ shape }) => (shape?.releases ?? 0) <= 220);
