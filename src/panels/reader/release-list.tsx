import { bothCalendars } from '../../evidence/both-calendars';
import type { Release } from '../../model/release';
import { useFormats } from '../../store/use-messages';
import { useYongyaiStore } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import { openPassage } from '../../view/selecting';
import styles from './release-list.module.css';

/** Releases to open from their beginning. */
export function ReleaseList({ releases }: { readonly releases: readonly Release[] }) {
  const { language } = useFormats();
  const store = useYongyaiStore();
  return (
    <ul className={styles.list}>
      {releases.map((release) => (
        <li key={release.id}>
          <button
            type="button"
            className={styles.release}
            onClick={() =>
              store
                .getState()
                .commit(openPassage({ release: release.id, claim: null, evidence: null }))
            }
          >
            <bdi lang={release.language} className={styles.title}>
              <SafeText text={release.title} />
            </bdi>
            <span>{bothCalendars(release.published, language)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
