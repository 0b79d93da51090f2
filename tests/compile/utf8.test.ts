import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8, validUtf8Length } from '../../src/compile/utf8';
import { property } from '../fixtures/property';

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.split(' ').filter(Boolean), (byte) => Number.parseInt(byte, 16));

describe('bytes are UTF-8 up to the first that is not', () => {
  // The rows of table 3-7 of the Unicode Standard, each at its ends and one beyond them.
  test.each([
    ['', 0],
    ['41 7F', 2],
    ['41 80', 1],
    ['C1 BF', 0],
    ['C2 80', 2],
    ['DF BF', 2],
    ['DF 7F', 0],
    ['DF C0', 0],
    ['E0 9F BF', 0],
    ['E0 A0 80', 3],
    ['E1 80 80', 3],
    ['E1 7F 80', 0],
    ['EC BF BF', 3],
    ['ED 9F BF', 3],
    ['ED A0 80', 0],
    ['EE 80 80', 3],
    ['EF BF BF', 3],
    ['EF BF C0', 0],
    ['F0 8F BF BF', 0],
    ['F0 90 80 80', 4],
    ['F1 80 80 80', 4],
    ['F3 BF BF BF', 4],
    ['F3 BF BF 7F', 0],
    ['F4 8F BF BF', 4],
    ['F4 90 80 80', 0],
    ['F5 80 80 80', 0],
    ['41 E0 B8', 1],
    ['41 E0', 1],
    ['41 F0 9F 98', 1],
    ['E0 B8 81 FF 41', 3],
  ])('%s: %d', (hex, length) => {
    expect(validUtf8Length(bytesOf(hex))).toBe(length);
  });

  property([fc.uint8Array({ maxLength: 8 })])(
    'which is where a decoder that allows no mistake would stop',
    (bytes) => {
      const length = validUtf8Length(bytes);
      expect(decodeUtf8(bytes.subarray(0, length))).not.toBeNull();
      for (let end = length + 1; end <= Math.min(bytes.length, length + 4); end++) {
        expect(decodeUtf8(bytes.subarray(0, end))).toBeNull();
      }
    },
  );
});

test('text comes back as it was, with its byte-order mark', () => {
  const text = '\uFEFFโยงใย 日本 😀';
  expect(decodeUtf8(encodeUtf8(text))).toBe(text);
});
