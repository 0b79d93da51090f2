import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { type QrCode, qrCode } from '../../../src/panels/story/qr-code';

/** What a camera that sees the code, four pixels a module, reads in it. */
function readBack({ size, path }: QrCode): string | undefined {
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(4 * side * side).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row += 1) {
      const from = 4 * ((Number(y) * scale + row) * side + Number(x) * scale);
      for (let at = from; at < from + 4 * scale; at += 1) if (at % 4 < 3) pixels[at] = 0;
    }
  }
  return jsQR(pixels, side, side)?.data;
}

describe('a link as a QR code', () => {
  it('has the three finder patterns inside a quiet zone', () => {
    const code = qrCode('https://example.org/#v=1&sel=eid');
    const dark = new Set(code?.path.split('M').map((one) => one.split('h')[0]));
    const size = code?.size ?? 0;
    for (const [x, y] of [
      [4, 4],
      [size - 5, 4],
      [4, size - 5],
    ])
      expect(dark.has(`${x} ${y}`)).toBe(true);
    expect([...dark].some((at) => at?.startsWith('3 '))).toBe(false);
  });

  it.each([
    'https://example.org/#v=1&sel=eid',
    'https://example.org/below/a/path/#v=1&text=%E0%B8%A2%E0%B8%B2%E0%B8%99&time=2025-11-01..2025-12-10',
    `https://example.org/#v=1&only=${Array.from({ length: 60 }, (_, at) => `entity-${at}`).join(',')}`,
  ])('is read back to the letter: %s', (link) => {
    const code = qrCode(link);
    expect(code && readBack(code)).toBe(link);
  });

  it('is refused for a text that no code can hold', () => {
    expect(qrCode('x'.repeat(3000))).toBeNull();
  });
});
