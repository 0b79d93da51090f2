/** A stretch of text that shows as it is, or one character that would not show, as `U+202E`. */
export type VisibleRun =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'invisible'; readonly code: string };

// Control, format, private-use and unassigned characters, lone surrogates and line separators. Tab and line break lay
// text out; the joiners hold emoji together and are told apart below.
const suspect = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u{115F}\u{1160}\u{3164}\u{FFA0}]/u;
const layout = new Set(['\t', '\n', '\r']);
const joiner = '\u200D';
const pictograph = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u;

/**
 * Splits a text into what shows and what would not, so that nothing in a text from data can hide or turn what stands
 * around it. `␀`-like characters become their code points; concatenating the texts of a text without any gives it back.
 */
export function visibleRuns(text: string): readonly VisibleRun[] {
  if (!suspect.test(text)) return text === '' ? [] : [{ kind: 'text', text }];
  const runs: VisibleRun[] = [];
  let plain = '';
  let before = '';
  for (const character of text) {
    const joins = character === joiner && pictograph.test(before);
    if (!suspect.test(character) || layout.has(character) || joins) plain += character;
    else {
      if (plain !== '') runs.push({ kind: 'text', text: plain });
      plain = '';
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      runs.push({ kind: 'invisible', code: `U+${code}` });
    }
    before = character;
  }
  if (plain !== '') runs.push({ kind: 'text', text: plain });
  return runs;
}
