/** What a key does to the place where the keyboard stands. */
export type TwinAction =
  | 'walk'
  | 'open'
  | 'add'
  | 'open-line'
  | 'add-line'
  | 'focus'
  | 'hide'
  | 'menu';

export interface TwinPress {
  readonly key: string;
  /** Ctrl or Cmd. */
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

const walking: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'Backspace',
  ' ',
]);

/**
 * What a press does in the list of the graph, or null where it is not for the list. Shift means the line by which one
 * came instead of the entity, Ctrl adds to the selection; letters rest where `letters` is false.
 */
export function twinAction(press: TwinPress, letters: boolean): TwinAction | null {
  const { key, ctrl, shift, alt } = press;
  if (alt) return null;
  if (key === 'Enter') {
    if (shift) return ctrl ? 'add-line' : 'open-line';
    return ctrl ? 'add' : 'open';
  }
  if (key === 'ContextMenu' || (key === 'F10' && shift)) return 'menu';
  if (ctrl || shift) return null;
  if (walking.has(key)) return 'walk';
  if (key === 'Delete') return 'hide';
  if (!letters) return null;
  return key === 'l' ? 'open-line' : key === 'f' ? 'focus' : null;
}
