import type { StageCommand } from './stage-keys';

/** What a stage does next. */
export type StageAnswer =
  | { readonly kind: 'go'; readonly step: number }
  | { readonly kind: 'blank'; readonly on: boolean }
  | { readonly kind: 'full-screen' };

interface Standing {
  readonly step: number;
  readonly blank: boolean;
  readonly wandered: boolean;
}

/**
 * What a stage that stands so makes of a command; null for nothing. While it is blank, whatever moves brings the picture
 * back first, so that no step goes by unseen. Escape leaves what one has wandered to, never the step itself.
 */
export function answerTo(
  command: StageCommand,
  { step, blank, wandered }: Standing,
): StageAnswer | null {
  if (command === 'blank') return { kind: 'blank', on: !blank };
  if (command === 'full-screen') return { kind: 'full-screen' };
  if (blank) return { kind: 'blank', on: false };
  if (command === 'next') return { kind: 'go', step: step + 1 };
  if (command === 'previous') return { kind: 'go', step: step - 1 };
  return command === 'return' || wandered ? { kind: 'go', step } : null;
}
