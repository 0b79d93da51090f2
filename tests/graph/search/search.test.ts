import { beforeAll, describe, expect, it } from 'vitest';
import { readData } from '../../../src/cli/read-data';
import { compile } from '../../../src/compile/compile';
import { type CorpusIndex, indexCorpus } from '../../../src/graph/corpus-index';
import type { Hit } from '../../../src/graph/search/hits';
import { search } from '../../../src/graph/search/search';

let index: CorpusIndex;
beforeAll(async () => {
  const { corpus } = compile(await readData('data'));
  if (!corpus) throw new Error('data/ does not compile');
  index = indexCorpus(corpus);
});

/** The first hit in a word: an entity's or release's id, or the words of a passage between brackets; `-` for none. */
function first(query: string): string {
  const hit: Hit | undefined = search(index, query, 'th').groups[0]?.hits[0];
  if (!hit) return '-';
  if (hit.kind !== 'passage') return hit.id;
  return `[${hit.snippet.slice(hit.match.start, hit.match.end)}]`;
}

describe('what a query finds first', () => {
  describe('any part of a Thai sentence', () => {
    it.each([
      'ผลักดันให้ไทยเป็นฐานการผลิต',
      'เห็นตรงกันว่าควรเดินหน้าทันที',
      'ต้อนรับนายโอกาตะ',
      'ก้าวสู่สังคม',
      'อำนวยความสะดวกด้านการลงทุน',
      'สายตาของนักลงทุน',
      'ศูนย์กลางการผลิต',
      'ลึกซึ้งยาวนาน',
      'ห้องประชุม 20-1',
      'พันธมิตรที่ดีเสมอมา',
      'ประชุม 20',
      'ยานยนต์แห่งอนาคต',
    ])('%s', (query) => {
      expect(first(query)).toBe(`[${query}]`);
    });
  });

  it.each([
    // Thai written otherwise.
    ['สังคมคาร์บอนตํ่า', 'low-carbon-society'],
    ['สังคมคาร์บอนต่ํา', 'low-carbon-society'],
    ['พลัง\u200bงาน\u200bสะอาด', 'clean-energy'],
    ['พลังงาน สะอาด', 'clean-energy'],
    ['ยานยนต์ ไฟฟ้า', 'electric-vehicles'],
    ['เเบตเตอรี่', 'batteries'],
    ['แบตเตอรี', 'batteries'],
    ['กระทรวง​อุตสาหกรรม', 'ministry-of-industry'],
    // Names in Thai.
    ['โอตากะ', 'otaka-masato'],
    ['โอกาตะ', 'otaka-masato'],
    ['โอตากะ มาซาโตะ', 'otaka-masato'],
    ['มาซาโตะ โอตากะ', 'otaka-masato'],
    ['นายโอตากะ มาซาโตะ', 'otaka-masato'],
    ['ฯพณฯ นายโอตากะ', 'otaka-masato'],
    ['เอกนัฏ', 'akanat-promphan'],
    ['นายเอกนัฏ พร้อมพันธุ์', 'akanat-promphan'],
    ['เอกนัด', 'akanat-promphan'],
    ['ธนกร', 'thanakorn-wangboonkongchana'],
    ['วังบุญคงชนะ', 'thanakorn-wangboonkongchana'],
    ['ดร. ณัฐพล', 'nattapol-rangsitpol'],
    ['ดร.ณัฐพล รังสิตพล', 'nattapol-rangsitpol'],
    ['สุเมธ', 'sumet-tangprasert'],
    ['โคบายาชิ', 'kobayashi-ken'],
    ['ญีปุ่น', 'japan'],
    // Names in Latin letters.
    ['Otaka', 'otaka-masato'],
    ['Ōtaka', 'otaka-masato'],
    ['Ootaka', 'otaka-masato'],
    ['Otaca', 'otaka-masato'],
    ['OTAKA MASATO', 'otaka-masato'],
    ['Masato Otaka', 'otaka-masato'],
    ['H.E. Mr. Otaka Masato', 'otaka-masato'],
    ['Ambassador Otaka', 'otaka-masato'],
    ['Akanat', 'akanat-promphan'],
    ['Akanath', 'akanat-promphan'],
    ['Akanat Prompan', 'akanat-promphan'],
    ['Promphan Akanat', 'akanat-promphan'],
    ['Thanakorn', 'thanakorn-wangboonkongchana'],
    ['Tanakorn', 'thanakorn-wangboonkongchana'],
    ['Wangboonkongchana', 'thanakorn-wangboonkongchana'],
    ['Kobayashi', 'kobayashi-ken'],
    ['Ken Kobayashi', 'kobayashi-ken'],
    // Kanji and kana.
    ['大鷹', 'otaka-masato'],
    ['大鷹正人', 'otaka-masato'],
    ['大鷹大使', 'otaka-masato'],
    ['大鷹 正人', 'otaka-masato'],
    ['おおたか', 'otaka-masato'],
    ['オオタカ', 'otaka-masato'],
    ['おおたか まさと', 'otaka-masato'],
    ['小林健', 'kobayashi-ken'],
    ['小林会頭', 'kobayashi-ken'],
    ['こばやし', 'kobayashi-ken'],
    ['日本商工会議所', 'jcci'],
    ['工業省', 'ministry-of-industry'],
    ['タナコーン', 'thanakorn-wangboonkongchana'],
    // Abbreviations and posts.
    ['EID', 'eid'],
    ['eid', 'eid'],
    ['ＥＩＤ', 'eid'],
    ['AZEC', 'azec'],
    ['azec', 'azec'],
    ['กนอ.', 'ieat'],
    ['กนอ', 'ieat'],
    ['IEAT', 'ieat'],
    ['สศอ.', 'oie'],
    ['OIE', 'oie'],
    ['JCCI', 'jcci'],
    ['รมว.อุตสาหกรรม', 'minister-of-industry'],
    ['รัฐมนตรีว่าการกระทรวงอุตสาหกรรม', 'minister-of-industry'],
    ['Minister of Industry', 'minister-of-industry'],
    ['工業大臣', 'minister-of-industry'],
    ['ปลัดกระทรวงอุตสาหกรรม', 'permanent-secretary-of-industry'],
    // Topics in three languages.
    ['SMEs', 'smes'],
    ['semiconductor', 'semiconductors'],
    ['半導体', 'semiconductors'],
    ['เศรษฐกิจหมุนเวียน', 'circular-economy'],
    ['พลังงานหมุนเวียน', 'renewable-energy'],
    ['recycling', 'recycling'],
    ['リサイクル', 'recycling'],
    ['supply chain', 'supply-chains'],
    ['ซากรถ', 'end-of-life-vehicles'],
    // Dates in any writing.
    ['9 ธันวาคม 2568', 'meeting-2025-12-09'],
    ['9 ธ.ค. 68', 'meeting-2025-12-09'],
    ['๙ ธันวาคม ๒๕๖๘', 'meeting-2025-12-09'],
    ['วันที่ 9 ธันวาคม 2568', 'meeting-2025-12-09'],
    ['2025-12-09', 'meeting-2025-12-09'],
    ['2568-12-09', 'meeting-2025-12-09'],
    ['9 December 2025', 'meeting-2025-12-09'],
    ['December 2025', 'meeting-2025-12-09'],
    ['ธันวาคม 2568', 'meeting-2025-12-09'],
    ['2025年12月', 'meeting-2025-12-09'],
    ['2025年12月9日', 'meeting-2025-12-09'],
    ['20 ม.ค. 68', 'meeting-2025-01-20'],
    ['20 มกราคม 2568', 'meeting-2025-01-20'],
    ['January 2025', 'meeting-2025-01-20'],
    ['2025-01', 'meeting-2025-01-20'],
    ['22 มกราคม 2568', 'thaigov-92635'],
  ])('%s: %s', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  it.each([
    'ลงนาม',
    'โตโยต้า',
    'Toyota',
    'METI',
    'JTEPA',
    'Suzuki',
    '鈴木',
    '中国',
    'Vietnam',
    'เวียดนาม',
    'hydrogen',
    'สมชาย',
    'นายกรัฐมนตรี',
    '9 ธันวาคม 2567',
    '2019',
    'xyzzy',
    'โรงไฟฟ้านิวเคลียร์',
    '__proto__',
    '.*',
    '\u200b',
  ])('%s: nothing', (query) => {
    expect(first(query)).toBe('-');
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
  });

  it('gives passages whose span holds the words in the release', () => {
    for (const hit of search(index, 'รีไซเคิล', 'th').groups.flatMap((group) => group.hits)) {
      if (hit.kind !== 'passage' || !hit.span) continue;
      const { text } = index.releases.get(hit.release) ?? { text: '' };
      expect(text.slice(hit.span.start, hit.span.end)).toBe('รีไซเคิล');
      expect(hit.claim).not.toBeNull();
    }
  });

  it('finds words of a translation and says so', () => {
    const hits = search(index, 'modern industr', 'en').groups.flatMap((group) => group.hits);
    expect(hits.some((hit) => hit.kind === 'passage' && hit.via !== 'words')).toBe(true);
  });

  it('finds commands by their names', () => {
    const [group] = search(index, 'dark', 'en', [{ id: 'dark', label: 'Dark theme' }]).groups;
    expect(group).toMatchObject({ name: 'commands', hits: [{ id: 'dark', tier: 'prefix' }] });
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

const order = ['exact', 'prefix', 'inside', 'sounds', 'fuzzy'];
