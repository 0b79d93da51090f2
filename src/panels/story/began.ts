import type { StoryId } from '../../model/ids';

const keyOf = (story: StoryId) => `yongyai:began:${story}`;

/** A telling that was left longer ago than this is over, in milliseconds: half an hour. */
const pause = 1_800_000;

/** When a telling began and, where it was left, when that was, in milliseconds since the epoch. */
function kept(story: StoryId): { began: number; left: number | null } | null {
  const [began = '', left] = (sessionStorage.getItem(keyOf(story)) ?? '').split(' ');
  return Number(began) > 0 ? { began: Number(began), left: left ? Number(left) : null } : null;
}

/**
 * When the telling of a story began in this tab, in milliseconds since the epoch; now, where it has not begun. Neither
 * a reload nor leaving it by accident begins it anew. Where the browser keeps nothing, the time of asking.
 */
export function beganAt(story: StoryId): number {
  const now = Date.now();
  try {
    const telling = kept(story);
    const goesOn =
      telling && telling.began <= now && (telling.left === null || now - telling.left < pause);
    if (!goesOn) return beginTelling(story);
    sessionStorage.setItem(keyOf(story), String(telling.began));
    return telling.began;
  } catch {
    return now;
  }
}

/** The story begins now in this tab; returns when that is. */
export function beginTelling(story: StoryId): number {
  const now = Date.now();
  try {
    sessionStorage.setItem(keyOf(story), String(now));
  } catch {
    // The clock then starts again with the page.
  }
  return now;
}

/** The story is left for now. */
export function pauseTelling(story: StoryId): void {
  try {
    const telling = kept(story);
    if (telling) sessionStorage.setItem(keyOf(story), `${telling.began} ${Date.now()}`);
  } catch {
    // Nothing was kept.
  }
}
