import { beforeAll, describe, expect, test } from 'vitest';
import {
  type CompareRow,
  compareEntities,
  type Opposition,
  opposed,
} from '../../src/graph/compare';
import { otherHolders, otherSpellings } from '../../src/graph/compare-identity';
import { type CorpusIndex, indexCorpus } from '../../src/graph/corpus-index';
import { entityId, releaseId } from '../../src/model/ids';
import type { ReleaseTexts } from '../../src/model/release';
import { suppliedTexts } from '../../src/model/text-pack';
import { corpusOfTwo } from '../fixtures/two-releases';

/** Words of a release, and the predicates by which they stand in it. */
type Told = readonly [words: string, predicates: string];

// Written down by hand from the two releases, read sentence by sentence, before the comparison was looked at. Where the
// two differed, a comment says how that was settled; the predicates are in the words of the vocabulary.

/**
 * Topics in both, by the topic rule: the words of January that speak of it and how (discussed, asked, hoped for …), and
 * those of December.
 */
const sharedTopics: Readonly<Record<string, readonly [january: Told, december: Told]>> = {
  smes: [
    ['ผลักดันส่งเสริม SMEs ของไทย', 'requested supports'],
    ['พัฒนาศักยภาพ SMEs และ Startups', 'agreed aims offered strengthens'],
  ],
  // Not in the first list that was written, and rightly here: a field of cooperation in both releases.
  industry: [
    ['มุ่งเน้นในด้านเศรษฐกิจ อุตสาหกรรม', 'discussed requested strengthens'],
    ['ความร่วมมือเชิงลึกด้านอุตสาหกรรม', 'aims'],
  ],
  batteries: [
    ['ระบบแบตเตอรี่', 'developed'],
    ['การจัดการซากรถและแบตเตอรี่', 'agreed'],
  ],
  'supply-chains': [
    ['ระบบห่วงโซ่อุปทานที่ครบวงจร', 'describes'],
    ['ห่วงโซ่อุปทานอุตสาหกรรม', 'aims'],
  ],
  'clean-energy': [
    ['ด้านยานยนต์ไฟฟ้า (EV) และพลังงานสะอาด', 'describes developed'],
    ['อิเล็กทรอนิกส์ขั้นสูง และพลังงานสะอาด', 'agreed'],
  ],
  recycling: [
    ['การรีไซเคิลวัสดุ', 'hoped'],
    ['วางระบบเศรษฐกิจหมุนเวียนและรีไซเคิล', 'agreed wanted'],
  ],
  investment: [
    ['ให้ความสนใจลงทุนในประเทศไทย', 'describes discussed has-initiative partner-in thanked'],
    ['อำนวยความสะดวกด้านการลงทุน', 'offered'],
  ],
  // The exchange of knowledge was a topic of its own in the first list; the wordings replace each other, so it is one.
  'know-how': [
    ['สนับสนุนองค์ความรู้', 'describes discussed requested'],
    ['แลกเปลี่ยนองค์ความรู้', 'agreed'],
  ],
  'technology-exchange': [
    ['การแลกเปลี่ยนเทคโนโลยี', 'discussed'],
    ['แลกเปลี่ยนองค์ความรู้ มาตรฐาน และเทคโนโลยี', 'agreed'],
  ],
  innovation: [
    ['การสร้างนวัตกรรมยานยนต์แห่งอนาคต', 'hoped partner-in'],
    ['ระบบนวัตกรรม', 'agreed'],
  ],
  'human-resources': [
    ['การสนับสนุนการพัฒนาบุคลากร', 'discussed'],
    ['การพัฒนาบุคลากร SMEs', 'agreed aims'],
  ],
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

/** Posts that people of one meeting alone hold. */
const postsOfJanuary =
  'board-member-of-ieat chairman-of-jcci director-general-of-oie governor-of-ieat permanent-secretary-of-industry secretary-to-minister-of-industry spokesperson-of-ministry-of-industry';

let index: CorpusIndex;
let bodies: ReleaseTexts;
let sides: Opposition;
let comparison: ReturnType<typeof compareEntities>;

beforeAll(async () => {
  const corpus = await corpusOfTwo();
  index = indexCorpus(corpus);
  bodies = suppliedTexts(corpus).here;
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
    const expected = Object.entries(sharedTopics).map(([id, told]) => [
      id,
      told.map(([, predicates]) => predicates),
    ]);
    expect(Object.fromEntries(ways)).toEqual(Object.fromEntries(expected));
    expect(summary(sides.shared)).toMatchObject({
      people: 'otaka-masato',
      bodies: 'ministry-of-industry',
    });
    expect(ofTypes(sides.shared, 'post')).toBe(
      'ambassador-of-japan-to-thailand minister-of-industry',
    );
    expect(ofTypes(sides.shared, 'country')).toBe('japan thailand');
  });

  test.each(Object.entries(sharedTopics))(
    'the words of both releases for %s are behind it',
    (id, told) => {
      const row = sides.shared.find(({ entity }) => entity.id === id);
      const texts = ['thaigov-92635', 'mgronline-9680000118521'].map(
        (release) => bodies.get(releaseId(release)) ?? '',
      );
      for (const [side, [words]] of told.entries()) {
        const start = texts[side]?.indexOf(words) ?? -1;
        expect(start, words).toBeGreaterThan(0);
        const quotes = row?.claims[side]?.flatMap(({ evidence }) => evidence) ?? [];
        const covers = quotes.some(
          (quote) => quote.start < start + words.length && start < quote.end,
        );
        expect(covers, words).toBe(true);
      }
    },
  );

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
    expect(ofTypes(sides.onlyFirst, 'post')).toBe(postsOfJanuary);
    expect(ofTypes(sides.onlySecond, 'post', 'country')).toBe('');
    expect(ofTypes(sides.onlyFirst, 'country')).toBe('');
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
