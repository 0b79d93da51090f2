import { ClaimCard } from '../../evidence/claim-card';
import { type CompareRow, type Comparison, nearAt } from '../../graph/compare';
import { useCorpus } from '../../store/use-store';
import styles from './compare-panel.module.css';
import { NearWords } from './near-words';

interface Props {
  readonly comparison: Comparison;
  readonly row: CompareRow;
}

/** The words of a row, of each of those compared side by side. */
export function CompareWords({ comparison, row }: Props) {
  const index = useCorpus();
  return (
    <td colSpan={row.claims.length + 1} className={styles.words}>
      <div className={styles.sides}>
        {row.claims.map((claims, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the column stands for.
          <div key={place}>
            {claims.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} />
            ))}
            {claims.length === 0 && (
              <NearWords
                comparison={comparison}
                ties={nearAt(index, comparison, row, place)}
                place={place}
              />
            )}
          </div>
        ))}
      </div>
    </td>
  );
}
