import type { TextSpan } from '../../model/release';

/** How far around a place two texts are compared, in UTF-16 units to either side. */
const reach = 400;
/** How many units the best place must agree by, and be ahead of the next. */
const least = 8;

/**
 * Of several places of the same words, the one whose surroundings agree longest with those of the words in an older
 * text, read outwards from the words; null where the lead is too small to tell.
 */
export function placeBySurroundings(
  text: string,
  places: readonly TextSpan[],
  older: { readonly text: string; readonly place: TextSpan },
): TextSpan | null {
  const ranked = places
    .map((place) => ({ place, agrees: agreement(text, place, older) }))
    .sort((a, b) => b.agrees - a.agrees);
  const [best, next] = ranked;
  if (!best || best.agrees < least || best.agrees - (next?.agrees ?? 0) < least) return null;
  return best.place;
}

function agreement(
  text: string,
  { start, end }: TextSpan,
  older: { readonly text: string; readonly place: TextSpan },
): number {
  let before = 0;
  while (before < reach && start - before > 0) {
    const at = older.place.start - before - 1;
    if (at < 0 || text[start - before - 1] !== older.text[at]) break;
    before += 1;
  }
  let after = 0;
  while (after < reach && end + after < text.length) {
    if (text[end + after] !== older.text[older.place.end + after]) break;
    after += 1;
  }
  return before + after;
}
