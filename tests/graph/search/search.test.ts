import { beforeAll, describe, expect, it } from 'vitest';
import { readData } from '../../../src/cli/read-data';
import { compile } from '../../../src/compile/compile';
import { type CorpusIndex, indexCorpus } from '../../../src/graph/corpus-index';

import { type SearchResult, search, searchSteps } from '../../../src/graph/search/search';
import { finish } from '../../../src/graph/steps';

let index: CorpusIndex;
beforeAll(async () => {
  const { corpus } = compile(await readData('data'));
  if (!corpus) throw new Error('data/ does not compile');
  index = indexCorpus(corpus);
});

/** What a claim says of whom, for each passage that is found by what its claim says. */
function claimsFor(query: string): (string | undefined)[] {
  return search(index, query, 'en').groups.flatMap(({ hits }) =>
    hits.flatMap((hit) => {
      if (hit.kind !== 'passage' || hit.via !== 'claim' || hit.claim === null) return [];
      return [index.claims.get(hit.claim)?.predicate];
    }),
  );
}

describe('what claims say', () => {
  it.each([
    ['agreed', 'agreed'],
    ['requested', 'requested'],
    ['要請', 'requested'],
    ['offered', 'offered'],
  ])('is found by what its predicate is called: %s', (query, predicate) => {
    const found = claimsFor(query);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set([predicate]));
  });

  it('is found by words that stand apart: names of its ends, its time', () => {
    expect(claimsFor('Akanat Otaka')).toContain('received');
    expect(claimsFor('ต้อนรับ โอตากะ')).toEqual(['received', 'received']);
    expect(claimsFor('Otaka December 2025')).toContain('received');
    expect(claimsFor('Otaka December 2024')).toEqual([]);
    expect(claimsFor('agreed batteries')).toEqual(['agreed']);
    expect(claimsFor('agreed Toyota')).toEqual([]);
  });
});

describe('search', () => {
  it('puts exact before prefix before inside', () => {
    const [group] = search(index, 'พลังงาน', 'th').groups;
    const ranks = group?.hits.map(({ tier }) => tier) ?? [];
    expect(ranks[0]).toBe('exact');
    expect(ranks).toEqual([...ranks].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(ranks).toContain('inside');
  });

  it('says that a hit is fuzzy, and by which name it was found', () => {
    const hit = search(index, 'Otaca', 'en').groups[0]?.hits[0];
    expect(hit).toMatchObject({
      kind: 'entity',
      tier: 'fuzzy',
      matched: expect.stringMatching(/Otaka/),
    });
  });

  it('offers the nearest names where nothing is found', () => {
    const result = search(index, 'Toyota', 'en');
    expect(result.total).toBe(0);
    expect(result.nearest.length).toBeGreaterThan(0);
    expect(result.nearest.every(({ tier }) => tier === 'fuzzy')).toBe(true);
    // Not for the "to" in the middle of a name.
    const ids = result.nearest.map(({ id }) => id);
    expect(ids).not.toContain('secretary-to-minister-of-industry');
  });

  it('gives passages whose span holds the words in the release', () => {
    for (const hit of search(index, 'รีไซเคิล', 'th').groups.flatMap((group) => group.hits)) {
      if (hit.kind !== 'passage' || !hit.span) continue;
      const { text } = index.releases.get(hit.release) ?? { text: '' };
      expect(text.slice(hit.span.start, hit.span.end)).toBe('รีไซเคิล');
      expect(hit.claim).not.toBeNull();
    }
  });

  it('cuts no letter from its marks where it cuts a line, and marks the cut', () => {
    const passages = search(index, 'ทั้งสองฝ่าย', 'th').groups.flatMap(({ hits }) => hits);
    const cut = passages.filter((hit) => hit.kind === 'passage' && hit.snippet.startsWith('…'));
    expect(cut.length).toBeGreaterThan(0);
    for (const hit of cut)
      if (hit.kind === 'passage') {
        expect(hit.snippet).not.toMatch(/^…\p{M}/u);
        expect(hit.snippet.slice(hit.match.start, hit.match.end)).toBe('ทั้งสองฝ่าย');
      }
  });

  it('finds words of a translation and says so', () => {
    const hits = search(index, 'modern industr', 'en').groups.flatMap((group) => group.hits);
    expect(hits.some((hit) => hit.kind === 'passage' && hit.via !== 'words')).toBe(true);
  });

  it('finds commands by their names', () => {
    const [group] = search(index, 'dark', 'en', [
      { id: 'dark', label: 'Dark theme', also: [] },
    ]).groups;
    expect(group).toMatchObject({ name: 'commands', hits: [{ id: 'dark', tier: 'prefix' }] });
  });

  it('puts words in one piece before words apart', () => {
    const together = search(index, 'SMEs Startups', 'th').groups.flatMap(({ hits }) => hits);
    expect(together.map(({ tier }) => tier)).not.toContain('fuzzy');
    const [first] = search(index, 'เห็นตรงกันว่าควรเดินหน้า', 'th').groups;
    expect(first?.hits[0]).toMatchObject({ kind: 'passage', via: 'words', tier: 'inside' });
  });

  it('counts what it does not hand out', () => {
    const passages = search(index, 'ก', 'th').groups.find(({ name }) => name === 'passages');
    expect(passages?.hits.length).toBe(50);
    expect(passages?.total).toBeGreaterThan(100);
  });

  it('tells what the names give before it has searched the texts', () => {
    const told: SearchResult[] = [];
    const quest = { index, query: 'Otaka', language: 'en', commands: [] } as const;
    const result = finish(searchSteps(quest, (early) => told.push(early)));
    expect(told[0]?.groups[0]?.hits).toEqual(result.groups[0]?.hits);
    expect(told[0]?.groups.map(({ name }) => name)).not.toContain('passages');
  });

  it('finds the same when it is paused and given up for another search in between', () => {
    const other = indexCorpus(index.corpus);
    const abandoned = searchSteps({ index: other, query: 'SMEs', language: 'en', commands: [] });
    for (let step = 0; step < 3; step += 1) abandoned.next();
    expect(search(other, 'รีไซเคิล', 'th')).toEqual(search(index, 'รีไซเคิล', 'th'));
  });

  it('bears anything that can be typed', () => {
    for (const query of [
      '\ud800',
      '\0',
      '(',
      '\\',
      'ก'.repeat(10_000),
      'a b '.repeat(500),
      'ํ',
      'ำ',
      '\n',
    ]) {
      expect(() => search(index, query, 'ja')).not.toThrow();
    }
  });
});

const order = ['exact', 'prefix', 'inside', 'sounds', 'parts', 'fuzzy'];
