import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Failed } from '../../src/app/arrival';
import { loadCorpus } from '../../src/app/load-corpus';
import { createYongyaiStore, memoryPorts } from '../../src/store/store';
import { StoreProvider } from '../../src/store/store-provider';
import { twoMeetings } from '../fixtures/two-meetings';

afterEach(() => vi.unstubAllGlobals());

/** What the page says when its server answers so; nothing where it has its corpus. */
async function saidOf(answer: () => Response | Promise<Response>) {
  vi.stubGlobal('fetch', async () => answer());
  const store = createYongyaiStore(memoryPorts());
  await loadCorpus(store);
  const { load } = store.getState();
  if (load.status !== 'failed') return load.status;
  render(
    <StoreProvider store={store}>
      <Failed {...load} />
    </StoreProvider>,
  );
  const [hint, ...more] = [...screen.getByRole('alert').querySelectorAll('p')];
  return [hint?.textContent, ...more.map(({ textContent }) => textContent)];
}

const json = (value: unknown) => () => new Response(JSON.stringify(value));

test('a corpus is taken', async () => {
  expect(await saidOf(json(twoMeetings))).toBe('ready');
});

test.each<[name: string, answer: () => Response, reason: readonly string[]]>([
  ['a list', json([]), []],
  ['an empty object', json({}), []],
  ['null', json(null), []],
  ['a page of HTML', () => new Response('<!doctype html><title>Hello</title>'), []],
  ['a corpus without claims', json({ ...twoMeetings, claims: null }), []],
  ['a corpus of another version', json({ ...twoMeetings, version: 2 }), ['Detail: version 2']],
])('%s is said to be no corpus of this version', async (_name, answer, reason) => {
  const [hint, ...more] = await saidOf(answer);
  expect(hint).toMatch(/^What came is no corpus of this version of the page.* Load the page again/);
  expect(more).toEqual(reason);
});

test('what breaks off, or is not there, did not arrive', async () => {
  const broken = new ReadableStream({ start: (body) => body.error(new TypeError('broken off')) });
  expect(await saidOf(() => new Response(broken))).toEqual([
    expect.stringMatching(/^The data file did not arrive/),
    'Detail: broken off',
  ]);
});

test('nor does what the server has not', async () => {
  expect(await saidOf(() => new Response('', { status: 404, statusText: 'Not Found' }))).toEqual([
    expect.stringMatching(/^The data file did not arrive/),
    'Detail: 404 Not Found',
  ]);
});
