import type { Comparison } from '../../graph/compare';
import { compareMessages } from '../../messages/compare';
import { useFormats, useMessages } from '../../store/use-messages';
import { SafeText } from '../../ui/safe-text';
import spoken from '../../ui/spoken.module.css';
import styles from './compare-panel.module.css';
import { CompareRowView } from './compare-row';

/** More than two compared: every thing against each of them, those with most of them first. */
export function CompareMatrix({ comparison }: { readonly comparison: Comparison }) {
  const messages = useMessages(compareMessages);
  const { text } = useFormats();
  const reach = (claims: Comparison['rows'][number]['claims']) =>
    claims.filter((own) => own.length > 0).length;
  const rows = [...comparison.rows].sort((a, b) => reach(b.claims) - reach(a.claims));
  return (
    <table className={styles.table}>
      <caption className={spoken.only}>{messages.title}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.entity}</th>
          {comparison.entities.map(({ id, label }) => (
            <th key={id} scope="col">
              <SafeText text={text(label)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CompareRowView key={row.entity.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}
