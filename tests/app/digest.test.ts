import { afterEach, expect, test, vi } from 'vitest';
import { digest } from '../../src/app/digest';
import { sha256 } from '../../src/text/letters/sha256';

vi.mock('../../src/text/letters/sha256', async (original) => {
  const own = await original<typeof import('../../src/text/letters/sha256')>();
  return { sha256: vi.fn(own.sha256) };
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const bytes = new TextEncoder().encode('abc');
/** The example of FIPS 180-4. */
const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('bytes are digested by the browser, not in the page’s own thread', async () => {
  expect(await digest(bytes)).toBe(known);
  expect(sha256).not.toHaveBeenCalled();
});

test('and by the page where the browser offers nothing', async () => {
  vi.stubGlobal('crypto', {});
  expect(await digest(bytes)).toBe(known);
  expect(sha256).toHaveBeenCalledOnce();
});
