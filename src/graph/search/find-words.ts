import type { Claim } from '../../model/claim';
import type { ReleaseId } from '../../model/ids';
import type { Release, TextSpan } from '../../model/release';
import { type SpellingKey, spanOfKey, spellingKey } from '../../text/spelling-key';
import type { CorpusIndex } from '../corpus-index';
import { perIndex } from '../memo';
import type { PassageHit } from './hits';
import { type Needle, type PhraseList, phraseList } from './phrase-list';

/** UTF-16 code units shown before and after a match. */
const around = 48;

const bodyKeys = perIndex((index: CorpusIndex): readonly string[] =>
  index.corpus.releases.map((release) => spellingKey(release.text, release.body).key),
);

/** A key without its spaces, and where each unit of it stands in the key. */
function squeezed(key: string): { text: string; at: number[] } {
  const at: number[] = [];
  let text = '';
  for (let from = 0; from < key.length; from += 1) {
    if (key[from] === ' ') continue;
    text += key[from];
    at.push(from);
  }
  return { text, at };
}

/** All places of the needle in one body, as spans of the release's text, at most `most`. */
function placesIn(key: SpellingKey, needle: string, most: number): TextSpan[] {
  const spans: TextSpan[] = [];
  for (let at = key.key.indexOf(needle); at >= 0 && spans.length < most; ) {
    const span = spanOfKey(key, at, at + needle.length);
    if (span) spans.push(span);
    at = key.key.indexOf(needle, at + needle.length);
  }
  return spans;
}

/** The same without regard to spaces, which Thai sets between clauses and people between anything. */
function spacelessPlacesIn(key: SpellingKey, needle: string, most: number): TextSpan[] {
  const { text, at } = squeezed(key.key);
  const spans: TextSpan[] = [];
  for (let from = text.indexOf(needle); from >= 0 && spans.length < most; ) {
    const [first, last] = [at[from], at[from + needle.length - 1]];
    const span = first === undefined || last === undefined ? null : spanOfKey(key, first, last + 1);
    if (span) spans.push(span);
    from = text.indexOf(needle, from + needle.length);
  }
  return spans;
}

/** Every place in the bodies where the words stand, compared by spelling key, in the order of releases and texts. */
export function findInBodies(
  index: CorpusIndex,
  query: string,
  options: { readonly releases?: ReadonlySet<ReleaseId>; readonly most?: number } = {},
): { release: Release; span: TextSpan }[] {
  const needle = spellingKey(query.trim()).key.trim();
  if (needle === '') return [];
  const most = options.most ?? 200;
  const found: { release: Release; span: TextSpan }[] = [];
  const look = (has: (key: string) => boolean, places: typeof placesIn, sought: string) => {
    for (const [number, release] of index.corpus.releases.entries()) {
      if (found.length >= most) return;
      if (options.releases && !options.releases.has(release.id)) continue;
      if (!has(bodyKeys(index)[number] ?? '')) continue;
      const key = spellingKey(release.text, release.body);
      for (const span of places(key, sought, most - found.length)) found.push({ release, span });
    }
  };
  look((key) => key.includes(needle), placesIn, needle);
  if (found.length > 0) return found;
  const tight = needle.replaceAll(' ', '');
  if (tight.length >= 4)
    look((key) => key.replaceAll(' ', '').includes(tight), spacelessPlacesIn, tight);
  return found;
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
  const start = Math.max(within.start, lineStart, span.start - around);
  const end = Math.min(within.end, lineEnd < 0 ? text.length : lineEnd, span.end + around);
  return {
    snippet: text.slice(start, end),
    match: { start: span.start - start, end: span.end - start },
  };
}

/** Passages of the releases in which the words stand. */
export function findWords(index: CorpusIndex, query: string, most: number): PassageHit[] {
  return findInBodies(index, query, { most }).map(({ release, span }): PassageHit => {
    const evidence = evidenceAt(index.claimsIn.get(release.id) ?? [], span);
    return {
      kind: 'passage',
      tier: 'inside',
      release: release.id,
      claim: evidence?.claim.id ?? null,
      evidence: evidence?.number ?? null,
      via: 'words',
      language: release.language,
      span,
      ...snippetOf(release.text, release.body, span),
    };
  });
}

interface Rendering {
  readonly claim: Claim;
  readonly evidence: number | null;
  readonly via: 'translation' | 'gist';
  readonly language: string;
  readonly text: string;
}

const renderings = perIndex((index: CorpusIndex): { texts: Rendering[]; phrases: PhraseList } => {
  const texts = index.corpus.claims.flatMap((claim): Rendering[] => [
    ...claim.evidence.flatMap(({ translation }, evidence) =>
      (['en', 'ja'] as const).flatMap((language): Rendering[] => {
        const text = translation[language];
        return text === null ? [] : [{ claim, evidence, via: 'translation', language, text }];
      }),
    ),
    ...(['th', 'en', 'ja'] as const).map(
      (language): Rendering => ({
        claim,
        evidence: null,
        via: 'gist',
        language,
        text: claim.gist[language],
      }),
    ),
  ]);
  return { texts, phrases: phraseList(texts.map(({ text }, at) => [text, at])) };
});

/** Claims in whose translation or gist the words stand, each claim and each text once, translations first. */
export function findInRenderings(index: CorpusIndex, needle: Needle, most: number): PassageHit[] {
  const { texts, phrases } = renderings(index);
  if (needle.key.length < 2) return [];
  const hits = new Map<string, PassageHit>();
  const shown = new Set<string>();
  let from = 0;
  let phrase = 0;
  while (hits.size < most) {
    const at = phrases.keys.indexOf(needle.key, from);
    if (at < 0) break;
    while ((phrases.keyStarts[phrase + 1] ?? Number.POSITIVE_INFINITY) <= at) phrase += 1;
    from = phrases.keyStarts[phrase + 1] ?? phrases.keys.length;
    const found = texts[phrase];
    if (!found || hits.has(found.claim.id) || shown.has(found.text)) continue;
    const key = spellingKey(found.text);
    const [span] = placesIn(key, needle.key, 1);
    if (!span) continue;
    shown.add(found.text);
    hits.set(found.claim.id, {
      kind: 'passage',
      tier: 'inside',
      release: found.claim.release,
      claim: found.claim.id,
      evidence: found.evidence,
      via: found.via,
      language: found.language,
      span: null,
      ...snippetOf(found.text, { start: 0, end: found.text.length }, span),
    });
  }
  return [...hits.values()];
}
