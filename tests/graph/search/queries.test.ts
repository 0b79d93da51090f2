import { beforeAll, describe, expect, it } from 'vitest';
import { readData } from '../../../src/cli/read-data';
import { compile } from '../../../src/compile/compile';
import { type CorpusIndex, indexCorpus } from '../../../src/graph/corpus-index';
import type { Hit } from '../../../src/graph/search/hits';
import { search } from '../../../src/graph/search/search';
import type { ReleaseTexts } from '../../../src/model/release';
import { suppliedTexts } from '../../../src/model/text-pack';

let index: CorpusIndex;
let texts: ReleaseTexts;
beforeAll(async () => {
  const { corpus } = compile(await readData('data'));
  if (!corpus) throw new Error('data/ does not compile');
  index = indexCorpus(corpus);
  texts = suppliedTexts(corpus).here;
});

/** The first hit in a word: an entity's or release's id, or the words of a passage between brackets; `-` for none. */
function first(query: string): string {
  const hit: Hit | undefined = search({ index, texts, query, language: 'th', commands: [] })
    .groups[0]?.hits[0];
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
      'ไทยตั้งเป้าหมาย',
      'ข้อสรุป 3 เรื่อง',
      'กล่าวว่า',
      'ก้าวสู่สังคมคาร์บอนต่ำ',
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
    // Spaces, dots and hyphens put in or left out, marks typed twice.
    ['ผลักดันSMEs', '[ผลักดัน SMEs]'],
    ['3)วางระบบ', '[3) วางระบบ]'],
    ['ข้อสรุป ๓ เรื่อง', '[ข้อสรุป 3 เรื่อง]'],
    ['ห้องประชุม ๒๐-๑', '[ห้องประชุม 20-1]'],
    ['อํานวยความสะดวก', '[อำนวยความสะดวก]'],
    ['เดิ\u200bนหน้าทันที', '[เดินหน้าทันที]'],
    ['เชื่่อมโยงห่วงโซ่', '[เชื่อมโยงห่วงโซ่]'],
    ['Roadmapความร่วมมือ', 'eid-roadmap'],
    ['โคบายาชิเคน', 'kobayashi-ken'],
    ['ก.น.อ.', 'ieat'],
    ['ส.ศ.อ.', 'oie'],
    ['I.E.A.T.', 'ieat'],
    ['サプライ・チェーン', 'supply-chains'],
    ['lowcarbon', 'low-carbon-society'],
    ['semi-conductor', 'semiconductors'],
    ['大鷹　正人', 'otaka-masato'],
    ['ｵｵﾀｶ', 'otaka-masato'],
    ['ﾊﾞｯﾃﾘｰ', 'batteries'],
    // Titles and posts around names, which belong to persons alone.
    ['รมต.ธนกร', 'thanakorn-wangboonkongchana'],
    ['ท่านรัฐมนตรีธนกร', 'thanakorn-wangboonkongchana'],
    ['ปลัดกระทรวงณัฐพล', 'nattapol-rangsitpol'],
    ['ประธานโคบายาชิ', 'kobayashi-ken'],
    ['ผู้ว่าการสุเมธ', 'sumet-tangprasert'],
    ['H.E.Otaka', 'otaka-masato'],
    ['Amb. Otaka', 'otaka-masato'],
    ['Dr.Nattapol', 'nattapol-rangsitpol'],
    ['大鷹正人駐タイ日本国特命全権大使', 'otaka-masato'],
    ['エカナット工業相', 'akanat-promphan'],
    ['รมว. อุตสาหกรรม', 'minister-of-industry'],
    ['รมว อุตสาหกรรม', 'minister-of-industry'],
    ['รมว.กระทรวงอุตสาหกรรม', 'minister-of-industry'],
    ['รมต.อุตสาหกรรม', 'minister-of-industry'],
    ['ก.อุตฯ', 'ministry-of-industry'],
    // A long name with its middle left out.
    ['รัฐมนตรีอุตสาหกรรม', 'minister-of-industry'],
    ['หอการค้าญี่ปุ่น', 'jcci'],
    ['สถานทูตญี่ปุ่น', 'embassy-of-japan'],
    ['再生エネルギー', 'renewable-energy'],
    // Plurals and the order of words.
    ['EVs', 'electric-vehicles'],
    ['battery', 'batteries'],
    ['greenhouse gases', 'greenhouse-gas-reduction'],
    ['Asia Zero Emissions Community', 'azec'],
    ['energy clean', 'clean-energy'],
    ['สะอาด พลังงาน', 'clean-energy'],
    ['transfer of technology', 'technology-transfer'],
    ['embassy japan', 'embassy-of-japan'],
    // Misspelt.
    ['Bhasakorn', 'phatsakon-chairat'],
    ['Ekkanat', 'akanat-promphan'],
    ['Phromphan', 'akanat-promphan'],
    ['Wangbunkhongchana', 'thanakorn-wangboonkongchana'],
    ['เอกณัฏ', 'akanat-promphan'],
    ['ธนากร', 'thanakorn-wangboonkongchana'],
    ['โอตาก้า', 'otaka-masato'],
    ['อิเลคทรอนิกส์', 'advanced-electronics'],
    ['ห่วงโซ่อุปทานน', 'supply-chains'],
    ['รีไซเคิ้ล', 'recycling'],
    // Names in two languages, or several at once.
    ['Otaka 大使', 'otaka-masato'],
    ['โอตากะ Otaka', 'otaka-masato'],
    ['JCCI เอกนัฏ', 'jcci'],
    ['แบตเตอรี่ EV', 'batteries'],
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
    ['9 ธันวา 68', 'meeting-2025-12-09'],
    ['ธ.ค. 68', 'meeting-2025-12-09'],
    ['เดือนธันวาคม', 'meeting-2025-12-09'],
    ['9 ธ.ค.', 'meeting-2025-12-09'],
    ['วันอังคารที่ ๙ ธันวาคม พ.ศ. ๒๕๖๘', 'meeting-2025-12-09'],
    ['Dec 9th', 'meeting-2025-12-09'],
    ['9 Dec 25', 'meeting-2025-12-09'],
    ['Tuesday, December 9, 2025', 'meeting-2025-12-09'],
    ['20th of January 2025', 'meeting-2025-01-20'],
    ['令和7年12月9日', 'meeting-2025-12-09'],
    ['令和７年１２月９日', 'meeting-2025-12-09'],
    ['令和七年', 'meeting-2025-01-20'],
    ['R7.12.9', 'meeting-2025-12-09'],
    ['12月9日', 'meeting-2025-12-09'],
    ['2025/12/9', 'meeting-2025-12-09'],
    ['2025.12.09', 'meeting-2025-12-09'],
    ['2025-12-9', 'meeting-2025-12-09'],
    ['12/2568', 'meeting-2025-12-09'],
    ['9.12.68', 'meeting-2025-12-09'],
    ['20/1/2568', 'meeting-2025-01-20'],
    ['1/20/2025', 'meeting-2025-01-20'],
    ['20/1', 'meeting-2025-01-20'],
    ['20251209', 'meeting-2025-12-09'],
    ['ประชุม 9 ธันวาคม 2568', 'meeting-2025-12-09'],
    ['12月の会談', 'meeting-2025-12-09'],
    ['January meeting', 'meeting-2025-01-20'],
    ['between January and December 2025', 'meeting-2025-01-20'],
    ['20 ม.ค. - 9 ธ.ค. 68', 'meeting-2025-01-20'],
    ['2025-12-10', 'mgronline-9680000118521'],
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
    '32 ธันวาคม 2568',
    '31/02/2568',
    '2025-13-01',
    'กุมภาพันธ์ 2568',
    'ธันวาคม 2567',
    '2019',
    'last december',
    'เมื่อวาน',
    'Toyota Thailand',
    'Otaka Toyota',
    'หอการค้าไทย',
    'สถานทูตไทย',
    '経済産業省',
    'รัฐบาลจีน',
    'Kobe',
    'xyzzy',
    'โรงไฟฟ้านิวเคลียร์',
    '__proto__',
    '.*',
    '\u200b',
  ])('%s: nothing', (query) => {
    expect(first(query)).toBe('-');
  });
});
