import { useEffect, useRef } from 'react';
import type { Language } from '../../model/language';
import type { StageCommand } from './stage-keys';

/** Where a stage stands. */
export interface StageState {
  /** Which of the stages of this browser it is (`stageName`). */
  readonly stage: string;
  /** Its view as a fragment. */
  readonly fragment: string;
  readonly blank: boolean;
  /** Whether it shows something other than its step. */
  readonly wandered: boolean;
  /** When the story was begun (ms since the epoch). */
  readonly since: number;
  readonly language: Language;
}

/** What stage and speaker's window tell each other. */
export type StageMessage =
  /** A stage stands so: because something changed, or as an answer. */
  | { readonly kind: 'at'; readonly at: StageState; readonly asked: boolean }
  /** A stage is closed or left. */
  | { readonly kind: 'left'; readonly stage: string }
  /** A speaker's window asks where a stage stands. */
  | { readonly kind: 'ask' }
  /** A stage is to act as if the key had been pressed there: relative, so that no quick press is lost. */
  | { readonly kind: 'do'; readonly stage: string; readonly command: StageCommand }
  /** A stage is to show a step, counted from 0, whatever it shows now. */
  | { readonly kind: 'go'; readonly stage: string; readonly step: number }
  /** The clock of the talk begins anew. */
  | { readonly kind: 'restart'; readonly stage: string };

const name = 'yongyai:stage';

/**
 * Joins the channel between the windows of this browser while the component is mounted; returns how to post to it.
 * `farewell` is posted at its end, also when the page is closed. A window does not hear itself. Without
 * BroadcastChannel nothing is heard and posting does nothing.
 */
export function useStageChannel(
  hear: (message: StageMessage) => void,
  farewell: StageMessage | null = null,
): (message: StageMessage) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const listener = useRef(hear);
  listener.current = hear;
  const last = useRef(farewell);
  last.current = farewell;
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const opened = new BroadcastChannel(name);
    opened.onmessage = ({ data }: MessageEvent<StageMessage>) => listener.current(data);
    channel.current = opened;
    const part = () => {
      if (last.current) opened.postMessage(last.current);
    };
    window.addEventListener('pagehide', part);
    return () => {
      window.removeEventListener('pagehide', part);
      part();
      opened.close();
      channel.current = null;
    };
  }, []);
  return (message) => channel.current?.postMessage(message);
}
