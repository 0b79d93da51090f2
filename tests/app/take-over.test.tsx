import { renderHook } from '@testing-library/react';
import { useCallback } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { firstPageGone } from '../../src/app/first-page-gone';
import { pressKept } from '../../src/app/keys/keys-before';
import { takeOver } from '../../src/app/take-over';
import { useMenuRequests } from '../../src/canvas/menu-request';
import { indexCorpus } from '../../src/graph/corpus-index';
import { suppliedTexts } from '../../src/model/text-pack';
import { createYongyaiStore, memoryPorts } from '../../src/store/store';
import { sketch } from '../fixtures/sketch';

afterEach(() => {
  vi.useRealTimers();
  performance.clearMarks();
  for (const id of ['first', 'root']) document.getElementById(id)?.remove();
  delete document.documentElement.dataset.first;
});

const noGivingUp = () => {
  throw new Error('the live page was given up');
};

/** A page that stands before the live one. */
function firstPage() {
  const first = document.createElement('div');
  first.id = 'first';
  first.innerHTML = '<span data-broken="broken">failed</span>';
  document.body.append(first);
  return () => document.getElementById('first') !== null;
}

test('the live page takes over once its graph is drawn, also where no observer tells of it', () => {
  const { PerformanceObserver } = globalThis;
  Reflect.deleteProperty(globalThis, 'PerformanceObserver');
  try {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
    const stands = firstPage();
    takeOver(createYongyaiStore(memoryPorts()), noGivingUp);
    vi.advanceTimersByTime(500);
    expect(stands()).toBe(true);
    performance.mark('yongyai:graph');
    vi.advanceTimersByTime(500);
    expect(stands()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    globalThis.PerformanceObserver = PerformanceObserver;
  }
});

test('and at once where an observer does', async () => {
  const stands = firstPage();
  takeOver(createYongyaiStore(memoryPorts()), noGivingUp);
  performance.mark('yongyai:graph');
  await vi.waitFor(() => expect(stands()).toBe(false));
});

test.each([
  [false, /^The data file did not arrive/],
  [true, /^What came is no corpus of this version/],
])(
  'a page without its corpus stays as it was drawn, and says why (strange: %s)',
  (strange, why) => {
    const stands = firstPage();
    document.documentElement.dataset.first = 'whole';
    const store = createYongyaiStore(memoryPorts());
    const giveUp = vi.fn();
    takeOver(store, giveUp);
    expect(giveUp).not.toHaveBeenCalled();
    store.getState().loadFailed('Failed to fetch', strange);
    expect(giveUp).toHaveBeenCalledOnce();
    expect(stands()).toBe(true);
    expect(document.documentElement.dataset.first).toBe('failed');
    expect(document.getElementById('first')?.textContent).toMatch(why);
  },
);

test('but not before a link to something else', () => {
  const stands = firstPage();
  document.documentElement.dataset.first = 'none';
  const store = createYongyaiStore(memoryPorts());
  store.getState().loadFailed('Failed to fetch', false);
  takeOver(store, noGivingUp);
  expect(stands()).toBe(false);
});

describe('a corpus that is long in coming', () => {
  const waiting = () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const stands = firstPage();
    document.documentElement.dataset.first = 'whole';
    const store = createYongyaiStore(memoryPorts('ja'));
    takeOver(store, noGivingUp);
    vi.advanceTimersByTime(15_000);
    return { stands, store };
  };

  test('leaves picture and names, which say so in the reader’s language', () => {
    const { stands } = waiting();
    expect(stands()).toBe(true);
    expect(document.documentElement.dataset.first).toBe('late');
    expect(document.getElementById('first')?.textContent).toMatch(/まだ読み込み中/);
  });

  test('gives way to the live page when it is there, with or without a graph', () => {
    const { stands, store } = waiting();
    vi.advanceTimersByTime(60_000);
    expect(stands()).toBe(true);
    const corpus = sketch('topic t');
    store.getState().corpusArrived(indexCorpus(corpus), suppliedTexts(corpus));
    expect(stands()).toBe(true);
    vi.advanceTimersByTime(15_000);
    expect(stands()).toBe(false);
  });
});

test('keys that were pressed before the page could answer are pressed once it is seen', async () => {
  firstPage();
  const first = document.getElementById('first');
  if (first) first.dataset.keys = '?\n^k\n';
  const pressed: string[] = [];
  const note = ({ key, ctrlKey }: KeyboardEvent) => pressed.push(`${ctrlKey ? '^' : ''}${key}`);
  document.addEventListener('keydown', note);
  takeOver(createYongyaiStore(memoryPorts()), noGivingUp);
  performance.mark('yongyai:graph');
  await firstPageGone();
  expect(pressed).toEqual([]);
  pressKept();
  pressKept();
  expect(pressed).toEqual(['?', '^k']);
  document.removeEventListener('keydown', note);
});

/** A page before the live one with buttons and a picture, and the live page beside it, which has some of them. */
function twoPages() {
  firstPage();
  const first = document.getElementById('first');
  const root = document.createElement('div');
  root.id = 'root';
  root.innerHTML = `<button>Skip</button><select aria-label="Layout"></select>
    <button aria-label="Leave full screen" data-full-screen></button>
    <div id="graph"><div role="option" tabindex="-1">b</div><div role="option" tabindex="0">a</div></div>`;
  document.body.append(root);
  if (first) {
    first.innerHTML = `<button>Skip</button><button>Again</button><select aria-label="Layout"></select>
      <button aria-label="Full screen" data-full-screen></button><svg tabindex="0"></svg>`;
  }
  return {
    first: first ?? root,
    live: (words: string) => root.querySelector<HTMLElement>(words),
    takeOver: async (store = createYongyaiStore(memoryPorts())) => {
      takeOver(store, noGivingUp);
      performance.mark('yongyai:graph');
      await firstPageGone();
    },
  };
}

test.each([
  ['a button', 'button', 'button'],
  ['a choice', 'select', 'select'],
  ['the button of full screen', '[data-full-screen]', '[data-full-screen]'],
  ['the picture', 'svg', '[role=option][tabindex="0"]'],
])('the focus on %s goes on to the same of the live page', async (_, before, after) => {
  const { first, live, takeOver } = twoPages();
  first.querySelector<HTMLElement>(before)?.focus();
  expect(first.contains(document.activeElement)).toBe(true);
  await takeOver();
  expect(document.activeElement).toBe(live(after));
});

test('the focus that stood on what the live page has not, or elsewhere, goes nowhere', async () => {
  const { first, takeOver } = twoPages();
  first.querySelectorAll('button')[1]?.focus();
  await takeOver();
  expect(document.activeElement).toBe(document.body);
});

test('nodes that were clicked before are selected one after the other, and the menu opens', async () => {
  const corpus = sketch(`topic a
    topic b
    topic c`);
  const store = createYongyaiStore(memoryPorts());
  store.getState().corpusArrived(indexCorpus(corpus), suppliedTexts(corpus));
  const { first, takeOver } = twoPages();
  first.dataset.entities = 'a\nb\nc\nb\ngone\n';
  first.dataset.menu = 'b';
  const asked: unknown[] = [];
  const { unmount } = renderHook(() => useMenuRequests(useCallback((ref) => asked.push(ref), [])));
  await takeOver(store);
  const ids = store.getState().view.selection.map((ref) => ref.kind === 'entity' && ref.id);
  expect(ids).toEqual(['a', 'c']);
  expect(asked).toEqual([{ kind: 'entity', id: 'b' }]);
  unmount();
});
