import { useId, useMemo, useState } from 'react';
import { twinMessages } from '../../messages/twin';
import type { EntityId } from '../../model/ids';
import { selectScene } from '../../store/selectors';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyai, useYongyaiStore } from '../../store/use-store';
import { parseElementKey } from '../../view/element-ref';
import { selectEntity, toggleSelected } from '../../view/selecting';
import { groundOf } from './ground';
import styles from './twin-list.module.css';
import { type Place, type Step, standing, walk } from './walk';

/**
 * The graph for keyboard and screen reader: a list of the entities on the screen. It is out of sight until it has the
 * focus; then a line says where the keyboard stands, and the canvas lights that place.
 */
export function TwinList() {
  const store = useYongyaiStore();
  const index = useCorpus();
  const messages = useMessages(twinMessages);
  const { text } = useFormats();
  const scene = useYongyai(selectScene);
  const selection = useYongyai(({ view }) => view.selection);
  const ground = useMemo(() => (scene ? groundOf(index, scene) : null), [index, scene]);
  const [place, setPlace] = useState<Place | null>(null);
  const [focused, setFocused] = useState(false);
  const prefix = useId();
  const first = ground?.order[0];
  if (!ground || first === undefined) return null;

  const at = place && standing(ground, place) ? place : { hub: first, at: -1 };
  const here = standing(ground, at);
  const named = (id: EntityId): [string, string] => {
    const entity = index.entities.get(id);
    const type = entity && index.types.get(entity.type);
    return [entity ? text(entity.name) : id, type ? text(type.label) : ''];
  };
  const relation = (step: Step): string => {
    const ref = parseElementKey(step.edge);
    const predicate = ref?.kind === 'edge' ? index.predicates.get(ref.predicate) : undefined;
    return predicate ? text(step.forward ? predicate.label : predicate.inverse) : '';
  };
  const light = (id: EntityId | null) =>
    store.getState().hoverOver(id && { ref: { kind: 'entity', id }, from: 'panel' });
  const step = here?.step ?? null;
  const around = ground.around(at.hub);
  const announcement = !here
    ? ''
    : step
      ? `${messages.relation(relation(step), ...named(here.entity))} (${messages.ofNeighbours(at.at + 1, around.length)})`
      : `${messages.option(...named(here.entity))}, ${messages.neighbours(around.length)}`;

  const press = (event: React.KeyboardEvent) => {
    if (!here || event.altKey) return;
    if (event.key === 'Enter') {
      const ref = { kind: 'entity', id: here.entity } as const;
      store
        .getState()
        .commit(event.ctrlKey || event.metaKey ? toggleSelected(ref) : selectEntity(ref.id));
      setPlace({ hub: here.entity, at: -1 });
      event.preventDefault();
      return;
    }
    const next = event.ctrlKey || event.metaKey ? null : walk(ground, at, event.key);
    if (!next) return;
    event.preventDefault();
    setPlace(next);
    light(standing(ground, next)?.entity ?? null);
  };
  const selected = (id: EntityId) =>
    selection.some((ref) => ref.kind === 'entity' && ref.id === id);
  const optionId = (id: EntityId) => `${prefix}-${ground.order.indexOf(id)}`;
  const active = here?.entity ?? first;

  return (
    <div className={styles.twin} data-scope="twin" data-focused={focused || undefined}>
      <div
        role="listbox"
        tabIndex={0}
        className={styles.list}
        aria-label={messages.entities}
        aria-description={messages.help}
        aria-multiselectable
        aria-activedescendant={optionId(active)}
        onKeyDown={press}
        onFocus={() => {
          setFocused(true);
          light(active);
        }}
        onBlur={() => {
          setFocused(false);
          light(null);
        }}
      >
        {ground.order.map((id) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the list holds the focus (aria-activedescendant).
          <div
            key={id}
            id={optionId(id)}
            role="option"
            aria-selected={selected(id)}
            aria-label={messages.option(...named(id))}
            onClick={() => store.getState().commit(selectEntity(id))}
            onKeyDown={() => {}}
          />
        ))}
      </div>
      <p className={styles.place} aria-live="polite">
        {focused ? announcement : ''}
      </p>
    </div>
  );
}
