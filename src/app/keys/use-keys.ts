import { useEffect, useRef } from 'react';
import { requestZoom } from '../../canvas/zoom-request';
import { stepPassage } from '../../evidence/step-passage';
import type { EntityId } from '../../model/ids';
import type { State } from '../../store/store';
import { useYongyaiStore } from '../../store/use-store';
import { changeDepth, focusOn } from '../../view/focusing';
import { stepBack } from '../../view/selecting';
import { firstPageGone } from '../first-page-gone';
import { pressKept } from './keys-before';
import { scopeOf } from './scope-of';
import { type Command, commandOf } from './shortcuts';

/** The entities of the selection; a line stands for its two ends. */
function selectedEntities({ view }: State): EntityId[] {
  return view.selection.flatMap((ref) =>
    ref.kind === 'entity' ? [ref.id] : [ref.source, ref.target],
  );
}

/**
 * Answers the keys of the page, wherever the keyboard's focus is, unless an inner scope has them. What a command opens
 * on the page itself (search, the list of keys) is `opens`.
 */
export function useKeys(opens: Partial<Record<Command, () => void>>): void {
  const store = useYongyaiStore();
  const latest = useRef(opens);
  latest.current = opens;
  useEffect(() => {
    const growOrZoom = (by: 1 | -1) => {
      const { view, commit } = store.getState();
      if (view.focus) commit(changeDepth(by));
      else requestZoom(by);
    };
    const act: Partial<Record<Command, () => void>> = {
      'back-out': () => store.getState().commit(stepBack),
      focus: () => store.getState().commit(focusOn(selectedEntities(store.getState()))),
      grow: () => growOrZoom(1),
      shrink: () => growOrZoom(-1),
      fit: () => store.getState().adjust((view) => ({ ...view, camera: null })),
      'next-passage': () => stepPassage(1),
      'previous-passage': () => stepPassage(-1),
      undo: () => store.getState().undo(),
      redo: () => store.getState().redo(),
    };
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = commandOf(
        {
          key: event.key,
          ctrl: event.ctrlKey || event.metaKey,
          shift: event.shiftKey,
          alt: event.altKey,
          scope: scopeOf(event.target),
        },
        store.getState().preferences.letters,
      );
      const action = command && (latest.current[command] ?? act[command]);
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    // From now on keys are answered at once; those from before wait until the page is seen.
    const first = document.getElementById('first');
    if (first) first.dataset.answers = '';
    void firstPageGone().then(pressKept);
    return () => document.removeEventListener('keydown', press);
  }, [store]);
}
