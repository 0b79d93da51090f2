import { useId } from 'react';
import styles from './choice-group.module.css';
import spoken from './spoken.module.css';

interface Props<Value extends string> {
  readonly label: string;
  /** Keeps the label for screen readers alone. */
  readonly hideLabel?: boolean;
  readonly value: Value;
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    readonly lang?: string;
  }[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few choices, all in sight: radio buttons that look like one divided button. */
export function ChoiceGroup<Value extends string>({
  label,
  hideLabel = false,
  value,
  choices,
  onChoose,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={hideLabel ? spoken.only : styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice} lang={choice.lang}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
