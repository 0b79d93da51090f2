/**
 * What a sticky pattern matches right at an offset of a text, null for nothing. A lookbehind at the head of the pattern
 * reads the words before the offset.
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
