import { useEffect, useRef, useState } from 'react';
import type { Story } from '../../model/corpus';
import { languageOf } from '../../store/appearance';
import { useYongyai, useYongyaiStore } from '../../store/use-store';
import { encodeView } from '../../view/codec';
import { asStep, isAtStep, leaveStory, tell } from '../../view/storytelling';
import { beganAt, beginTelling, pauseTelling } from './began';
import { toggleFullScreen } from './full-screen';
import { keepBlank, wasBlank } from './kept-blank';
import { answerTo } from './stage-answer';
import { useStageChannel } from './stage-channel';
import type { StageCommand } from './stage-keys';
import { stageName } from './stage-name';
import { useStageKeys } from './use-stage-keys';

export interface Stage {
  readonly step: number;
  readonly wandered: boolean;
  readonly blank: boolean;
  readonly go: (step: number) => void;
  readonly act: (command: StageCommand) => void;
  readonly leave: () => void;
}

/** The story that is being told: where it stands, its keys, and its tie to the speaker's window. */
export function useStage(story: Story): Stage {
  const store = useYongyaiStore();
  const view = useYongyai((state) => state.view);
  const language = useYongyai(languageOf);
  const { blank, setBlank, isBlank } = useBlank();
  const [stage] = useState(stageName);
  const [since, setSince] = useState(() => beganAt(story.id));
  const step = view.story?.step ?? 0;
  const wandered = !isAtStep(view, story);
  const go = (next: number) => {
    if (next >= 0 && next < story.steps.length) store.getState().commit(tell(story, next));
  };
  const leave = () => store.getState().commit(leaveStory);
  // Presses and messages may come faster than the screen follows: where the stage stands is asked of the store.
  const act = (command: StageCommand, mayLeave = false) => {
    const { view: now } = store.getState();
    const answer = answerTo(command, {
      step: now.story?.step ?? 0,
      blank: isBlank(),
      wandered: !isAtStep(now, story),
      mayLeave,
    });
    if (answer?.kind === 'go') go(answer.step);
    else if (answer?.kind === 'blank') setBlank(answer.on);
    else if (answer?.kind === 'leave') leave();
    else if (answer) void toggleFullScreen();
  };

  // A link may name the step alone; the step then says what is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the story begins.
  useEffect(() => {
    if (asStep({ ...view, camera: null }) === '') store.getState().adjust(tell(story, step));
    return () => pauseTelling(story.id);
  }, []);

  const post = useStageChannel(
    (message) => {
      if (message.kind === 'ask') tellSpeaker(true);
      else if (message.kind === 'do' && message.stage === stage) act(message.command);
      else if (message.kind === 'go' && message.stage === stage) {
        setBlank(false);
        go(message.step);
      } else if (message.kind === 'restart' && message.stage === stage)
        setSince(beginTelling(story.id));
    },
    { kind: 'left', stage },
  );
  const tellSpeaker = (asked: boolean) => {
    const at = { stage, fragment: encodeView(view), blank, wandered, since, language };
    post({ kind: 'at', at, asked });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it tells what changed on the stage, nothing else.
  useEffect(() => tellSpeaker(false), [view, blank, since, language]);

  useStageKeys(act);

  return { step, wandered, blank, go, act, leave };
}

/** Whether the stage is blank: kept over a reload, forgotten when the stage is left. */
function useBlank() {
  const [blank, show] = useState(wasBlank);
  const latest = useRef(blank);
  const setBlank = (on: boolean) => {
    latest.current = on;
    show(on);
  };
  useEffect(() => {
    keepBlank(blank);
    return () => keepBlank(false);
  }, [blank]);
  return { blank, setBlank, isBlank: () => latest.current };
}
