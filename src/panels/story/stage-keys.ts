/** What a presenter's key does. */
export type StageCommand = 'next' | 'previous' | 'return' | 'blank';

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
  ['b', 'blank'],
  ['B', 'blank'],
  ['.', 'blank'],
]);

/**
 * The command of a key while presenting, or null. Clickers send Page Up and Page Down, and a full stop to blank.
 * `onControl`: the focus is on a button or link, which keeps Enter and Space for itself.
 */
export function stageCommand(key: string, onControl: boolean): StageCommand | null {
  if (onControl && (key === 'Enter' || key === ' ')) return null;
  return commands.get(key) ?? null;
}
