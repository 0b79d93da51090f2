import type { StageCommand } from './stage-keys';

/** What a stage does next. */
export type StageAnswer =
  | { readonly kind: 'go'; readonly step: number }
  | { readonly kind: 'blank'; readonly on: boolean }
  | { readonly kind: 'full-screen' }
  | { readonly kind: 'leave' };

interface Standing {
  readonly step: number;
  readonly blank: boolean;
  readonly wandered: boolean;
  /** Whether the presentation may be ended: by the stage's own key, and where that does not leave the full screen. */
  readonly mayLeave: boolean;
}

/**
 * What a stage that stands so makes of a command; null for nothing. While it is blank, whatever moves brings the picture
 * back first, so that no step goes by unseen. Escape leaves what one has wandered to, and at the step the presentation.
 */
export function answerTo(
  command: StageCommand,
  { step, blank, wandered, mayLeave }: Standing,
): StageAnswer | null {
  if (command === 'blank') return { kind: 'blank', on: !blank };
  if (command === 'full-screen') return { kind: 'full-screen' };
  if (blank) return { kind: 'blank', on: false };
  if (command === 'next') return { kind: 'go', step: step + 1 };
  if (command === 'previous') return { kind: 'go', step: step - 1 };
  if (command === 'return' || wandered) return { kind: 'go', step };
  return mayLeave ? { kind: 'leave' } : null;
}
