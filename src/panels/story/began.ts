import type { StoryId } from '../../model/ids';

const keyOf = (story: StoryId) => `yongyai:began:${story}`;

/**
 * When the telling of a story began in this tab, in milliseconds since the epoch; now, where it has not begun. A reload
 * does not begin it anew. Where the browser keeps nothing, the time of asking.
 */
export function beganAt(story: StoryId): number {
  const now = Date.now();
  try {
    const kept = Number(sessionStorage.getItem(keyOf(story)));
    if (kept > 0 && kept <= now) return kept;
    sessionStorage.setItem(keyOf(story), String(now));
  } catch {
    // The clock then starts again with the page.
  }
  return now;
}

/** The story is over in this tab; telling it again begins anew. */
export function endTelling(story: StoryId): void {
  try {
    sessionStorage.removeItem(keyOf(story));
  } catch {
    // Nothing was kept.
  }
}
