import { Fragment } from 'react';
import type { CompareRow, Comparison, NearRow, Opposition } from '../../graph/compare';
import { partOf } from '../../graph/meeting-ties';
import { compareMessages } from '../../messages/compare';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import spoken from '../../ui/spoken.module.css';
import styles from './compare-panel.module.css';
import { CompareRowView } from './compare-row';
import { IdentityNotes } from './identity-notes';
import { groupOrder, type OppositionGroup } from './opposition-groups';

interface Props {
  readonly comparison: Comparison;
  readonly opposition: Opposition;
}

/** Only the first, near, shared, near, only the second: by type, with counts. */
export function OppositionView({ comparison, opposition }: Props) {
  const messages = useMessages(compareMessages);
  const { text } = useFormats();
  const [first = '', second = ''] = comparison.entities.map(({ label }) => text(label));
  const titles: Readonly<Record<OppositionGroup, string>> = {
    shared: messages.shared,
    nearFirst: messages.nearFirst(first),
    nearSecond: messages.nearSecond(second),
    onlyFirst: messages.onlyFirst(first),
    onlySecond: messages.onlySecond(second),
  };
  return (
    <>
      <ul className={styles.summary}>
        {(['onlyFirst', 'nearFirst', 'shared', 'nearSecond', 'onlySecond'] as const).map(
          (group) => (
            <li key={group} data-group={group}>
              <b>{opposition[group].length}</b> <SafeText text={titles[group]} />
            </li>
          ),
        )}
      </ul>
      {groupOrder.map((group) => (
        <Fragment key={group}>
          <section aria-label={titles[group]} className={styles.section}>
            <h3>
              <SafeText text={titles[group]} />{' '}
              <small>{messages.count(opposition[group].length)}</small>
            </h3>
            {opposition[group].length > 0 && (
              <GroupTable
                caption={titles[group]}
                heads={[first, second]}
                rows={opposition[group]}
              />
            )}
          </section>
          {/* Below what is shared, so that "discussed" stands against "agreed" without scrolling. */}
          {group === 'shared' && <IdentityNotes comparison={comparison} />}
        </Fragment>
      ))}
    </>
  );
}

interface GroupTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (CompareRow | NearRow)[];
}

/** What was spoken of comes before those who spoke. */
const rankOf = ([first]: readonly (CompareRow | NearRow)[]): number =>
  first && partOf(first.entity) === 'matter' ? 0 : 1;

function GroupTable({ caption, heads, rows }: GroupTableProps) {
  const index = useCorpus();
  const messages = useMessages(compareMessages);
  const { text } = useFormats();
  const types = index.corpus.types
    .map((type) => ({ type, its: rows.filter(({ entity }) => entity.type === type.id) }))
    .filter(({ its }) => its.length > 0)
    .sort((a, b) => rankOf(a.its) - rankOf(b.its));
  return (
    <table className={styles.table}>
      <caption className={spoken.only}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.entity}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              <SafeText text={head} />
            </th>
          ))}
        </tr>
      </thead>
      {types.map(({ type, its }) => (
        <tbody key={type.id}>
          <tr>
            <th scope="rowgroup" colSpan={heads.length + 1} className={styles.type}>
              <SafeText text={text(type.plural)} /> · {its.length}
            </th>
          </tr>
          {its.map((row) => (
            <CompareRowView
              key={row.entity.id}
              row={row}
              ties={'ties' in row ? row.ties : undefined}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
