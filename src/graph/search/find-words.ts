import type { Claim } from '../../model/claim';
import { type Language, languages } from '../../model/language';
import type { ReleaseTexts, TextSpan } from '../../model/release';
import { excerpt } from '../../text/letters/excerpt';
import { spanOfKey, spellingKey, spellingOf } from '../../text/letters/spelling-key';
import type { CorpusIndex } from '../corpus-index';
import { stepsPer } from '../memo';
import type { Steps } from '../steps';
import { type FoundInBody, searchBodies } from './bodies';
import { type Haystack, HaystackBuilder, places, textOf } from './haystack';
import type { PassageHit, Tier } from './hits';
import { beginsWord } from './match-phrases';
import { type Needle, oneLine } from './phrase-list';
import { isSpaced } from './query-words';

/** UTF-16 code units shown before and after a match. */
const around = 48;

export interface Passages {
  readonly hits: readonly PassageHit[];
  /** How many there are; `hits` may be fewer. */
  readonly total: number;
}

/** The evidence that covers the beginning of a span: the shortest, one that says something before one that names. */
function evidenceAt(
  claims: readonly Claim[],
  span: TextSpan,
): { claim: Claim; number: number } | null {
  let best: { claim: Claim; number: number; weight: number } | null = null;
  for (const claim of claims) {
    for (const [number, { start, end, role }] of claim.evidence.entries()) {
      if (start > span.start || end <= span.start) continue;
      const weight = end - start + (role === 'says' ? 0 : 100_000) + (end < span.end ? 1000 : 0);
      if (!best || weight < best.weight) best = { claim, number, weight };
    }
  }
  return best;
}

function snippetOf(
  text: string,
  within: TextSpan,
  span: TextSpan,
): { snippet: string; match: TextSpan } {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end);
  const line = {
    start: Math.max(within.start, lineStart),
    end: Math.min(within.end, lineEnd < 0 ? text.length : lineEnd),
  };
  const { text: snippet, match } = excerpt(text, line, span, around);
  return { snippet, match };
}

/** Passages of the releases in whose texts the words stand; the first `most` of them. */
export function* findWords(
  index: CorpusIndex,
  texts: ReleaseTexts,
  needle: Needle,
  most: number,
): Steps<Passages> {
  const found = yield* searchBodies(index, texts, needle.key, { most });
  return {
    hits: found.places.map((place) => hitInBody(index, texts, place, 'inside')),
    total: found.total,
  };
}

/** A place in a release, with the claim that rests on it. */
export function hitInBody(
  index: CorpusIndex,
  texts: ReleaseTexts,
  { release, span }: FoundInBody,
  tier: Tier,
): PassageHit {
  const evidence = evidenceAt(index.claimsIn.get(release.id) ?? [], span);
  return {
    kind: 'passage',
    tier,
    release: release.id,
    claim: evidence?.claim.id ?? null,
    evidence: evidence?.number ?? null,
    via: 'words',
    language: release.language,
    span,
    ...snippetOf(texts.get(release.id) ?? '', release.body, span),
  };
}

export interface Rendering {
  readonly claim: Claim;
  readonly evidence: number | null;
  readonly via: 'translation' | 'gist';
  readonly language: Language;
  readonly text: string;
}

interface Renderings {
  readonly texts: readonly Rendering[];
  /** Their spelling keys, in the same order. */
  readonly keys: Haystack;
}

const renderingsOf = (claim: Claim): Rendering[] => [
  ...claim.evidence.flatMap(({ translation }, evidence) =>
    (['en', 'ja'] as const).flatMap((language): Rendering[] => {
      const text = translation[language];
      return text === null ? [] : [{ claim, evidence, via: 'translation', language, text }];
    }),
  ),
  ...languages.map(
    (language): Rendering => ({
      claim,
      evidence: null,
      via: 'gist',
      language,
      text: claim.gist[language],
    }),
  ),
];

/** Claims made ready between two pauses. */
const portion = 25;

/** The translations and gists of all claims. */
export const renderings = stepsPer(function* (index: CorpusIndex): Steps<Renderings> {
  const texts: Rendering[] = [];
  const keys = new HaystackBuilder();
  for (const [number, claim] of index.corpus.claims.entries()) {
    if (number % portion === portion - 1) yield;
    for (const rendering of renderingsOf(claim)) {
      texts.push(rendering);
      keys.add(oneLine(spellingOf(rendering.text)));
    }
  }
  return { texts, keys: keys.finish() };
});

/** Claims in whose translation or gist the words stand, each claim and each text once, translations first. */
export function* findInRenderings(
  index: CorpusIndex,
  needle: Needle,
  known: ReadonlySet<Claim['id'] | null>,
  most: number,
): Steps<Passages> {
  const { texts, keys } = yield* renderings(index);
  if (needle.key.length < 2) return { hits: [], total: 0 };
  // A few Latin letters stand inside many words.
  const short = isSpaced(needle.key) && needle.key.length < 4;
  const found = new Map<Claim['id'], Rendering>();
  const shown = new Set<string>();
  yield* places(keys, needle.key, 'first', ({ number }) => {
    const rendering = texts[number];
    if (!rendering) return;
    const { claim, text } = rendering;
    if (known.has(claim.id) || found.has(claim.id) || shown.has(text)) return;
    if (short && !beginsWord(textOf(keys, number), needle.key)) return;
    shown.add(text);
    found.set(claim.id, rendering);
  });
  const hits = [...found.values()].slice(0, most).flatMap((rendering) => {
    const at = oneLine(spellingOf(rendering.text)).indexOf(needle.key);
    return hitInRendering(rendering, at, at + needle.key.length, 'inside') ?? [];
  });
  return { hits, total: found.size };
}

/** A place in the spelling key of a rendering; null where it cuts a letter. */
export function hitInRendering(
  { claim, evidence, via, language, text }: Rendering,
  from: number,
  to: number,
  tier: Tier,
): PassageHit | null {
  const span = from < 0 ? null : spanOfKey(spellingKey(text), from, to);
  if (!span) return null;
  const within = snippetOf(text, { start: 0, end: text.length }, span);
  const where = { release: claim.release, claim: claim.id, evidence };
  return { kind: 'passage', tier, ...where, via, language, span: null, ...within };
}
