import { describe, expect, it } from 'vitest';
import { qrCode } from '../../../src/panels/story/qr-code';

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

  it('is refused for a text that no code can hold', () => {
    expect(qrCode('x'.repeat(3000))).toBeNull();
  });
});
