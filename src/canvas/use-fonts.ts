import { useEffect, useState } from 'react';

/** Characters whose fonts the labels need: Latin, Thai with marks, Japanese. */
const samples = ['Aa0', 'น้ำที่ฝั่ง', '日本語'] as const;
const weights = [450, 700] as const;
/** Labels are drawn in what there is after this long, in milliseconds; later fonts cause a second drawing. */
const patience = 1500;

function loadAll(family: string): Promise<unknown> {
  const requests = samples.flatMap((sample) =>
    weights.map((weight) => document.fonts.load(`${weight} 13px ${family}`, sample)),
  );
  return Promise.allSettled(requests);
}

/**
 * Counts up when the fonts of the labels have arrived, so that what was measured is measured again; 0 until there is
 * something to measure with. A font that fails leaves the fallback, and never an empty canvas.
 */
export function useFonts(family: string | null): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    if (family === null) return;
    if (!('fonts' in document)) {
      setVersion(1);
      return;
    }
    let live = true;
    const arrived = () => {
      if (live) setVersion((count) => count + 1);
    };
    const timer = setTimeout(arrived, patience);
    void loadAll(family).then(() => {
      clearTimeout(timer);
      arrived();
    });
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [family]);
  return version;
}
