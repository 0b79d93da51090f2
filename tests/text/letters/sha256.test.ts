import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/text/letters/sha256';

const expected = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('sha256', () => {
  test('agrees with the host for every length around a block', () => {
    for (let length = 0; length <= 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 7) & 0xff);
      expect(sha256(bytes)).toBe(expected(bytes));
    }
  });

  test('agrees with the host for any bytes, at any offset of their buffer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.nat(20), (bytes, from) => {
        expect(sha256(bytes.subarray(from))).toBe(expected(bytes.subarray(from)));
      }),
    );
  });

  test('agrees with the host for a million bytes', () => {
    const bytes = new Uint8Array(1_000_000).fill(0x61);
    expect(sha256(bytes)).toBe(expected(bytes));
  });
});
