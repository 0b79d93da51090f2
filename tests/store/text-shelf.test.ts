import { describe, expect, it } from 'vitest';
import { releaseId } from '../../src/model/ids';
import type { TextPack } from '../../src/model/text-pack';
import { createYongyaiStore, memoryPorts } from '../../src/store/store';
import { failureOf, supplyOf } from '../../src/store/text-shelf';
import { twoMeetingsIndex } from '../fixtures/two-meetings';

const packOf = (...releases: readonly string[]): TextPack => ({
  file: `${releases.join('-')}.json`,
  sha256: '',
  releases: releases.map(releaseId),
});

interface Answer {
  readonly give: (texts: readonly string[]) => void;
  readonly refuse: (error: Error) => void;
}

/** A store whose packs are fetched by hand: `asked` tells the files in the order in which they were asked for. */
function shelf(...packs: readonly TextPack[]) {
  const asked: string[] = [];
  const open = new Map<string, Answer>();
  const store = createYongyaiStore({
    ...memoryPorts(),
    texts: ({ file }) => {
      asked.push(file);
      return new Promise((give, refuse) => open.set(file, { give, refuse }));
    },
  });
  store.getState().corpusArrived(twoMeetingsIndex, { here: new Map(), packs });
  const settled = () => new Promise((done) => setTimeout(done));
  return {
    store,
    asked,
    fetchTexts: store.getState().fetchTexts,
    texts: () => Object.fromEntries(store.getState().texts.here),
    supply: () => supplyOf(store.getState().texts),
    give: (file: string, ...texts: readonly string[]) => {
      open.get(file)?.give(texts);
      return settled();
    },
    refuse: (file: string, reason: string) => {
      open.get(file)?.refuse(new Error(reason));
      return settled();
    },
  };
}

describe('texts that are fetched when they are wanted', () => {
  it('come with the other texts of their pack, and are asked for once', async () => {
    const { fetchTexts, asked, texts, give } = shelf(packOf('a', 'b'), packOf('c'));
    fetchTexts([releaseId('b')]);
    fetchTexts([releaseId('a')]);
    expect(asked).toEqual(['a-b.json']);
    await give('a-b.json', 'A', 'B');
    expect(texts()).toEqual({ a: 'A', b: 'B' });
    fetchTexts([releaseId('a')]);
    expect(asked).toEqual(['a-b.json']);
  });

  it('come a few packs at a time, what was asked for last before the rest', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const { fetchTexts, asked, give, supply } = shelf(...ids.map((id) => packOf(id)));
    fetchTexts();
    expect(asked.join(' ')).toBe('a.json b.json c.json d.json');
    fetchTexts([releaseId('g')]);
    await give('a.json', 'A');
    expect(asked.at(-1)).toBe('g.json');
    expect(supply()).toEqual({ read: 1, of: 7, failed: null });
    for (const id of ['b', 'c', 'd', 'g', 'e', 'f']) await give(`${id}.json`, id);
    expect(asked).toHaveLength(7);
    expect(supply()).toEqual({ read: 7, of: 7, failed: null });
  });

  it('that did not come say why, once nothing else is on its way, and can be asked for again', async () => {
    const { store, fetchTexts, asked, texts, give, refuse, supply } = shelf(
      packOf('a'),
      packOf('b'),
    );
    const failure = (id: string) => failureOf(store.getState().texts, releaseId(id));
    fetchTexts();
    await refuse('b.json', '404');
    expect([failure('a'), failure('b')]).toEqual([null, '404']);
    expect(supply().failed).toBe(null);
    await give('a.json', 'A');
    expect(supply()).toEqual({ read: 1, of: 2, failed: '404' });
    fetchTexts([releaseId('b')]);
    expect(failure('b')).toBe(null);
    expect(asked).toEqual(['a.json', 'b.json', 'b.json']);
    await give('b.json', 'B');
    expect(texts()).toEqual({ a: 'A', b: 'B' });
  });

  it('of a corpus that was replaced meanwhile are left aside', async () => {
    const { store, fetchTexts, give, texts } = shelf(packOf('a'));
    fetchTexts();
    store.getState().corpusArrived(twoMeetingsIndex, { here: new Map(), packs: [packOf('z')] });
    await give('a.json', 'A');
    expect(texts()).toEqual({});
  });
});
