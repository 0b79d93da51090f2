import { useState } from 'react';
import { filtersMessages } from '../../messages/filters';
import { useMessages } from '../../store/use-messages';
import { spellingOf } from '../../text/letters/spelling-key';
import { tightText } from '../../text/letters/tight-key';
import { useWindowed } from '../../ui/use-windowed';
import { FacetRow } from './facet-row';
import styles from './value-list.module.css';

interface ValueRow<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly count: number;
}

interface Props<V extends string> {
  readonly facet: Parameters<typeof FacetRow>[0]['facet'];
  /** What the facet is called. */
  readonly name: string;
  readonly rows: readonly ValueRow<V>[];
  readonly chosen: ReadonlySet<V>;
  readonly onToggle: (value: V) => void;
  readonly onOnly: (value: V) => void;
}

/** More values than this scroll in a frame of their own, and can be looked for. */
const mostValues = 40;
/** The height of a value in CSS pixels, about. */
const rowHeight = 28;

const keyOf = (text: string) => tightText(spellingOf(text).toLowerCase());

/** The values of a facet; of very many those in sight are drawn. */
export function ValueList<V extends string>({
  facet,
  name,
  rows,
  chosen,
  onToggle,
  onOnly,
}: Props<V>) {
  const messages = useMessages(filtersMessages);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [sought, setSought] = useState('');
  const key = keyOf(sought);
  const found = key === '' ? rows : rows.filter(({ label }) => keyOf(label).includes(key));
  const { from, to, before, after, measure } = useWindowed({
    count: found.length,
    scroller,
    estimate: rowHeight,
    whole: mostValues,
  });
  const values = found.slice(from, to).map(({ value, label, count }, at) => (
    <div key={value} ref={measure} data-index={from + at}>
      <FacetRow
        facet={facet}
        value={value}
        label={label}
        count={count}
        chosen={chosen.has(value)}
        onToggle={() => onToggle(value)}
        onOnly={() => onOnly(value)}
      />
    </div>
  ));
  if (rows.length <= mostValues) return values;
  return (
    <>
      <input
        type="search"
        className={styles.field}
        aria-label={messages.findValue(name)}
        placeholder={messages.findAmong(rows.length)}
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      {found.length === 0 && <p className={styles.none}>{messages.noValue}</p>}
      <div ref={setScroller} className={styles.scroller}>
        <div style={{ paddingTop: before, paddingBottom: after }}>{values}</div>
      </div>
    </>
  );
}
