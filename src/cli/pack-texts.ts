import type { WholeCorpus } from '../model/corpus';
import type { Release, WholeRelease } from '../model/release';
import type { ShippedCorpus, TextPack } from '../model/text-pack';
import { sha256 } from '../text/letters/sha256';

/** A corpus as it is shipped, and the files beside it. */
export interface Shipment {
  readonly corpus: ShippedCorpus;
  readonly files: readonly { readonly name: string; readonly content: Buffer }[];
}

/** Bytes of texts that are fetched in one go: a second or two on a slow line, and some hundred files for 10,000 releases. */
const mostBytes = 200_000;

/**
 * Makes of a corpus what a page is given. Where its texts need one pack only, they stay in it; else they lie in packs
 * beside it, named by their content, so that a new release leaves nearly all of them as they are.
 */
export function packTexts(corpus: WholeCorpus, most = mostBytes): Shipment {
  const groups = groupsOf(corpus.releases, most);
  if (groups.length < 2) return { corpus, files: [] };
  const packed = groups.map((releases): { pack: TextPack; content: Buffer } => {
    const content = Buffer.from(JSON.stringify(releases.map(({ text }) => text)));
    const hash = sha256(content);
    const file = `texts-${hash.slice(0, 16)}.json`;
    return { pack: { file, sha256: hash, releases: releases.map(({ id }) => id) }, content };
  });
  return {
    corpus: {
      ...corpus,
      releases: corpus.releases.map(withoutText),
      packs: packed.map(({ pack }) => pack),
    },
    files: packed.map(({ pack, content }) => ({ name: pack.file, content })),
  };
}

const withoutText = ({ text: _, ...release }: WholeRelease): Release => release;

/** The releases in their order, as many together as fit; a longer text is alone. */
function groupsOf(releases: readonly WholeRelease[], most: number): readonly WholeRelease[][] {
  const groups: WholeRelease[][] = [];
  let room = 0;
  for (const release of releases) {
    const size = Buffer.byteLength(release.text);
    const group = groups.at(-1);
    if (group && size <= room) {
      group.push(release);
      room -= size;
    } else {
      groups.push([release]);
      room = most - size;
    }
  }
  return groups;
}
