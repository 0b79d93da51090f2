import { type CompareRow, type Comparison, reachOf } from '../../graph/compare';
import { partOf } from '../../graph/meeting-ties';
import { compareMessages } from '../../messages/compare';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import spoken from '../../ui/spoken.module.css';
import styles from './compare-panel.module.css';
import { CompareRowView } from './compare-row';
import { useComparedNames } from './use-compared-names';

interface Props {
  readonly caption: string;
  readonly comparison: Comparison;
  readonly rows: readonly CompareRow[];
}

/** What was spoken of comes before those who spoke. */
const rankOf = ([first]: readonly CompareRow[]): number =>
  first && partOf(first.entity) === 'matter' ? 0 : 1;

/** Rows against those compared, with counts: of two by type; of more first what most of them share, within that by type. */
export function CompareTable({ caption, comparison, rows }: Props) {
  const index = useCorpus();
  const messages = useMessages(compareMessages);
  const { text } = useFormats();
  const names = useComparedNames(comparison.entities);
  const byType = index.corpus.types
    .map(({ id, plural }) => ({
      key: id as string,
      title: text(plural),
      its: rows.filter(({ entity }) => entity.type === id),
    }))
    .filter(({ its }) => its.length > 0)
    .sort((a, b) => rankOf(a.its) - rankOf(b.its));
  const most = names.length;
  const two = most === 2;
  const sorted = byType.flatMap(({ its }) => its);
  const byReach = Array.from({ length: most }, (_, at) => most - at)
    .map((of) => ({
      key: `${of}`,
      title: messages.reach(of, most),
      its: sorted.filter((row) => reachOf(row) === of),
    }))
    .filter(({ its }) => its.length > 0);
  return (
    <table className={styles.table}>
      <caption className={spoken.only}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.entity}</th>
          {comparison.entities.map(({ id }, place) => (
            <th
              key={id}
              scope="col"
              data-side={two ? (place === 0 ? 'first' : 'second') : undefined}
            >
              <SafeText text={names[place] ?? ''} />
            </th>
          ))}
        </tr>
      </thead>
      {(two ? byType : byReach).map(({ key, title, its }) => (
        <tbody key={key}>
          <tr>
            <th scope="rowgroup" colSpan={names.length + 1} className={styles.type}>
              <span>
                <SafeText text={title} /> · {its.length}
              </span>
            </th>
          </tr>
          {its.map((row) => (
            <CompareRowView key={row.entity.id} comparison={comparison} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
