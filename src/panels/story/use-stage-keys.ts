import { useEffect } from 'react';
import { useYongyaiStore } from '../../store/use-store';
import { type StageCommand, stageCommand } from './stage-keys';

const typing =
  'input, textarea, select, [contenteditable=true], [role=dialog], [role=menu], dialog';
const control = 'button, a[href], summary, [role=button], [role=tab], [role=slider]';

/**
 * Hears the keys of a stage: `act` is told the command, and whether it may end the presentation. Before all others,
 * since arrows move the story wherever the focus is; but Escape after what is open on the stage (a choice that waits, a
 * layout that is worked out), which it closes first, and before the page, which it would lead out of the step.
 */
export function useStageKeys(act: (command: StageCommand, mayLeave: boolean) => void): void {
  const store = useYongyaiStore();
  useEffect(() => {
    const commandOf = (event: KeyboardEvent): StageCommand | null => {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element))
        return null;
      if (event.target.closest(typing)) return null;
      return stageCommand({
        key: event.key,
        onControl: event.target.closest(control) !== null,
        letters: store.getState().preferences.letters,
      });
    };
    const press = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (!command || command === 'escape') return;
      event.preventDefault();
      event.stopPropagation();
      act(command, false);
    };
    const getOut = (event: KeyboardEvent) => {
      if (event.defaultPrevented || commandOf(event) !== 'escape') return;
      event.preventDefault();
      event.stopPropagation();
      // A key held down closes one thing, not the presentation after it; in full screen it is the browser's way out.
      if (!event.repeat) act('escape', document.fullscreenElement === null);
    };
    window.addEventListener('keydown', press, { capture: true });
    document.body.addEventListener('keydown', getOut);
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
      document.body.removeEventListener('keydown', getOut);
    };
  });
}
