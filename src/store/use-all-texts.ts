import { useEffect } from 'react';
import type { ReleaseTexts } from '../model/release';
import { type Supply, supplyOf } from './text-shelf';
import { useYongyai, useYongyaiStore } from './use-store';

export interface AllTexts extends Supply {
  /** Those that are here, once no other is on its way; so long none, so that nothing is searched twice. */
  readonly texts: ReleaseTexts;
  readonly again: () => void;
}

const none: ReleaseTexts = new Map();

/** The texts of all releases, fetched in the background when they are first wanted. */
export function useAllTexts(wanted: boolean): AllTexts {
  const store = useYongyaiStore();
  const shelf = useYongyai(({ texts }) => texts);
  const { packs } = shelf;
  const again = () => store.getState().fetchTexts();
  useEffect(() => {
    if (wanted && packs.length > 0) store.getState().fetchTexts();
  }, [store, wanted, packs]);
  const supply = supplyOf(shelf);
  const settled = supply.read === supply.of || supply.failed !== null;
  return { ...supply, texts: settled ? shelf.here : none, again };
}
