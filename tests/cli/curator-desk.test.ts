import { afterEach, expect, test, vi } from 'vitest';
import { compileFolder } from '../../src/cli/compile-folder';
import { createCuratorDesk } from '../../src/cli/curator-desk';
import { compile } from '../../src/compile/compile';
import { tinyData, tinyDataWith } from '../fixtures/tiny-data';

vi.mock('../../src/cli/compile-folder');

afterEach(() => vi.useRealTimers());

/** What a compiled folder gives, once it is let through. */
function later(data = tinyData()) {
  let letThrough = () => {};
  const waiting = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  const compiled = waiting.then(() => ({ ...compile(data), fileOf: (path: string) => path }));
  vi.mocked(compileFolder).mockReturnValueOnce(compiled);
  return letThrough;
}

test('a look that never ends holds up later ones only for a while, and tells nothing when it ends after them', async () => {
  vi.useFakeTimers();
  const told = vi.fn();
  const desk = createCuratorDesk('data', '/', told);
  const [endFirst, endSecond] = [later(tinyDataWith('claims/r1.yaml | p1 =>')), later()];
  void desk.look();
  await vi.advanceTimersByTimeAsync(0);
  const second = desk.look();
  endSecond();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(6_000);
  await second;
  expect(told).toHaveBeenCalledOnce();
  expect(told.mock.lastCall?.[1]).toMatch(/^the data compiles/);
  endFirst();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told).toHaveBeenCalledOnce();
});

test('where the data do not compile, what stops them is told, without the mere warnings', async () => {
  const told = vi.fn();
  const desk = createCuratorDesk('data', '/', told);
  const long =
    'entities/all.yaml | label: { th: ก, en: a, ja: あ } => label: { th: ก, en: a very long label indeed, ja: あ }';
  later(tinyDataWith('claims/r1.yaml | p1 =>', long))();
  await desk.look();
  const [{ problems }] = told.mock.lastCall ?? [];
  expect(problems).not.toEqual([]);
  for (const { severity } of problems) expect(severity).toBe('error');
});
