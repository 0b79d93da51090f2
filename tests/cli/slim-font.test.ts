import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { addressOf, charactersOf, slimFont, weightsOf } from '../../src/cli/slim-font';

const face =
  '@font-face{font-family:A;src:url(./assets/a.woff2)format("woff2-variations");unicode-range:U+4?,U+E01-E03,U+20AC}';

describe('a font', () => {
  it('is asked for what its face names', () => {
    expect(addressOf(face)).toBe('./assets/a.woff2');
    expect(charactersOf(face)).toBe('@ABCDEFGHIJKLMNOกขฃ€');
  });

  it('has the weights that the style sheet uses', () => {
    expect(weightsOf(':root{--regular:400;--strong:600}')).toEqual({ min: 400, max: 600 });
    expect(() => weightsOf(':root{}')).toThrow('no weights');
  });

  it('gets lighter by the weights and characters that nobody uses', async () => {
    const file = '@fontsource-variable/noto-sans-thai/files/noto-sans-thai-thai-wght-normal.woff2';
    const font = await readFile(createRequire(import.meta.url).resolve(file));
    const all = face.replace('U+E01-E03', 'U+E01-E5B');
    const slim = await slimFont(font, all, { min: 400, max: 600 });
    expect(slim.toString('latin1', 0, 4)).toBe('wOF2');
    expect(slim.length).toBeLessThan(font.length * 0.7);
    expect((await slimFont(font, face, { min: 400, max: 600 })).length).toBeLessThan(slim.length);
  });
});
