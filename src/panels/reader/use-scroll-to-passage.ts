import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { CorpusIndex } from '../../graph/corpus-index';
import type { PassageRef } from '../../view/view';

/** Where the words of a passage begin in its release; null for a whole release or a claim that is gone. */
function startOf(index: CorpusIndex, passage: PassageRef): number | null {
  const claim = passage.claim === null ? undefined : index.claims.get(passage.claim);
  if (!claim) return null;
  const chosen = passage.evidence === null ? undefined : claim.evidence[passage.evidence];
  const says = claim.evidence.find(({ role }) => role === 'says');
  const evidence = chosen ?? says ?? claim.evidence[0];
  return evidence?.release === passage.release ? evidence.start : null;
}

/**
 * Brings the open passage, null as long as its text is not there, into view inside the scroller: at once when a release is opened, gliding within it, unless
 * the person asked for less motion. The upper third, where reading goes on downwards, is where it comes to stand.
 */
export function useScrollToPassage(
  scroller: RefObject<HTMLElement | null>,
  index: CorpusIndex,
  passage: PassageRef | null,
): void {
  const lastRelease = useRef<string | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !passage) return;
    const stays = lastRelease.current === passage.release;
    lastRelease.current = passage.release;
    const start = startOf(index, passage);
    const target = start === null ? null : element.querySelector(`[data-at="${start}"]`);
    if (!target && stays) return;
    const box = target?.getBoundingClientRect();
    const offset = box ? box.top - element.getBoundingClientRect().top + element.scrollTop : 0;
    const still =
      !stays ||
      (typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches);
    element.scrollTo?.({
      top: Math.max(0, offset - element.clientHeight / 4),
      behavior: still ? 'instant' : 'smooth',
    });
  }, [scroller, index, passage]);
}
