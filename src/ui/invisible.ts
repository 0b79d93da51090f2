/**
 * A stretch of text that shows as it is, or what would not show or would cover what stands around it: a character as
 * `U+202E`, or marks that are too many for one letter as the first of them and how many follow, `U+0301 +795`.
 */
export type VisibleRun =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'invisible'; readonly code: string };

// Control, format, private-use and unassigned characters, lone surrogates and line separators. Tab and line break lay
// text out; the joiners hold emoji together and are told apart below.
const suspect = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u{115F}\u{1160}\u{3164}\u{FFA0}]/u;
const layout = new Set(['\t', '\n', '\r']);
const joiner = '\u200D';
/** A letter with more marks than this paints over the lines around it; the writings of the corpus put three on one at most. */
const mostMarks = 4;
const mark = /\p{M}/u;
const piledUp = new RegExp(`\\p{M}{${mostMarks + 1}}`, 'u');
const pictograph = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Splits a text into what shows and what would not, so that nothing in a text from data can hide, turn or cover what
 * stands around it. `␀`-like characters become their code points; concatenating the texts of a text without any gives it back.
 */
export function visibleRuns(text: string): readonly VisibleRun[] {
  if (!suspect.test(text) && !piledUp.test(text))
    return text === '' ? [] : [{ kind: 'text', text }];
  const runs: VisibleRun[] = [];
  let plain = '';
  let before = '';
  let marks: string[] = [];
  const part = (code: string) => {
    if (plain !== '') runs.push({ kind: 'text', text: plain });
    plain = '';
    runs.push({ kind: 'invisible', code });
  };
  const partMarks = () => {
    const [first, ...more] = marks.slice(mostMarks);
    if (first !== undefined)
      part(more.length > 0 ? `${codeOf(first)} +${more.length}` : codeOf(first));
    marks = [];
  };
  for (const character of text) {
    if (mark.test(character)) {
      marks.push(character);
      if (marks.length <= mostMarks) plain += character;
      before = character;
      continue;
    }
    partMarks();
    const joins = character === joiner && pictograph.test(before);
    if (!suspect.test(character) || layout.has(character) || joins) plain += character;
    else part(codeOf(character));
    before = character;
  }
  partMarks();
  if (plain !== '') runs.push({ kind: 'text', text: plain });
  return runs;
}

/** The same as one text, for where nothing can be set apart from the words: `[U+202E]`. */
export function visibleText(text: string): string {
  return visibleRuns(text)
    .map((run) => (run.kind === 'text' ? run.text : `[${run.code}]`))
    .join('');
}
