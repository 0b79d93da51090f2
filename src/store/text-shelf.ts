import type { ReleaseId } from '../model/ids';
import type { ReleaseTexts } from '../model/release';
import type { TextPack, TextSupply } from '../model/text-pack';

/** Fetches the texts of a pack, in its order; rejects where they do not come or are not what they should be. */
export type TextPort = (pack: TextPack) => Promise<readonly string[]>;

/** The texts of the releases as far as they are here. */
export interface TextShelf extends TextSupply {
  /** Why the last fetch of a pack failed, until it is asked for again. */
  readonly failed: ReadonlyMap<TextPack, string>;
}

export const emptyShelf: TextShelf = { here: new Map(), packs: [], failed: new Map() };

export const filledShelf = (supply: TextSupply): TextShelf => ({ ...supply, failed: new Map() });

/** Why the text of a release did not come; null where that is not so, or it was asked for again. */
export function failureOf({ failed }: TextShelf, release: ReleaseId): string | null {
  for (const [{ releases }, reason] of failed) if (releases.includes(release)) return reason;
  return null;
}

/** How far the texts of all releases are here. */
export interface Supply {
  readonly read: number;
  readonly of: number;
  /** Why the others do not come; null where they are still awaited, or all are here. */
  readonly failed: string | null;
}

export function supplyOf({ here, packs, failed }: TextShelf): Supply {
  const open = packs.filter((pack) => !isHere(here, pack));
  const of = here.size + open.reduce((sum, { releases }) => sum + releases.length, 0);
  const given = open.length > 0 && open.every((pack) => failed.has(pack));
  return { read: here.size, of, failed: given ? ([...failed.values()][0] ?? null) : null };
}

export const isHere = (here: ReleaseTexts, { releases: [first] }: TextPack): boolean =>
  first === undefined || here.has(first);

/** Packs fetched at the same time, so that one that a reader waits for has not many before it. */
const together = 4;

/** Takes packs off their way: what was asked for last is fetched first, each pack once at a time. */
export function createFetching(
  load: TextPort,
  change: (told: (shelf: TextShelf) => TextShelf) => void,
): (packs: readonly TextPack[]) => void {
  const running = new Set<TextPack>();
  let waiting: readonly TextPack[] = [];

  const settle = (pack: TextPack, told: (shelf: TextShelf) => TextShelf) => {
    running.delete(pack);
    // Another corpus may have come meanwhile.
    change((shelf) => (shelf.packs.includes(pack) ? told(shelf) : shelf));
    fetchNext();
  };
  const fetchNext = (): void => {
    while (running.size < together) {
      const [pack, ...rest] = waiting;
      if (!pack) return;
      waiting = rest;
      running.add(pack);
      load(pack).then(
        (texts) => settle(pack, (shelf) => withTexts(shelf, pack, texts)),
        (error: unknown) => settle(pack, (shelf) => withFailure(shelf, pack, error)),
      );
    }
  };
  return (packs) => {
    const wanted = packs.filter((pack) => !running.has(pack));
    waiting = [...wanted, ...waiting.filter((pack) => !wanted.includes(pack))];
    fetchNext();
  };
}

function withTexts(shelf: TextShelf, pack: TextPack, texts: readonly string[]): TextShelf {
  const here = new Map(shelf.here);
  for (const [at, id] of pack.releases.entries()) here.set(id, texts[at] ?? '');
  return { ...shelf, here };
}

function withFailure(shelf: TextShelf, pack: TextPack, error: unknown): TextShelf {
  const reason = error instanceof Error ? error.message : String(error);
  return { ...shelf, failed: new Map(shelf.failed).set(pack, reason) };
}

/** Takes back that packs failed: they are asked for again. */
export function forgiven(shelf: TextShelf, packs: readonly TextPack[]): TextShelf {
  if (!packs.some((pack) => shelf.failed.has(pack))) return shelf;
  const failed = new Map(shelf.failed);
  for (const pack of packs) failed.delete(pack);
  return { ...shelf, failed };
}
