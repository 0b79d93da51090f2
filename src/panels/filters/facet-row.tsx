import { TypeMark } from '../../evidence/type-mark';
import { filtersMessages } from '../../messages/filters';
import { entityTypes } from '../../model/entity';
import { useFormats, useMessages } from '../../store/use-messages';
import { visibleText } from '../../ui/invisible';
import { SafeText } from '../../ui/safe-text';
import type { FacetName } from '../../view/filtering';
import styles from './facet-row.module.css';

interface Props {
  readonly facet: FacetName;
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
}

/** One value of a facet: let through or not, with its count, and the way to it alone. */
export function FacetRow({ facet, value, label, count, chosen, onToggle, onOnly }: Props) {
  const messages = useMessages(filtersMessages);
  const formats = useFormats();
  const type = facet === 'types' ? entityTypes.find((one) => one === value) : undefined;
  return (
    <div className={styles.row} data-facet={facet} data-value={value} data-empty={count === 0}>
      <label className={styles.label}>
        {/* Put together here: between the parts of a row that stand apart, names are read with a blank. */}
        <input
          type="checkbox"
          aria-label={messages.valueWith(visibleText(label), messages.countOf(count))}
          checked={chosen}
          onChange={onToggle}
        />
        {type && <TypeMark type={type} />}
        {facet === 'bases' && <span aria-hidden className={styles.line} data-basis={value} />}
        <bdi className={styles.text} title={visibleText(label)}>
          <SafeText text={label} />
        </bdi>
        <span className={styles.count} title={messages.countOf(count)}>
          {formats.number(count)}
        </span>
      </label>
      <button
        type="button"
        className={styles.only}
        aria-label={messages.onlyOf(visibleText(label))}
        onClick={onOnly}
      >
        {messages.only}
      </button>
    </div>
  );
}
