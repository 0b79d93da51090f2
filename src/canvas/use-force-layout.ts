import { useEffect, useState } from 'react';
import type { layoutForce } from '../graph/layout-force';

type ForceLayout = typeof layoutForce;

/** The layout by forces, fetched when it is first wanted; null until it is there. */
export function useForceLayout(wanted: boolean): ForceLayout | null {
  const [layout, setLayout] = useState<{ readonly run: ForceLayout } | null>(null);
  useEffect(() => {
    if (!wanted || layout) return;
    let left = false;
    import('../graph/layout-force').then(
      (module) => {
        if (!left) setLayout({ run: module.layoutForce });
      },
      // Not to be had, perhaps offline: things stay where they are.
      () => {},
    );
    return () => {
      left = true;
    };
  }, [wanted, layout]);
  return layout?.run ?? null;
}
