import {
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
  useDeferredValue,
  useEffect,
  useId,
} from 'react';
import styles from './combobox.module.css';
import { type ComboboxGroup, ComboboxGroupRows } from './combobox-rows';

interface Props<Option> {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly groups: readonly ComboboxGroup<Option>[];
  readonly keyOf: (option: Option) => string;
  /** Draws an option; the same function each time, so that only rows that changed are drawn anew. */
  readonly show: (option: Option) => ReactNode;
  /** The highlighted option by its key; null where there is none. */
  readonly active: string | null;
  readonly onActive: (key: string) => void;
  /** Enter takes the highlighted option; `held` with Ctrl or Cmd. */
  readonly onEnter: (held: boolean) => void;
  /** A click takes an option. */
  readonly onChoose: (option: Option, held: boolean) => void;
  /** What stands between the field and the list. */
  readonly children: ReactNode;
}

/** Options of a group that are drawn at once; the rest follows when there is time. */
const drawnAtOnce = 8;

/**
 * A field with a list of what matches, after the ARIA pattern of the combobox with a list popup that is always open:
 * the focus stays in the field, the arrow keys move the highlight, round at the ends.
 */
export function Combobox<Option>(props: Props<Option>) {
  const { label, placeholder, text, onText, groups, keyOf, show, active, children } = props;
  const id = useId();
  const options = groups.flatMap((group) => group.options);
  const place = options.findIndex((option) => keyOf(option) === active);
  const activeId = place < 0 ? undefined : `${id}-${place}`;
  const settled = useDeferredValue(groups) === groups;
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView?.({ block: 'nearest' });
  }, [activeId]);

  const press = (event: KeyboardEvent) => {
    // Enter that ends the composing of kana or Thai is no choice.
    if (event.nativeEvent.isComposing) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      const from = place < 0 && by < 0 ? 0 : place;
      const next = options[(from + by + options.length) % options.length];
      if (next) props.onActive(keyOf(next));
    } else if (event.key === 'Enter') {
      props.onEnter(event.ctrlKey || event.metaKey);
    } else return;
    event.preventDefault();
  };
  const under = ({ target }: SyntheticEvent): Option | undefined => {
    const row = target instanceof Element ? target.closest('[role=option]') : null;
    return row ? options[Number(row.id.slice(id.length + 1))] : undefined;
  };
  return (
    <>
      <input
        data-autofocus
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={options.length > 0 ? id : undefined}
        aria-activedescendant={activeId}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        enterKeyHint="go"
        spellCheck={false}
        className={styles.input}
        placeholder={placeholder}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={press}
      />
      {children}
      {options.length > 0 && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys.
        <div
          id={id}
          role="listbox"
          tabIndex={-1}
          aria-label={label}
          className={styles.list}
          onPointerDown={(event) => event.preventDefault()}
          onPointerMove={(event) => {
            const option = under(event);
            if (option && keyOf(option) !== active) props.onActive(keyOf(option));
          }}
          onClick={(event) => {
            const option = under(event);
            if (option) props.onChoose(option, event.ctrlKey || event.metaKey);
          }}
        >
          {groups.map((group, at) => (
            <ComboboxGroupRows
              key={group.name}
              group={settled ? group : cut(group, place - firstOf(groups, at))}
              first={firstOf(groups, at)}
              id={id}
              keyOf={keyOf}
              show={show}
              place={place}
            />
          ))}
        </div>
      )}
    </>
  );
}

/** Which place in the whole list the first option of a group has. */
const firstOf = <Option,>(groups: readonly ComboboxGroup<Option>[], at: number): number =>
  groups.slice(0, at).reduce((sum, { options }) => sum + options.length, 0);

/** The first options of a group, as far as the highlighted one at least. */
const cut = <Option,>(group: ComboboxGroup<Option>, place: number): ComboboxGroup<Option> => ({
  ...group,
  options: group.options.slice(0, Math.max(drawnAtOnce, place + 1)),
});
