import type { Rollup } from 'vite';
import { addressOf, fontFaces, slimFont, weightsOf } from './slim-font.ts';

/**
 * Takes the style sheets of the scripts that a page begins with out of the bundle, to stand in the page: they share half
 * of them, and none has to wait. They come in the order of the scripts.
 */
export function takeStyles(
  chunks: Iterable<Rollup.OutputChunk>,
  bundle: Rollup.OutputBundle,
  base: string,
): string {
  const words: string[] = [];
  for (const chunk of chunks) {
    for (const file of chunk.viteMetadata?.importedCss ?? []) {
      const sheet = bundle[file];
      if (sheet?.type === 'asset') words.push(seenFromPage(sheet, base));
      delete bundle[file];
    }
    chunk.viteMetadata?.importedCss.clear();
  }
  return words.join('\n');
}

/** A style sheet names its fonts from where it lies. */
function seenFromPage({ fileName, source }: Rollup.OutputAsset, base: string): string {
  const folder = fileName.slice(0, fileName.lastIndexOf('/') + 1);
  return String(source).trim().replaceAll('url(./', `url(${base}${folder}`);
}

/** Takes the fonts of a style sheet out of the bundle; what comes in their places has what the page uses alone. */
export async function slimFonts(style: string, bundle: Rollup.OutputBundle, base: string) {
  const weights = weightsOf(style);
  const faces = Array.from(style.matchAll(fontFaces), ([face]) => face);
  return Promise.all(
    faces.map(async (face) => {
      const address = addressOf(face);
      const font = bundle[address.slice(base.length)];
      if (font?.type !== 'asset') throw new Error(`${address} is not among what was built`);
      delete bundle[font.fileName];
      const [name = ''] = font.names;
      return { address, name, source: await slimFont(Buffer.from(font.source), face, weights) };
    }),
  );
}
