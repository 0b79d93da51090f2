import type { Comparison, Opposition } from '../../graph/compare';
import { compareMessages } from '../../messages/compare';
import { useMessages } from '../../store/use-messages';
import { SafeText } from '../../ui/safe-text';
import styles from './compare-panel.module.css';
import { CompareTable } from './compare-table';
import { NotOnGraph } from './not-on-graph';
import {
  groupOrder,
  groupsAcross,
  type OppositionGroup,
  sideOf,
  useGroupTitles,
} from './opposition-groups';
import { useComparedNames } from './use-compared-names';

interface Props {
  readonly comparison: Comparison;
  readonly opposition: Opposition;
  /** What the panel scrolls in. */
  readonly scroller: HTMLElement | null;
}

/** Only the first, near, shared, near, only the second: by type, with counts, each side in its colour. */
export function OppositionView({ comparison, opposition, scroller }: Props) {
  const messages = useMessages(compareMessages);
  const titles = useGroupTitles(useComparedNames(comparison.entities));
  const has = (group: OppositionGroup) => opposition[group].length > 0;
  return (
    <>
      <ul className={styles.summary}>
        {groupsAcross.map((group) => (
          <li key={group} data-side={sideOf(group)}>
            <b>{opposition[group].length}</b> <SafeText text={titles[group]} />{' '}
            <NotOnGraph rows={opposition[group]} />
          </li>
        ))}
      </ul>
      {groupOrder.filter(has).map((group) => (
        <section key={group} aria-label={titles[group]} className={styles.section}>
          <h3 data-side={sideOf(group)}>
            <SafeText text={titles[group]} />{' '}
            <small>{messages.count(opposition[group].length)}</small>
          </h3>
          <CompareTable
            caption={titles[group]}
            comparison={comparison}
            rows={opposition[group]}
            scroller={scroller}
          />
        </section>
      ))}
    </>
  );
}
