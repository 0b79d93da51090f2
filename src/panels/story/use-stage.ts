import { useEffect, useState } from 'react';
import type { Story } from '../../model/corpus';
import { useYongyai, useYongyaiStore } from '../../store/use-store';
import { encodeView } from '../../view/codec';
import { asStep, isAtStep, leaveStory, tell } from '../../view/storytelling';
import { beganAt, endTelling } from './began';
import { useStageChannel } from './stage-channel';
import { stageCommand } from './stage-keys';

export interface Stage {
  readonly step: number;
  readonly wandered: boolean;
  readonly blank: boolean;
  readonly go: (step: number) => void;
  readonly setBlank: (on: boolean) => void;
  readonly leave: () => void;
}

const typing =
  'input, textarea, select, [contenteditable=true], [role=dialog], [role=menu], dialog';
const control = 'button, a[href], summary, [role=slider]';

/** The story that is being told: where it stands, its keys, and its tie to the speaker's window. */
export function useStage(story: Story): Stage {
  const store = useYongyaiStore();
  const view = useYongyai((state) => state.view);
  const [blank, setBlank] = useState(false);
  const [since] = useState(() => beganAt(story.id));
  const step = view.story?.step ?? 0;
  const go = (next: number) => {
    if (next >= 0 && next < story.steps.length) store.getState().commit(tell(story, next));
  };

  // A link may name the step alone; the step then says what is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the story begins.
  useEffect(() => {
    if (asStep({ ...view, camera: null }) === '') store.getState().adjust(tell(story, step));
  }, []);

  const post = useStageChannel((message) => {
    if (message.kind === 'ask') tellSpeaker();
    else if (message.kind === 'go') go(message.step);
    else if (message.kind === 'blank') setBlank(message.on);
  });
  const tellSpeaker = () => post({ kind: 'at', fragment: encodeView(view), blank, since });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it tells what changed on the stage, nothing else.
  useEffect(tellSpeaker, [view, blank]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element))
        return;
      if (event.target.closest(typing)) return;
      const command = stageCommand(event.key, event.target.closest(control) !== null);
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      if (command === 'blank') setBlank((on) => !on);
      else go(command === 'next' ? step + 1 : command === 'previous' ? step - 1 : step);
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  });

  return {
    step,
    wandered: !isAtStep(view, story),
    blank,
    go,
    setBlank,
    leave: () => {
      endTelling(story.id);
      store.getState().commit(leaveStory);
    },
  };
}
