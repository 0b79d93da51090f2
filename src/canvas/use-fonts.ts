import { useLayoutEffect, useState } from 'react';
import { regular } from './font-weights';

/** Characters whose fonts the labels need: Latin, Thai with marks, Japanese. */
const samples = ['Aa0', 'น้ำที่ฝั่ง', '日本語'] as const;
/** Labels are drawn in what there is after this long, in milliseconds; later fonts cause a second drawing. */
const patience = 1500;

const faces = (family: string) =>
  samples.map((sample) => [`${regular} 13px ${family}`, sample] as const);

const loadAll = (family: string): Promise<unknown> =>
  Promise.allSettled(faces(family).map(([font, text]) => document.fonts.load(font, text)));

/** The picture that stands in the page has mostly brought them already. */
const areThere = (family: string): boolean =>
  faces(family).every(([font, text]) => document.fonts.check(font, text));

/**
 * Counts up when the fonts of the labels have arrived, so that what was measured is measured again; 0 until there is
 * something to measure with. A font that fails leaves the fallback, and never an empty canvas.
 */
export function useFonts(family: string | null): number {
  const [version, setVersion] = useState(0);
  useLayoutEffect(() => {
    if (family === null) return;
    if (!('fonts' in document) || areThere(family)) {
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
