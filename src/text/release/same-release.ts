import type { WholeRelease } from '../../model/release';
import { spellingOf } from '../letters/spelling-key';

/** A release of the corpus that a new text is, or nearly is; `likeness` from 0 to 1. */
export interface SameRelease {
  readonly release: WholeRelease;
  readonly by: 'address' | 'text';
  readonly likeness: number;
}

const window = 12;
/** Above this share of common passages, two texts are one release: an edit, a reprint, a copy with another frame. */
const nearly = 0.7;

/** The address without what does not tell pages apart. */
const plainAddress = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/[#?].*$/su, '')
    .replace(/\/{1,8}$/u, '');

/** Finds a release with the same address or nearly the same body. Linear in the length of the texts. */
export function findSameRelease(
  url: string | null,
  body: string,
  releases: readonly WholeRelease[],
): SameRelease | null {
  const address = url === null ? null : plainAddress(url);
  const same = releases.find((release) => plainAddress(release.url) === address);
  if (same !== undefined) return { release: same, by: 'address', likeness: 1 };
  const passages = passagesOf(body);
  let best: SameRelease | null = null;
  for (const release of releases) {
    const other = passagesOf(release.text.slice(release.body.start, release.body.end));
    const smaller = passages.size < other.size ? passages : other;
    const larger = smaller === passages ? other : passages;
    let common = 0;
    for (const passage of smaller) if (larger.has(passage)) common += 1;
    const likeness = common / smaller.size;
    if (likeness >= nearly && likeness > (best?.likeness ?? 0))
      best = { release, by: 'text', likeness };
  }
  return best;
}

/** Passages of some letters, taken where their own hash says so, so that a shift of the text changes none. */
function passagesOf(text: string): Set<string> {
  const key = spellingOf(text).replace(/\s/gu, '');
  const found = new Set<string>();
  for (let at = 0; at + window <= key.length; at += 1) {
    const passage = key.slice(at, at + window);
    if ((passage.charCodeAt(0) + passage.charCodeAt(5) + passage.charCodeAt(11)) % 4 === 0)
      found.add(passage);
  }
  return found;
}
