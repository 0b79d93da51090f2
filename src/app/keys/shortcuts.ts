/** Where a key is pressed, the innermost first: what an inner scope answers, an outer one never sees. */
export const scopes = [
  'text',
  'choice',
  'dialog',
  'presenting',
  'curating',
  'reader',
  'timeline',
  'twin',
  'canvas',
] as const;

export type Scope = (typeof scopes)[number];

export type Command =
  | 'search'
  | 'graph'
  | 'focus'
  | 'grow'
  | 'shrink'
  | 'fit'
  | 'next-passage'
  | 'previous-passage'
  | 'back-out'
  | 'keys'
  | 'undo'
  | 'redo';

export interface Press {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** The innermost scope that holds the keyboard's focus. */
  readonly scope: Scope;
}

const letters: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['/', 'search'],
  ['g', 'graph'],
  ['f', 'focus'],
  ['+', 'grow'],
  ['=', 'grow'],
  ['-', 'shrink'],
  ['0', 'fit'],
  ['j', 'next-passage'],
  ['k', 'previous-passage'],
  ['?', 'keys'],
]);

/** They answer plain keys themselves. */
const innermost: ReadonlySet<Scope> = new Set(['text', 'choice', 'dialog']);

/**
 * The command of a key press, or null where it has none here. Single characters act neither in text fields nor in
 * dialogs, nor on a choice, which takes them for the beginning of an option; and not at all where `singleLetters` is
 * false. Ctrl stands for Cmd too; what it does with Z in a text field is the field's own.
 */
export function commandOf(press: Press, singleLetters: boolean): Command | null {
  const key = press.key.toLowerCase();
  if (press.alt) return null;
  if (press.ctrl) {
    if (key === 'k') return 'search';
    if (press.scope === 'text') return null;
    if (key === 'z') return press.shift ? 'redo' : 'undo';
    return key === 'y' ? 'redo' : null;
  }
  if (innermost.has(press.scope)) return null;
  if (key === 'escape') return 'back-out';
  return singleLetters && key.length === 1 ? (letters.get(key) ?? null) : null;
}
