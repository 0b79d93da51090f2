import type { FontMeasure } from './node-card';

/** A guess where no canvas is at hand: marks above and below take no width, wide characters a whole em, others about half. */
export const guessedMeasure: FontMeasure = (text, size) => {
  let ems = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    ems += /[\u3000-\u9fff\uff00-\uffef]/u.test(character) ? 1 : 0.56;
  }
  return ems * size;
};

/** Measures in a font family on a canvas of its own; remembers what it measured. */
export function canvasMeasure(family: string): FontMeasure {
  const ctx = document.createElement('canvas').getContext('2d');
  if (!ctx) return guessedMeasure;
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${size} ${weight} ${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    ctx.font = `${weight} ${size}px ${family}`;
    const { width } = ctx.measureText(text);
    known.set(key, width);
    return width;
  };
}
