import { type CorpusIndex, indexCorpus } from '../../src/graph/corpus-index';
import type { Claim, Evidence, EvidenceRole } from '../../src/model/claim';
import type { Mention, WholeCorpus } from '../../src/model/corpus';
import type { Entity, EntityType } from '../../src/model/entity';
import { claimId, entityId, predicateId, releaseId, storyId } from '../../src/model/ids';
import type { Localized } from '../../src/model/language';
import type { WholeRelease } from '../../src/model/release';
import { parseIsoDay, parseTimeSpan } from '../../src/model/time-span';
import { paragraphs } from '../../src/text/letters/paragraphs';
import { generatedPredicates, generatedTypes } from '../fixtures/generated-vocabulary';

/** `ไทย | English | 日本語`, or one text for all three. */
function words(text: string): Localized {
  const [th = '', en = th, ja = en] = text.split('|').map((part) => part.trim());
  return { th, en, ja };
}

const januaryText = [
  'หัวเว็บไซต์',
  'เอกนัฏจับมือ JCCI',
  'วันที่ 20 มกราคม 2568 นายเอกนัฏ ให้การต้อนรับนายโอกาตะ มาซาโตะ ณ ห้องประชุม',
  'นายเอกนัฏ กล่าวว่า ขอให้ญี่ปุ่นสนับสนุนพลังงานสะอาดและแบตเตอรี่ของไทย',
  'ที่มา : https://example.org/january',
].join('\n');

const decemberText = [
  'ธนกรพบทูต',
  'นายธนกร ให้การต้อนรับ นายโอตากะ มาซาโตะ',
  'ทั้งสองฝ่ายเห็นตรงกันเรื่องพลังงานสะอาด',
].join('\n');

const texts = new Map([
  ['january', januaryText],
  ['december', decemberText],
]);

function placeOf(release: string, quote: string) {
  const start = texts.get(release)?.indexOf(quote) ?? -1;
  if (start < 0) throw new Error(`not in ${release}: ${quote}`);
  return { release: releaseId(release), start, end: start + quote.length };
}

function entity(type: EntityType, id: string, name: string, more: Partial<Entity> = {}): Entity {
  const established = { kind: 'established', source: null } as const;
  return {
    id: entityId(id),
    type,
    side: 'none',
    name: words(name),
    nameNotes: { th: established, en: established, ja: established },
    label: words(name),
    about: null,
    aliases: [],
    formerly: [],
    organization: null,
    when: null,
    whenWords: null,
    place: null,
    placeEntity: null,
    reportedIn: null,
    broader: [],
    related: [],
    near: [],
    ...more,
  };
}

const evidence = (
  release: string,
  role: EvidenceRole,
  quote: string,
  en: string | null = null,
) => ({
  ...placeOf(release, quote),
  quote,
  role,
  translation: { en, ja: null },
});

function claim(
  id: string,
  subjects: string,
  predicate: string,
  objects: string,
  more: Partial<Claim> & { readonly evidence: readonly Evidence[] },
): Claim {
  const [release = '', local = ''] = id.split('/');
  return {
    id: claimId(releaseId(release), local),
    release: releaseId(release),
    at: entityId(`${release}-meeting`),
    saidBy: 'release',
    speech: 'narrated',
    subjects: subjects.split(',').map(entityId),
    predicate: predicateId(predicate),
    objects: objects.split(',').map(entityId),
    to: null,
    under: null,
    partOf: null,
    qualifier: null,
    when: parseTimeSpan(release === 'january' ? '2025-01-20' : '2025-12-09'),
    basis: 'stated',
    gist: words(`${id} th | gist of ${id} | ${id} ja`),
    reason: null,
    source: null,
    note: null,
    ...more,
  };
}

function release(
  id: string,
  published: string,
  body: string,
  more: Partial<WholeRelease> = {},
): WholeRelease {
  const text = texts.get(id) ?? '';
  const day = parseIsoDay(published);
  if (!day) throw new Error(`no day: ${published}`);
  const { start, end } = placeOf(id, body);
  return {
    id: releaseId(id),
    title: `ข่าว ${id}`,
    titleTranslation: { en: `News of ${id}`, ja: `${id}の発表` },
    publisher: words('รัฐบาลไทย | Royal Thai Government | タイ政府'),
    publisherNote: null,
    url: `https://example.org/${id}`,
    urlBasis: 'stated',
    published: day,
    publishedWords: null,
    publishedNote: null,
    language: 'th',
    text,
    body: { start, end },
    paragraphs: paragraphs(text, { start, end }),
    headline: null,
    slips: [],
    noClaims: [],
    ...more,
  };
}

const mention = (release: string, id: string, name: string, within = name): Mention => {
  const { start } = placeOf(release, within);
  const at = start + within.indexOf(name);
  const place = { start: at, end: at + name.length, words: name };
  return { entity: entityId(id), release: releaseId(release), ...place };
};

const received = 'ให้การต้อนรับนายโอกาตะ มาซาโตะ';
const [lost] = [evidence('december', 'says', 'ทั้งสองฝ่ายเห็นตรงกันเรื่องพลังงานสะอาด')];

/** Two small releases in Thai: a slip, words that overlap, a name that would turn the line, a claim whose anchor is lost. */
export const thaiCorpus: WholeCorpus = {
  version: 1,
  title: words('คลังทดสอบ | A small corpus | 小さなコーパス'),
  about: words('ข่าวสองฉบับ | Two releases | 二つの発表'),
  types: generatedTypes,
  predicates: generatedPredicates,
  releases: [
    release('january', '2025-01-22', januaryText.split('\n').slice(1, 4).join('\n'), {
      headline: placeOf('january', 'เอกนัฏจับมือ JCCI'),
      publishedWords: 'วันพุธที่ 22 มกราคม 2568',
      slips: [
        {
          ...placeOf('january', 'โอกาตะ'),
          quote: 'โอกาตะ',
          instead: 'โอตากะ',
          note: words('สะกดผิด | The release misspells the name | 誤記'),
        },
      ],
    }),
    release('december', '2025-12-10', decemberText, {
      url: 'javascript:alert(1)',
      urlBasis: 'background',
    }),
  ],
  entities: [
    entity('person', 'akanat', 'เอกนัฏ | Akanat | エーカナット', { side: 'thailand' }),
    entity('person', 'thanakorn', 'ธนกร | Thanakorn | タナコーン', { side: 'thailand' }),
    entity('person', 'otaka', 'โอตากะ มาซาโตะ | Otaka Masato | 大鷹正人', {
      side: 'japan',
      formerly: [entityId('okata')],
      aliases: [
        { text: 'โอกาตะ มาซาโตะ', kind: 'misspelling', in: releaseId('january') },
        { text: 'Ōtaka', kind: 'romanised', in: null },
        { text: 'โอตากะ', kind: 'short', in: null },
        { text: 'おおたか まさと', kind: 'reading', in: null },
      ],
    }),
    entity('ministry', 'ministry', 'กระทรวง | Ministry | 省'),
    entity('post', 'minister', 'รัฐมนตรี | Minister | 大臣', { organization: entityId('ministry') }),
    entity('topic', 'clean-energy', 'พลังงานสะอาด | Clean energy | クリーンエネルギー'),
    entity('topic', 'batteries', 'แบตเตอรี่ | Batteries | 電池'),
    entity('topic', 'island', 'เกาะ | Is\u202Eland | 島'),
    entity('meeting', 'january-meeting', 'การประชุม ม.ค. | January meeting | 1月の会談', {
      when: parseTimeSpan('2025-01-20'),
      whenWords: 'วันที่ 20 มกราคม 2568',
      reportedIn: releaseId('january'),
    }),
    entity('meeting', 'december-meeting', 'การประชุม ธ.ค. | December meeting | 12月の会談', {
      when: parseTimeSpan('2025-12-09'),
      reportedIn: releaseId('december'),
    }),
  ],
  claims: [
    claim('january/received', 'akanat', 'received', 'otaka', {
      evidence: [
        evidence('january', 'says', received, 'received Mr. Okata [sic] Masato'),
        evidence('january', 'names', 'นายเอกนัฏ ให้การต้อนรับ', 'Mr. Akanat received'),
        evidence('january', 'context', 'วันที่ 20 มกราคม 2568', 'On 20 January 2025'),
      ],
    }),
    claim('january/requested', 'akanat', 'requested', 'clean-energy,batteries', {
      saidBy: entityId('akanat'),
      speech: 'reported',
      evidence: [evidence('january', 'says', 'ขอให้ญี่ปุ่นสนับสนุนพลังงานสะอาดและแบตเตอรี่', 'asked Japan')],
    }),
    claim('january/requested-again', 'akanat', 'requested', 'batteries', {
      basis: 'interpreted',
      reason: words('เหตุผล | So it reads | 理由'),
      evidence: [evidence('january', 'says', 'ขอให้ญี่ปุ่นสนับสนุนพลังงานสะอาดและแบตเตอรี่', 'asked Japan')],
    }),
    claim('january/holds', 'akanat', 'holds', 'minister', {
      evidence: [evidence('january', 'says', 'นายเอกนัฏ ให้การต้อนรับ', 'Mr. Akanat received')],
    }),
    claim('december/received', 'thanakorn', 'received', 'otaka', {
      evidence: [
        evidence('december', 'says', 'ให้การต้อนรับ นายโอตากะ มาซาโตะ', 'received Mr. Otaka Masato'),
      ],
    }),
    claim('december/holds', 'thanakorn', 'holds', 'minister', {
      qualifier: 'acting',
      evidence: [evidence('december', 'says', 'นายธนกร', 'Mr. Thanakorn')],
    }),
    claim('december/agreed', 'thanakorn,otaka', 'agreed', 'clean-energy', {
      saidBy: entityId('thanakorn'),
      speech: 'direct',
      evidence: lost ? [{ ...lost, quote: 'ทั้งสองฝ่ายเห็นพ้องกัน' }] : [],
    }),
    claim('december/background', 'clean-energy', 'supports', 'batteries', {
      at: null,
      when: null,
      basis: 'background',
      source: { text: 'An almanac', url: 'https://example.org/almanac' },
      evidence: [],
    }),
  ],
  mentions: [
    mention('january', 'akanat', 'เอกนัฏ'),
    mention('january', 'akanat', 'เอกนัฏ', 'เอกนัฏ ให้การต้อนรับ'),
    mention('january', 'otaka', 'โอกาตะ มาซาโตะ'),
    mention('january', 'clean-energy', 'พลังงานสะอาด'),
    mention('january', 'batteries', 'แบตเตอรี่'),
    mention('december', 'otaka', 'โอตากะ มาซาโตะ'),
    mention('december', 'clean-energy', 'พลังงานสะอาด'),
  ],
  stories: [
    {
      id: storyId('tour'),
      title: words('ทัวร์ | A tour | ツアー'),
      about: words('สั้น ๆ | Short | 短い'),
      steps: [],
    },
  ],
  positions: [],
};

export const thaiIndex: CorpusIndex = indexCorpus(thaiCorpus);
