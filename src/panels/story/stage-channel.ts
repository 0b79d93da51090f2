import { useEffect, useRef } from 'react';

/** What stage and speaker's window tell each other. */
export type StageMessage =
  /** The stage stands here: its view as a fragment, whether it is blank, and when the story was begun (ms since the epoch). */
  | {
      readonly kind: 'at';
      readonly fragment: string;
      readonly blank: boolean;
      readonly since: number;
    }
  /** A window that was opened or loaded again asks where the stage stands. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'go'; readonly step: number }
  | { readonly kind: 'blank'; readonly on: boolean };

const name = 'yongyai:stage';

/**
 * Joins the channel between the windows of this browser while the component is mounted; returns how to post to it.
 * A window does not hear itself. Without BroadcastChannel nothing is heard and posting does nothing.
 */
export function useStageChannel(
  hear: (message: StageMessage) => void,
): (message: StageMessage) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const listener = useRef(hear);
  listener.current = hear;
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const opened = new BroadcastChannel(name);
    opened.onmessage = ({ data }: MessageEvent<StageMessage>) => listener.current(data);
    channel.current = opened;
    return () => {
      opened.close();
      channel.current = null;
    };
  }, []);
  return (message) => channel.current?.postMessage(message);
}
