import { useEffect, useRef, useState } from 'react';
import type { DayRange } from './brush-moves';
import { playSteps, stepFrom } from './play-steps';
import type { TimelineEvents } from './timeline-events';
import type { WindowRange } from './use-window-range';

export const speeds = [0.5, 1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

/** Milliseconds that a step stays at speed 1. */
const stay = 2000;

export interface Player {
  readonly playing: boolean;
  readonly speed: Speed;
  readonly loop: boolean;
  /** Whether there is anything to walk through. */
  readonly able: boolean;
  readonly toggle: () => void;
  readonly step: (direction: 1 | -1) => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly setLoop: (loop: boolean) => void;
}

/** Walks the window from meeting to meeting. A play is one step of undo: its first window is committed, the others adjust it. */
export function usePlayer(events: TimelineEvents, window: WindowRange): Player {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const [loop, setLoop] = useState(false);
  const steps = playSteps(events.meetingDays, events.extent);
  const { mode, range } = window;
  const go = useRef<() => boolean>(() => false);
  const committed = useRef(false);

  // The timer asks for the state of its own time, not of the time when it was set.
  useEffect(() => {
    go.current = () => {
      const next = stepFrom(steps, range, mode, 1, loop);
      if (next === null) return false;
      if (committed.current) window.adjust(next);
      else window.commit(next);
      committed.current = true;
      return true;
    };
  });

  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      if (!go.current()) setPlaying(false);
    }, stay / speed);
    return () => clearInterval(timer);
  }, [playing, speed]);

  const start = () => {
    committed.current = false;
    const [first] = steps;
    const ended = stepFrom(steps, range, mode, 1, false) === null;
    if (ended && first) {
      window.commit(first);
      committed.current = true;
    } else go.current();
    setPlaying(true);
  };

  return {
    playing,
    speed,
    loop,
    able: steps.length > 1,
    toggle: () => (playing ? setPlaying(false) : start()),
    step: (direction) => {
      setPlaying(false);
      const next: DayRange | null = stepFrom(steps, range, mode, direction, loop);
      if (next) window.commit(next);
    },
    setSpeed,
    setLoop,
  };
}
