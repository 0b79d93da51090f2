import { memo, type ReactNode, useId } from 'react';
import styles from './combobox.module.css';

export interface ComboboxGroup<Option> {
  readonly name: string;
  readonly heading: string;
  readonly options: readonly Option[];
  /** What stands below the options, for instance how many more there are. */
  readonly more?: string | undefined;
}

interface GroupProps<Option> {
  readonly group: ComboboxGroup<Option>;
  /** The place of its first option in the whole list, and of the highlighted one. */
  readonly first: number;
  readonly place: number;
  /** Of the list; its options have it with their places. */
  readonly id: string;
  readonly keyOf: (option: Option) => string;
  readonly show: (option: Option) => ReactNode;
}

/** One group of the list of a combobox. */
export function ComboboxGroupRows<Option>(props: GroupProps<Option>) {
  const { group, first, id, keyOf, show, place } = props;
  const heading = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields.
    <div role="group" aria-labelledby={heading} className={styles.group}>
      <div id={heading} role="presentation" className={styles.heading}>
        {group.heading}
      </div>
      {group.options.map((option, at) => (
        <OptionRow
          key={keyOf(option)}
          id={`${id}-${first + at}`}
          selected={first + at === place}
          option={option}
          show={show as (option: unknown) => ReactNode}
        />
      ))}
      {group.more && (
        <div role="presentation" className={styles.more}>
          {group.more}
        </div>
      )}
    </div>
  );
}

interface RowProps {
  readonly id: string;
  readonly selected: boolean;
  readonly option: unknown;
  readonly show: (option: unknown) => ReactNode;
}

const OptionRow = memo(function OptionRow({ id, selected, option, show }: RowProps) {
  return (
    <div id={id} role="option" tabIndex={-1} aria-selected={selected} className={styles.option}>
      {show(option)}
    </div>
  );
});
