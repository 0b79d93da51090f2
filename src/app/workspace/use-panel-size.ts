import { useYongyai, useYongyaiStore } from '../../store/use-store';
import { type PanelName, panelSizes } from './panel-sizes';

export interface PanelSize {
  readonly open: boolean;
  /** CSS pixels, also while closed. */
  readonly size: number;
  readonly low: number;
  readonly high: number;
  readonly setOpen: (open: boolean) => void;
  readonly setSize: (size: number) => void;
}

/** Size and state of a panel, remembered on this device. */
export function usePanelSize(name: PanelName): PanelSize {
  const store = useYongyaiStore();
  const { normal, low, high } = panelSizes[name];
  const stored = useYongyai(({ preferences }) => preferences.panels[name]) ?? normal;
  const remember = (value: number) => {
    const { preferences, prefer } = store.getState();
    if (preferences.panels[name] !== value) {
      prefer({ panels: { ...preferences.panels, [name]: value } });
    }
  };
  const size = Math.abs(stored);
  return {
    open: stored > 0,
    size,
    low,
    high,
    setOpen: (open) => remember(open ? size : -size),
    setSize: (next) => remember(Math.round(next)),
  };
}
