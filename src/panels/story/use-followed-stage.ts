import { useEffect, useRef, useState } from 'react';
import { followed } from './followed-stage';
import { type StageMessage, type StageState, useStageChannel } from './stage-channel';

/** How long a stage may be silent or away, being loaded again, before it counts as closed; in milliseconds. */
const patience = { answer: 16_000, reload: 1_500, ask: 5_000 } as const;

interface Following {
  /** Null while no stage is known. */
  readonly at: StageState | null;
  /** Whether one has waited long enough to say that there is none. */
  readonly alone: boolean;
  readonly post: (message: StageMessage) => void;
}

/** The stage of this browser that a speaker's window follows, asked again and again whether it still stands. */
export function useFollowedStage(): Following {
  const [at, setAt] = useState<StageState | null>(null);
  const [alone, setAlone] = useState(false);
  const latest = useRef<StageState | null>(null);
  const over = useRef<ReturnType<typeof setTimeout>>(undefined);
  const giveUpIn = (time: number) => {
    clearTimeout(over.current);
    over.current = setTimeout(() => {
      latest.current = null;
      setAt(null);
      setAlone(true);
    }, time);
  };
  const post = useStageChannel((message) => {
    const before = latest.current;
    const next = followed(before, message);
    if (next !== null && message.kind === 'at' && next === message.at) {
      latest.current = next;
      setAt(next);
      setAlone(false);
      giveUpIn(patience.answer);
    } else if (next === null && before !== null) giveUpIn(patience.reload);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the window opens.
  useEffect(() => {
    post({ kind: 'ask' });
    giveUpIn(patience.reload);
    const asking = setInterval(() => post({ kind: 'ask' }), patience.ask);
    return () => {
      clearInterval(asking);
      clearTimeout(over.current);
    };
  }, []);
  return { at, alone, post };
}
