import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readData } from '../../src/cli/read-data';
import { compile } from '../../src/compile/compile';
import {
  type CompareRow,
  compareEntities,
  type Opposition,
  opposed,
} from '../../src/graph/compare';
import { otherHolders, otherSpellings } from '../../src/graph/compare-identity';
import { type CorpusIndex, indexCorpus } from '../../src/graph/corpus-index';
import { entityId } from '../../src/model/ids';

// Written down by hand from the two releases, read sentence by sentence.

/** Topics in both: how January speaks of each, how December does. */
const sharedTopics = {
  smes: ['requested supports', 'agreed aims offered strengthens'],
  industry: ['discussed requested strengthens', 'aims'],
  batteries: ['developed', 'agreed'],
  'supply-chains': ['describes', 'aims'],
  'clean-energy': ['describes developed', 'agreed'],
  recycling: ['hoped', 'agreed wanted'],
  investment: ['describes discussed has-initiative partner-in thanked', 'offered'],
  'know-how': ['describes discussed requested', 'agreed'],
  'technology-exchange': ['discussed', 'agreed'],
  innovation: ['hoped partner-in', 'agreed'],
  'human-resources': ['discussed', 'agreed aims'],
};

/** Topics of one meeting to which the other has something near: what that is. */
const near = {
  first: {
    'automotive-industry': 'broader industry, narrower modern-vehicles',
    'electric-vehicles': 'related batteries, related modern-vehicles',
    energy: 'narrower clean-energy',
    'green-energy': 'related clean-energy',
    'renewable-energy': 'related clean-energy',
    'greenhouse-gas-reduction': 'related low-carbon-society',
    'sustainable-development': 'related environment',
    economy: 'narrower circular-economy',
    'financial-support': 'related investment',
    'green-economy': 'related circular-economy',
    technology: 'narrower digital-technology, narrower technology-exchange',
    'technology-transfer': 'related technology-exchange',
    'research-and-development': 'related innovation',
  },
  second: {
    startups: 'related smes',
    'future-industries': 'broader industry',
    'modern-vehicles': 'broader automotive-industry, related electric-vehicles',
    semiconductors: 'broader industry',
    'advanced-electronics': 'broader industry',
    'production-chains': 'related supply-chains',
    'new-era-industrial-chains': 'related supply-chains',
    'low-carbon-society': 'related greenhouse-gas-reduction',
    'circular-economy': 'broader economy, related green-economy, related recycling',
    'end-of-life-vehicles': 'related batteries, related recycling',
    environment: 'related sustainable-development',
    'digital-technology': 'broader technology',
  },
};

const january = {
  people:
    'akanat-promphan kobayashi-ken nattapol-rangsitpol phatsakon-chairat phongphon-yotmueangcharoen sumet-tangprasert',
  bodies: 'government-of-japan ieat jcci oie',
  matters: 'azec charging-stations trade',
};

const december = {
  people: 'thanakorn-wangboonkongchana',
  bodies: '',
  matters: 'eid eid-roadmap japanese-business-networks standards',
};

let index: CorpusIndex;
let sides: Opposition;
let comparison: ReturnType<typeof compareEntities>;

beforeAll(async () => {
  const { corpus } = compile(await readData(resolve(import.meta.dirname, '../../data')));
  if (!corpus) throw new Error('the data has errors');
  index = indexCorpus(corpus);
  const meetings = ['meeting-2025-01-20', 'meeting-2025-12-09'].map(entityId);
  comparison = compareEntities(index, meetings, corpus.claims);
  sides = opposed(index, comparison);
});

const sorted = (words: readonly string[]) => [...new Set(words)].sort().join(' ');

const ofTypes = (rows: readonly CompareRow[], ...types: readonly string[]) =>
  sorted(rows.filter(({ entity }) => types.includes(entity.type)).map(({ entity }) => entity.id));

const summary = (rows: readonly CompareRow[]) => ({
  people: ofTypes(rows, 'person'),
  bodies: ofTypes(rows, 'ministry', 'agency', 'organization', 'government'),
  matters: ofTypes(rows, 'topic', 'framework', 'plan'),
});

describe('the comparison of the two meetings is what a careful reader writes down', () => {
  test('what both share, and how each speaks of it', () => {
    const topics = sides.shared.filter(({ entity }) => entity.type === 'topic');
    const ways = topics.map(({ entity, claims }) => [
      entity.id,
      claims.map((own) => sorted(own.map(({ predicate }) => predicate))),
    ]);
    expect(Object.fromEntries(ways)).toEqual(sharedTopics);
    expect(summary(sides.shared)).toMatchObject({
      people: 'otaka-masato',
      bodies: 'ministry-of-industry',
    });
    expect(ofTypes(sides.shared, 'post')).toBe(
      'ambassador-of-japan-to-thailand minister-of-industry',
    );
  });

  test('what is near, and to what', () => {
    const ties = (rows: Opposition['nearFirst']) =>
      Object.fromEntries(
        rows.map(({ entity, ties: its }) => [
          entity.id,
          its
            .map(({ relation, topic }) => `${relation} ${topic.id}`)
            .sort()
            .join(', '),
        ]),
      );
    expect(ties(sides.nearFirst)).toEqual(near.first);
    expect(ties(sides.nearSecond)).toEqual(near.second);
  });

  test('what each has alone', () => {
    expect(summary(sides.onlyFirst)).toEqual(january);
    expect(summary(sides.onlySecond)).toEqual(december);
  });

  test('January agreed nothing, and no framework is in both', () => {
    const first = comparison.rows.flatMap(({ claims }) => claims[0] ?? []);
    expect(first.map(({ predicate }) => predicate)).not.toContain('agreed');
    expect(ofTypes(sides.shared, 'framework', 'plan')).toBe('');
  });

  test('one post with two holders, one ambassador with two spellings', () => {
    const changed = otherHolders(index, comparison).map(({ post, holders }) => [post.id, holders]);
    expect(changed).toEqual([
      ['minister-of-industry', [['akanat-promphan'], ['thanakorn-wangboonkongchana']]],
    ]);
    const spelt = otherSpellings(index, comparison).find(
      ({ entity }) => entity.id === 'otaka-masato',
    );
    const own = spelt?.spellings.map((place) => place.map(({ text }) => text));
    expect(own).toEqual([['โอกาตะ มาซาโตะ'], ['โอตากะ มาซาโตะ']]);
  });
});
