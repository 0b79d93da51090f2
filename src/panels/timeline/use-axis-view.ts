import { useMemo } from 'react';
import { useYongyai, useYongyaiStore } from '../../store/use-store';
import { type Lens, type Spacing, wholeAxis } from './timeline-axis';

interface AxisChoice {
  readonly spacing: Spacing;
  readonly lens: Lens;
  /** Zooming and panning is no step of Back, like the camera of the graph. */
  readonly setLens: (lens: Lens) => void;
  /** Another spacing is one step, and shows the whole axis. */
  readonly setSpacing: (spacing: Spacing) => void;
}

/** How the view looks at the axis, and the ways to change it; `usual` is the spacing that suits the corpus. */
export function useAxisView(usual: Spacing): AxisChoice {
  const store = useYongyaiStore();
  const axis = useYongyai(({ view }) => view.axis);
  const changes = useMemo(
    (): Pick<AxisChoice, 'setLens' | 'setSpacing'> => ({
      setLens: ({ zoom, pan }) =>
        store.getState().adjust((view) => ({ ...view, axis: { ...view.axis, zoom, pan } })),
      setSpacing: (spacing) =>
        store.getState().commit((view) => ({
          ...view,
          axis: { ...wholeAxis, spacing: spacing === usual ? null : spacing },
        })),
    }),
    [store, usual],
  );
  return { spacing: axis.spacing ?? usual, lens: axis, ...changes };
}
