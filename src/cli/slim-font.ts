/** A rule `@font-face` of a minified style sheet. */
export const fontFaces = /@font-face\{[^}]*\}/g;

/** The address of the font that a face names. */
export const addressOf = (face: string): string => /url\(([^)]*)\)/.exec(face)?.[1] ?? '';

/** The weights that a style sheet uses, `--regular` to `--strong`. */
export function weightsOf(style: string): { readonly min: number; readonly max: number } {
  const weights = Array.from(style.matchAll(/--(?:regular|strong):(\d+)/g), ([, weight]) =>
    Number(weight),
  );
  if (weights.length === 0) throw new Error('the style sheet names no weights');
  return { min: Math.min(...weights), max: Math.max(...weights) };
}

/** A variable font with the characters that a face is for, in the weights between two alone: half of what it weighs. */
export async function slimFont(
  font: Uint8Array,
  face: string,
  { min, max }: { readonly min: number; readonly max: number },
): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(font, charactersOf(face), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min, max, default: min } },
  });
}

/** The characters that a face is for (CSS Fonts Level 4, `unicode-range`). */
export function charactersOf(face: string): string {
  const [, words = ''] = /unicode-range:([^;}]*)/.exec(face) ?? [];
  const ranges = words.matchAll(/U\+([\dA-F?]+)(?:-([\dA-F]+))?/gi);
  return Array.from(ranges, ([, from = '', to]) => {
    const first = Number.parseInt(from.replaceAll('?', '0'), 16);
    const last = Number.parseInt(to ?? from.replaceAll('?', 'F'), 16);
    return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
  }).join('');
}
