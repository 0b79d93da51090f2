import { type KeyboardEvent, type ReactNode, useEffect, useId } from 'react';
import styles from './combobox.module.css';

export interface ComboboxGroup<Option> {
  readonly name: string;
  readonly heading: string;
  readonly options: readonly Option[];
  /** What stands below the options, for instance how many more there are. */
  readonly more?: string | undefined;
}

interface Props<Option> {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly groups: readonly ComboboxGroup<Option>[];
  readonly keyOf: (option: Option) => string;
  readonly show: (option: Option) => ReactNode;
  /** The highlighted option by its key; null where there is none. */
  readonly active: string | null;
  readonly onActive: (key: string) => void;
  /** An option is taken, by Enter or by a click; `held` with Ctrl or Cmd. */
  readonly onChoose: (option: Option, held: boolean) => void;
  /** What stands between the field and the list. */
  readonly children: ReactNode;
}

/**
 * A field with a list of what matches, after the ARIA pattern of the combobox with a list popup that is always open:
 * the focus stays in the field, the arrow keys move the highlight, round at the ends.
 */
export function Combobox<Option>(props: Props<Option>) {
  const { label, placeholder, text, onText, groups, keyOf, active, children } = props;
  const id = useId();
  const options = groups.flatMap((group) => group.options);
  const place = options.findIndex((option) => keyOf(option) === active);
  const idOf = (option: Option) => `${id}-${options.indexOf(option)}`;
  const activeId = place < 0 ? undefined : `${id}-${place}`;
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView?.({ block: 'nearest' });
  }, [activeId]);

  const press = (event: KeyboardEvent) => {
    // Enter that ends the composing of kana or Thai is no choice.
    if (event.nativeEvent.isComposing) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = options[place];
    if (by !== 0) {
      const next = options[(place + by + options.length) % options.length];
      if (next) props.onActive(keyOf(next));
    } else if (event.key === 'Enter' && chosen) {
      props.onChoose(chosen, event.ctrlKey || event.metaKey);
    } else return;
    event.preventDefault();
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
        spellCheck={false}
        className={styles.input}
        placeholder={placeholder}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={press}
      />
      {children}
      {options.length > 0 && (
        <div id={id} role="listbox" aria-label={label} className={styles.list}>
          {groups.map((group) => (
            <ComboboxOptions key={group.name} {...props} group={group} idOf={idOf} />
          ))}
        </div>
      )}
    </>
  );
}

interface OptionsProps<Option> extends Props<Option> {
  readonly group: ComboboxGroup<Option>;
  readonly idOf: (option: Option) => string;
}

function ComboboxOptions<Option>({ group, idOf, ...props }: OptionsProps<Option>) {
  const heading = useId();
  const { keyOf, active } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields.
    <div role="group" aria-labelledby={heading} className={styles.group}>
      <div id={heading} role="presentation" className={styles.heading}>
        {group.heading}
      </div>
      {group.options.map((option) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys.
        <div
          key={keyOf(option)}
          id={idOf(option)}
          role="option"
          tabIndex={-1}
          aria-selected={keyOf(option) === active}
          className={styles.option}
          onPointerMove={() => keyOf(option) !== active && props.onActive(keyOf(option))}
          onPointerDown={(event) => event.preventDefault()}
          onClick={(event) => props.onChoose(option, event.ctrlKey || event.metaKey)}
        >
          {props.show(option)}
        </div>
      ))}
      {group.more && (
        <div role="presentation" className={styles.more}>
          {group.more}
        </div>
      )}
    </div>
  );
}
