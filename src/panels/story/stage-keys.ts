/** What a presenter's key does. `escape`: the key that one presses to get out of whatever one is in. */
export type StageCommand = 'next' | 'previous' | 'return' | 'escape' | 'blank' | 'full-screen';

const commands: ReadonlyMap<string, StageCommand> = new Map<string, StageCommand>([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'return'],
  ['Enter', 'return'],
  ['Escape', 'escape'],
  ['b', 'blank'],
  ['.', 'blank'],
  ['f', 'full-screen'],
]);

/** A key pressed while presenting, and where. */
export interface StagePress {
  readonly key: string;
  /** The focus is on a button or link, which keeps Enter and Space for itself. */
  readonly onControl: boolean;
  /** Whether keys of a single letter act. */
  readonly letters: boolean;
}

/** The command of a key while presenting, or null. Clickers send Page Up and Page Down, and a full stop to blank. */
export function stageCommand({ key, onControl, letters }: StagePress): StageCommand | null {
  if (onControl && (key === 'Enter' || key === ' ')) return null;
  if (!letters && key.length === 1 && key !== ' ') return null;
  return commands.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}
