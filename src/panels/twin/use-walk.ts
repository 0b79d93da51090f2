import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { EntityId } from '../../model/ids';
import { useYongyaiStore } from '../../store/use-store';
import { type Ground, type Place, placeNear, type Step, standing, walk } from './walk';

export interface Walk {
  readonly place: Place;
  readonly entity: EntityId;
  /** How the keyboard came here from the hub; null at the hub itself. */
  readonly step: Step | null;
  /** Whether the list has the keyboard's focus. */
  readonly focused: boolean;
  /** Goes where a key leads; false where it leads nowhere. */
  readonly go: (key: string) => boolean;
  /** Stands at an entity that received the focus by itself. */
  readonly arrive: (id: EntityId) => void;
  readonly leave: () => void;
  /** Lights the present entity on the canvas, which is also what its menu opens for. */
  readonly light: () => void;
}

/**
 * Where the keyboard stands in the list. The focus follows it (a roving tab stop); where its entity leaves the screen,
 * it stands at the next one. Null on empty ground.
 */
export function useWalk(ground: Ground, list: RefObject<HTMLElement | null>): Walk | null {
  const store = useYongyaiStore();
  const [wanted, setPlace] = useState<Place | null>(null);
  const [focused, setFocused] = useState(false);
  const follow = useRef(false);
  const rank = useRef(0);

  const kept = wanted && standing(ground, wanted) ? wanted : null;
  const place = kept ?? placeNear(ground, rank.current);
  const here = place && standing(ground, place);
  const entity = here?.entity ?? null;

  const light = (id: EntityId | null) =>
    store.getState().hoverOver(id && { ref: { kind: 'entity', id }, from: 'panel' });

  useLayoutEffect(() => {
    const lost = focused && document.activeElement === document.body;
    if (!follow.current && !lost) return;
    follow.current = false;
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });
  useEffect(() => {
    if (place) rank.current = ground.rank.get(place.hub) ?? 0;
  });

  if (!place || !here || entity === null) return null;
  return {
    place,
    entity,
    step: here.step,
    focused,
    go(key) {
      const next = walk(ground, place, key);
      if (!next) return false;
      follow.current = true;
      setPlace(next);
      light(standing(ground, next)?.entity ?? null);
      return true;
    },
    arrive(id) {
      setFocused(true);
      if (id !== entity) setPlace({ hub: id, at: -1 });
      light(id);
    },
    leave() {
      setFocused(false);
      light(null);
    },
    light: () => light(entity),
  };
}
