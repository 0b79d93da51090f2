import type { Corpus, WholeCorpus } from './corpus';
import type { ReleaseId } from './ids';
import type { ReleaseTexts } from './release';

/** Texts of releases that lie together in a file of their own, as a JSON list of strings. */
export interface TextPack {
  /** Its address, relative to that of the corpus. */
  readonly file: string;
  /** Of its bytes, in lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Whose texts they are, in their order. */
  readonly releases: readonly ReleaseId[];
}

/** A corpus whose texts lie in files beside it, in the order of the releases. */
export interface PackedCorpus extends Corpus {
  readonly packs: readonly TextPack[];
}

/** What a page is given: a small corpus whole, a large one without its texts. */
export type ShippedCorpus = WholeCorpus | PackedCorpus;

/** The texts that came with a corpus, and the packs that hold the others. */
export interface TextSupply {
  readonly here: ReleaseTexts;
  readonly packs: readonly TextPack[];
}

export const suppliedTexts = (shipped: ShippedCorpus): TextSupply =>
  'packs' in shipped
    ? { here: new Map(), packs: shipped.packs }
    : { here: new Map(shipped.releases.map(({ id, text }) => [id, text])), packs: [] };
