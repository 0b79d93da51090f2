import { useDeferredValue, useMemo, useRef } from 'react';
import { twinMessages } from '../../messages/twin';
import { selectScene } from '../../store/selectors';
import { useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { visibleText } from '../../ui/invisible';
import type { ElementRef } from '../../view/element-ref';
import { focusOn, hide } from '../../view/focusing';
import { select, toggleSelected } from '../../view/selecting';
import { groundOf } from './ground';
import { listedAround } from './listed-around';
import { SceneNews } from './scene-news';
import { twinAction } from './twin-key';
import styles from './twin-list.module.css';
import { usePlaceText } from './use-place-text';
import { useWalk } from './use-walk';
import type { Ground } from './walk';

/**
 * The graph for keyboard and screen reader: a list of the entities on the screen. It is out of sight until it has the
 * focus; then a line says where the keyboard stands, and the canvas lights that place.
 */
export function TwinList() {
  const index = useCorpus();
  const scene = useYongyai(selectScene);
  // Out of sight as it is, the list need not keep the picture waiting.
  const ground = useDeferredValue(
    useMemo(() => (scene ? groundOf(index, scene) : null), [index, scene]),
  );
  return (
    <>
      {ground && <WalkedList ground={ground} />}
      <SceneNews />
    </>
  );
}

function WalkedList({ ground }: { readonly ground: Ground }) {
  const store = useYongyaiStore();
  const messages = useMessages(twinMessages);
  const selection = useYongyai(({ view }) => view.selection);
  const list = useRef<HTMLDivElement>(null);
  const walk = useWalk(ground, list);
  const { option, placeText } = usePlaceText(ground);
  const selected = useMemo(
    () => new Set(selection.flatMap((ref) => (ref.kind === 'entity' ? [ref.id] : []))),
    [selection],
  );
  if (!walk) return null;

  const press = (event: React.KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey: shift, altKey: alt } = event;
    const { commit, preferences } = store.getState();
    const action = twinAction({ key, ctrl: ctrlKey || metaKey, shift, alt }, preferences.letters);
    const { entity } = walk;
    const here: ElementRef = { kind: 'entity', id: entity };
    const line = walk.step?.line.ref;
    switch (action) {
      case null:
        return;
      case 'menu':
        // The canvas opens the menu of what is lit; the pointer may have put the light out meanwhile.
        return walk.light();
      case 'walk':
        walk.go(key);
        break;
      case 'open':
        commit(select(here));
        break;
      case 'add':
        commit(toggleSelected(here));
        break;
      case 'open-line':
        if (line) commit(select(line));
        break;
      case 'add-line':
        if (line) commit(toggleSelected(line));
        break;
      case 'focus':
        commit(focusOn(selected.has(entity) ? [...selected] : [entity]));
        break;
      case 'hide':
        commit(hide([entity]));
        break;
    }
    event.preventDefault();
  };

  const listed = listedAround(ground.order, ground.rank.get(walk.entity) ?? 0);
  return (
    <div className={styles.twin} data-scope="twin" data-focused={walk.focused || undefined}>
      <div
        ref={list}
        role="listbox"
        className={styles.list}
        aria-label={messages.entities}
        aria-description={messages.help}
        aria-multiselectable
        onKeyDown={press}
        onBlur={({ relatedTarget }) => {
          if (!list.current?.contains(relatedTarget)) walk.leave();
        }}
      >
        {listed.map(({ id, rank }) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys.
          <div
            key={id}
            role="option"
            className={styles.option}
            tabIndex={id === walk.entity ? 0 : -1}
            aria-selected={selected.has(id)}
            aria-setsize={ground.order.length}
            aria-posinset={rank + 1}
            aria-label={visibleText(option(id))}
            onFocus={() => walk.arrive(id)}
            onClick={() => store.getState().commit(select({ kind: 'entity', id }))}
          />
        ))}
      </div>
      <p className={styles.place} aria-live="polite">
        {walk.focused ? placeText(walk) : ''}
      </p>
    </div>
  );
}
