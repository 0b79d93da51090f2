import { useDeferredValue, useMemo, useState } from 'react';
import { findInBodies } from '../../graph/search/bodies';
import type { ReleaseId } from '../../model/ids';
import type { ReleaseTexts, TextSpan } from '../../model/release';
import { type AllTexts, useAllTexts } from '../../store/use-all-texts';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { openPassage } from '../../view/selecting';
import { type FoundPlace, firstIn, placeAfter } from './find-places';

export type FindScope = 'release' | 'all';

export interface Finding {
  readonly query: string;
  readonly seek: (query: string) => void;
  readonly scope: FindScope;
  readonly chooseScope: (scope: FindScope) => void;
  readonly places: readonly FoundPlace[];
  /** The number of the place at which one stands, or -1. */
  readonly at: number;
  readonly go: (by: 1 | -1) => void;
  /** What was found in the open release, and which of it one stands at, or -1. */
  readonly here: readonly TextSpan[];
  readonly hereAt: number;
  /** How far the texts of all releases have been read, where they are found in. */
  readonly all: AllTexts | null;
}

/** More places than these are not counted: the words are then too common to be stepped through. */
const most = 999;

const nothing: readonly FoundPlace[] = [];

/** The text of the open release by itself, once it is there. */
function useOwnText(release: ReleaseId | null): ReleaseTexts {
  const text = useYongyai(({ texts }) => (release === null ? undefined : texts.here.get(release)));
  return useMemo(
    () => new Map(release === null || text === undefined ? [] : [[release, text]]),
    [release, text],
  );
}

/**
 * Finding words in the open release, or in all. Typing goes to the first place in the open release from the unit on at
 * which one reads, and opens no other; next and previous go on into others and open them.
 */
export function useFind(open: boolean, release: ReleaseId | null, readingAt: number): Finding {
  const index = useCorpus();
  const store = useYongyaiStore();
  const [query, setQuery] = useState('');
  const [scope, setScope] = useState<FindScope>('release');
  const [moved, setMoved] = useState<{ query: string; scope: FindScope; at: number } | null>(null);
  const sought = useDeferredValue(open ? query : '');
  const all = useAllTexts(open && scope === 'all');
  const own = useOwnText(release);
  const texts = scope === 'all' ? all.texts : own;
  const places = useMemo(
    () => (sought.trim() === '' ? nothing : findInBodies(index, texts, sought, { most })),
    [index, texts, sought],
  );
  const standing = moved?.query === sought && moved.scope === scope ? moved.at : -1;
  const stays = places[standing]?.release.id === release;
  const at = stays ? standing : release === null ? -1 : firstIn(places, release, readingAt);
  const inRelease = useMemo(
    () => places.filter((place) => place.release.id === release).map(({ span }) => span),
    [places, release],
  );
  const span = places[at]?.span;
  return {
    query,
    seek: setQuery,
    scope,
    chooseScope: setScope,
    places,
    at,
    go: (by) => {
      const next = placeAfter(at, by, places.length);
      const place = places[next];
      if (!place) return;
      setMoved({ query: sought, scope, at: next });
      if (place.release.id !== release) {
        const passage = { release: place.release.id, claim: null, evidence: null };
        store.getState().commit(openPassage(passage), 'find');
      }
    },
    here: inRelease,
    hereAt: span ? inRelease.indexOf(span) : -1,
    all: scope === 'all' ? all : null,
  };
}
