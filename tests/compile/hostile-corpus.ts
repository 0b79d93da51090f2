import listed from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import type { Claim } from '../../src/model/claim';
import type { WholeCorpus } from '../../src/model/corpus';
import type { Entity } from '../../src/model/entity';
import { claimId, entityId, predicateId, releaseId } from '../../src/model/ids';
import { parseIsoDay, parseTimeSpan } from '../../src/model/time-span';
import { paragraphs } from '../../src/text/letters/paragraphs';
import { entity } from '../fixtures/generated-entities';
import { generatedTypes, same } from '../fixtures/generated-vocabulary';

/** Ways into a page; each would leave `hostile` behind, or ask another host. */
const vectors = [
  '<img src=x onerror="globalThis.hostile=1">',
  '<svg/onload=globalThis.hostile=2>',
  '</script><script>globalThis.hostile=3</script>',
  '"><iframe srcdoc="<script>parent.hostile=4</script>">',
  'javascript:globalThis.hostile=5',
  "');globalThis.hostile=6;('",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what it tries.
  '${globalThis.hostile=7}{{constructor.constructor("hostile=8")()}}',
  '<style>@import "//hostile.example/x.css";*{background:url(//hostile.example/y)}</style>',
  '<a href="data:text/html,<script>hostile=9</script>" ping=//hostile.example>x</a>',
  '<link rel=stylesheet href=//hostile.example/z.css>',
  '<base href=//hostile.example/><form action=//hostile.example><button formaction=javascript:hostile=10>',
];

const invisible = [
  'a\u202Eb\u2066c',
  'a\u200Bb\u200D\uFEFFc',
  'a\0b\u0007',
  `${'ก'}${'่'.repeat(200)}`,
  '\u2028a\u0085b',
];

/** Texts that break what is not careful. None is blank, and all are whole Unicode: others are refused. */
export const hostileTexts: readonly string[] = [
  ...new Set([...vectors, ...invisible, ...listed]),
].filter((text) => text.trim() !== '' && text.isWellFormed() && !/[\n\r]/.test(text));

/** Ids that objects of the language carry, and others that break selectors and addresses. */
export const hostileIds = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  '1',
  'a.b',
  'null',
  'ไทย',
];

const release = releaseId('constructor');
const meeting = entityId('meeting');
const host = entityId('__proto__');

/** A valid corpus in which every text is hostile, and many an id: one person says something of each topic. */
export function hostileCorpus(texts: readonly string[] = hostileTexts): WholeCorpus {
  const textAt = (at: number): string => texts[at % texts.length] ?? 'a';
  const when = parseTimeSpan('2025-01-20');
  const named = (id: string, at: number, more: Partial<Entity> = {}): Entity =>
    entity(id, 'topic', 'none', {
      name: same(textAt(at)),
      label: same(textAt(at)),
      about: { ...same(textAt(at + 1)), source: textAt(at) },
      aliases: [{ text: textAt(at), kind: 'variant', in: null }],
      ...more,
    });
  const topics = texts.map((_, at) => named(hostileIds[at + 1] ?? `topic-${at}`, at));
  // Mappings of the language put whole numbers first, so that a predicate "1" would change the order.
  const names = hostileIds.filter((id) => id !== '1');
  const predicates = [...names, ...texts.slice(0, 20).map((_, at) => `predicate-${at}`)].map(
    (id, at) => ({
      id: predicateId(id),
      label: same(textAt(at)),
      inverse: same(textAt(at + 1)),
      subject: ['person'] as const,
      object: ['topic'] as const,
      draws: ['subject-object', 'meeting-object'] as const,
    }),
  );
  let text = '';
  const claims = topics.map((topic, at): Claim => {
    const quote = `«${at}» ${textAt(at)}`;
    const start = text.length;
    text += `${quote}\n`;
    const evidence = { release, start, end: start + quote.length, quote, role: 'says' } as const;
    return {
      id: claimId(release, hostileIds[at] ?? `p${at}`),
      release,
      at: meeting,
      saidBy: 'release',
      speech: 'narrated',
      subjects: [host],
      predicate: predicates[at % predicates.length]?.id ?? predicateId('constructor'),
      objects: [topic.id],
      to: null,
      under: null,
      partOf: null,
      qualifier: textAt(at),
      when,
      basis: 'stated',
      gist: same(textAt(at)),
      reason: null,
      source: null,
      note: same(textAt(at)),
      evidence: [{ ...evidence, translation: { en: textAt(at), ja: null } }],
    };
  });
  const published = parseIsoDay('2025-01-22');
  if (!published) throw new Error('no day');
  return {
    version: 1,
    title: same(textAt(0)),
    about: same(textAt(1)),
    types: generatedTypes.map((type, at) => ({
      ...type,
      label: same(textAt(at)),
      plural: same(textAt(at)),
    })),
    predicates,
    releases: [
      {
        id: release,
        title: '«0»',
        titleTranslation: { en: textAt(2), ja: textAt(3) },
        publisher: same(textAt(4)),
        publisherNote: null,
        url: `https://example.org/?q=${encodeURIComponent(textAt(0))}`,
        urlBasis: 'stated',
        published,
        publishedWords: null,
        publishedNote: null,
        language: 'th',
        text,
        body: { start: 0, end: text.length },
        paragraphs: paragraphs(text, { start: 0, end: text.length }),
        headline: null,
        slips: [],
        noClaims: [],
      },
    ],
    entities: [
      named(host, 2, { type: 'person', side: 'thailand' }),
      named(meeting, 3, {
        type: 'meeting',
        side: 'both',
        when,
        reportedIn: release,
        place: same(textAt(4)),
      }),
      ...topics,
    ],
    claims,
    mentions: [],
    stories: [],
    positions: [],
  };
}
