import { useYongyai, useYongyaiStore } from '../../store/use-store';

export interface PanelSize {
  readonly open: boolean;
  /** CSS pixels, also while closed. */
  readonly size: number;
  readonly setOpen: (open: boolean) => void;
  readonly setSize: (size: number) => void;
}

/** Size and state of a panel, remembered on this device. `fallback` in CSS pixels; negative: closed at first. */
export function usePanelSize(name: string, fallback: number): PanelSize {
  const store = useYongyaiStore();
  const stored = useYongyai(({ preferences }) => preferences.panels[name]) ?? fallback;
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
    setOpen: (open) => remember(open ? size : -size),
    setSize: (next) => remember(Math.round(next)),
  };
}
