import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CorpusIndex, indexCorpus } from '../../../src/graph/corpus-index';

import {
  type Quest,
  type SearchResult,
  search,
  searchSteps,
} from '../../../src/graph/search/search';
import { finish } from '../../../src/graph/steps';
import type { Language } from '../../../src/model/language';
import type { ReleaseTexts } from '../../../src/model/release';
import { suppliedTexts } from '../../../src/model/text-pack';
import { corpusOfTwo } from '../../fixtures/two-releases';

let index: CorpusIndex;
let texts: ReleaseTexts;
beforeAll(async () => {
  const corpus = await corpusOfTwo();
  index = indexCorpus(corpus);
  texts = suppliedTexts(corpus).here;
});

const find = (query: string, language: Language, commands: Quest['commands'] = []) =>
  search({ index, texts, query, language, commands });

/** What a claim says of whom, for each passage that is found by what its claim says. */
function claimsFor(query: string): (string | undefined)[] {
  return find(query, 'en').groups.flatMap(({ hits }) =>
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

describe('meetings', () => {
  const meetingsFor = (query: string) =>
    find(query, 'en')
      .groups.filter(({ name }) => name === 'meetings')
      .flatMap(({ hits, total }) => [
        total,
        ...hits.flatMap((hit) => (hit.kind === 'entity' ? [hit.id] : [])).sort(),
      ]);

  it.each([
    ...['ประชุม', 'การประชุม', 'หารือ', 'การหารือ', 'พบ', 'พบปะ', 'พบหารือ'],
    ...['meeting', 'meetings', 'Talks', 'talk'],
    ...['会合', '会談', '会議', '面会', '面談', '協議', '打ち合わせ'],
  ])('are all found by %s, whatever the corpus calls them', (query) => {
    expect(meetingsFor(query)).toEqual([2, 'meeting-2025-01-20', 'meeting-2025-12-09']);
  });

  it('stand before what has the word in its name', () => {
    expect(find('会議', 'ja').groups[0]?.name).toBe('meetings');
  });

  it('are not all found by a word that has one in it', () => {
    expect(meetingsFor('ประชุมวิชาการ')).toEqual([]);
    expect(meetingsFor('会議室')).toEqual([]);
  });
});

describe('search', () => {
  it('puts exact before prefix before inside', () => {
    const [group] = find('พลังงาน', 'th').groups;
    const ranks = group?.hits.map(({ tier }) => tier) ?? [];
    expect(ranks[0]).toBe('exact');
    expect(ranks).toEqual([...ranks].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(ranks).toContain('inside');
  });

  it('says that a hit is fuzzy, and by which name it was found', () => {
    const hit = find('Otaca', 'en').groups[0]?.hits[0];
    expect(hit).toMatchObject({
      kind: 'entity',
      tier: 'fuzzy',
      matched: expect.stringMatching(/Otaka/),
    });
  });

  it('offers the nearest names where nothing is found', () => {
    const result = find('Toyota', 'en');
    expect(result.total).toBe(0);
    expect(result.nearest.length).toBeGreaterThan(0);
    expect(result.nearest.every(({ tier }) => tier === 'fuzzy')).toBe(true);
    // Not for the "to" in the middle of a name.
    const ids = result.nearest.map(({ id }) => id);
    expect(ids).not.toContain('secretary-to-minister-of-industry');
  });

  it('gives passages whose span holds the words in the release', () => {
    for (const hit of find('รีไซเคิล', 'th').groups.flatMap((group) => group.hits)) {
      if (hit.kind !== 'passage' || !hit.span) continue;
      const text = texts.get(hit.release) ?? '';
      expect(text.slice(hit.span.start, hit.span.end)).toBe('รีไซเคิล');
      expect(hit.claim).not.toBeNull();
    }
  });

  it('cuts no letter from its marks where it cuts a line, and marks the cut', () => {
    const passages = find('ทั้งสองฝ่าย', 'th').groups.flatMap(({ hits }) => hits);
    const cut = passages.filter((hit) => hit.kind === 'passage' && hit.snippet.startsWith('…'));
    expect(cut.length).toBeGreaterThan(0);
    for (const hit of cut)
      if (hit.kind === 'passage') {
        expect(hit.snippet).not.toMatch(/^…\p{M}/u);
        expect(hit.snippet.slice(hit.match.start, hit.match.end)).toBe('ทั้งสองฝ่าย');
      }
  });

  it('finds words of a translation and says so', () => {
    const hits = find('modern industr', 'en').groups.flatMap((group) => group.hits);
    expect(hits.some((hit) => hit.kind === 'passage' && hit.via !== 'words')).toBe(true);
  });

  it('finds commands by their names', () => {
    const [group] = find('dark', 'en', [{ id: 'dark', label: 'Dark theme', also: [] }]).groups;
    expect(group).toMatchObject({ name: 'commands', hits: [{ id: 'dark', tier: 'prefix' }] });
  });

  it('puts words in one piece before words apart', () => {
    const together = find('SMEs Startups', 'th').groups.flatMap(({ hits }) => hits);
    expect(together.map(({ tier }) => tier)).not.toContain('fuzzy');
    const [first] = find('เห็นตรงกันว่าควรเดินหน้า', 'th').groups;
    expect(first?.hits[0]).toMatchObject({ kind: 'passage', via: 'words', tier: 'inside' });
  });

  it('counts what it does not hand out', () => {
    const passages = find('ก', 'th').groups.find(({ name }) => name === 'passages');
    expect(passages?.hits.length).toBe(50);
    expect(passages?.total).toBeGreaterThan(100);
  });

  it('tells what the names give before it has searched the texts', () => {
    const told: SearchResult[] = [];
    const quest = { index, texts, query: 'Otaka', language: 'en', commands: [] } as const;
    const result = finish(searchSteps(quest, (early) => told.push(early)));
    expect(told[0]?.groups[0]?.hits).toEqual(result.groups[0]?.hits);
    expect(told[0]?.groups.map(({ name }) => name)).not.toContain('passages');
  });

  it('finds the same when it is paused and given up for another search in between', () => {
    const other = { index: indexCorpus(index.corpus), texts: new Map(texts), commands: [] };
    const abandoned = searchSteps({ ...other, query: 'SMEs', language: 'en' });
    for (let step = 0; step < 3; step += 1) abandoned.next();
    expect(search({ ...other, query: 'รีไซเคิล', language: 'th' })).toEqual(find('รีไซเคิล', 'th'));
  });

  it('finds words in the texts that are at hand alone, and all else without any', () => {
    const [first] = index.corpus.releases;
    const one = new Map([...texts].filter(([id]) => id === first?.id));
    const releasesWith = (some: ReleaseTexts) => {
      const quest = {
        index,
        texts: some,
        query: 'อุตสาหกรรม',
        language: 'th',
        commands: [],
      } as const;
      const { groups } = search(quest);
      const passages = groups.flatMap(({ hits }) =>
        hits.flatMap((hit) => (hit.kind === 'passage' && hit.via === 'words' ? [hit.release] : [])),
      );
      expect(groups.map(({ name }) => name)).toContain('entities');
      return [...new Set(passages)];
    };
    expect(releasesWith(texts)).toHaveLength(2);
    expect(releasesWith(one)).toEqual([first?.id]);
    expect(releasesWith(new Map())).toEqual([]);
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
      expect(() => find(query, 'ja')).not.toThrow();
    }
  });
});

const order = ['exact', 'prefix', 'inside', 'sounds', 'parts', 'fuzzy'];

/** Thai marks above and below letters, and the vowel of which half stands above. */
const isMark = /[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]/;

describe('words with a wrong letter', () => {
  const textOf = (id: string): string => [...texts].find(([key]) => key === id)?.[1] ?? '';

  it('are found where they stand, and said to be found so', () => {
    const [hit] = find('ศูนยกลางการผลิต', 'th').groups[0]?.hits ?? [];
    expect(hit).toMatchObject({ kind: 'passage', tier: 'fuzzy', via: 'words' });
    if (hit?.kind !== 'passage' || !hit.span) throw new Error('no passage');
    expect(textOf(hit.release).slice(hit.span.start, hit.span.end)).toBe('ศูนย์กลางการผลิต');
  });

  it('are found in translations and gists too', () => {
    const [hit] = find('manufacturing hub of electic vehicles', 'en').groups[0]?.hits ?? [];
    const [other] = find('recieved Mr. Otaka', 'en').groups[0]?.hits ?? [];
    expect(hit ?? other).toMatchObject({ kind: 'passage', tier: 'fuzzy' });
    expect(other).toMatchObject({ kind: 'passage', tier: 'fuzzy' });
  });

  it('are found for any stretch of a release with any letter changed', () => {
    const [id = '', text = ''] = [...texts][0] ?? [];
    const release = index.corpus.releases.find((one) => one.id === id);
    const { start, end } = release?.body ?? { start: 0, end: 0 };
    const places = fc.tuple(
      fc.integer({ min: start, max: end - 40 }),
      fc.integer({ min: 12, max: 40 }),
    );
    fc.assert(
      fc.property(places, fc.nat(39), ([from, length], at) => {
        const words = text.slice(from, from + length);
        if (!/^[ก-ฮ][ก-๙ ]*[ก-ฮ]$/.test(words) || words.includes('  ')) return;
        if (isMark.test(text[from + length] ?? '')) return;
        const wrong = at % length;
        // A letter of no word there; marks would stand on what is before them.
        if (!/[ก-ฮ]/.test(words[wrong] ?? '') || isMark.test(words[wrong + 1] ?? '')) return;
        const changed = `${words.slice(0, wrong)}ฬ${words.slice(wrong + 1)}`;
        const spans = find(changed, 'th').groups.flatMap(({ hits }) =>
          hits.flatMap((hit) =>
            hit.kind === 'passage' && hit.release === id && hit.span ? [hit.span] : [],
          ),
        );
        expect(spans.some((span) => span.start < from + length && from < span.end)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });
});
