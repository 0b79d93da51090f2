import type { ReleaseTexts } from '../../model/release';
import { closestStretch } from '../../text/letters/closest-stretch';
import { editDistance } from '../../text/letters/edit-distance';
import type { CorpusIndex } from '../corpus-index';
import type { Steps } from '../steps';
import { bodies, type FoundInKey, placesInTexts } from './bodies';
import { hitInBody, hitInRendering, type Passages, renderings } from './find-words';
import { type Haystack, places, textOf } from './haystack';
import type { PassageHit } from './hits';

/** Fewer letters are a word, and another word is as near as a misspelt one. */
const shortest = 8;
/** From so many letters on a second one may be wrong. */
const long = 20;
/** Longer ones are texts that were pasted. */
const longest = 160;
/** Where so many places have a piece of the needle, the piece says nothing. */
const mostLooked = 2000;

/**
 * Where texts have the needle but for a wrong letter, two in a long one. One of one more pieces than there are wrong
 * letters stands as it is (the pigeonhole principle); around it the closest stretch is looked for.
 */
function* nearPlaces(hay: Haystack, needle: string): Steps<FoundInKey[]> {
  const { length } = needle;
  if (length < shortest || length > longest) return [];
  const slips = length < long ? 1 : 2;
  const size = Math.ceil(length / (slips + 1));
  const found = new Map<string, FoundInKey>();
  let looked = 0;
  for (let offset = 0; offset < length; offset += size) {
    yield* places(hay, needle.slice(offset, offset + size), 'every', ({ number, at }) => {
      looked += 1;
      if (looked > mostLooked) return;
      const first = Math.max(0, at - offset - slips);
      const around = textOf(hay, number).slice(first, at - offset + length + slips);
      const { start, end, distance } = closestStretch(around, needle);
      // Two letters that have changed places are two edits there, and one slip here.
      if (distance > 2 * slips || editDistance(around.slice(start, end), needle, slips) > slips)
        return;
      const place = { number, from: first + start, to: first + end };
      if (!found.has(`${number} ${place.to}`)) found.set(`${number} ${place.to}`, place);
    });
  }
  return [...found.values()].sort((a, b) => a.number - b.number || a.from - b.from);
}

/**
 * Passages that have the words of a spelling key but for a wrong letter or two: in the releases, and claims that have
 * them in a rendering; the first `most` of each. For a query that is found nowhere as it is.
 */
export function* findNearly(
  index: CorpusIndex,
  texts: ReleaseTexts,
  key: string,
  most: number,
): Steps<Passages> {
  const { releases, keys } = yield* bodies(texts, index);
  const near = yield* nearPlaces(keys, key);
  const first = near.slice(0, most);
  const inTexts = yield* placesInTexts(releases, texts, first);
  const hits = inTexts.map((place) => hitInBody(index, texts, place, 'fuzzy'));
  const known = new Set(hits.map(({ claim }) => claim));
  const shown = new Set<string>();
  const all = yield* renderings(index);
  const rendered: PassageHit[] = [];
  for (const { number, from, to } of yield* nearPlaces(all.keys, key)) {
    const rendering = all.texts[number];
    if (!rendering || known.has(rendering.claim.id) || shown.has(rendering.text)) continue;
    const hit = hitInRendering(rendering, from, to, 'fuzzy');
    if (!hit) continue;
    known.add(rendering.claim.id);
    shown.add(rendering.text);
    rendered.push(hit);
  }
  return {
    hits: [...hits, ...rendered.slice(0, most)],
    // A place that cuts a letter is none.
    total: near.length - (first.length - hits.length) + rendered.length,
  };
}
