import type { Release } from '../../model/release';
import { useYongyaiStore } from '../../store/use-store';
import { SafeText } from '../../ui/safe-text';
import { openPassage } from '../../view/selecting';
import styles from './release-button.module.css';

/** A release's title, which opens it from its beginning; the selection stays. */
export function ReleaseButton({ release }: { readonly release: Release }) {
  const store = useYongyaiStore();
  const passage = { release: release.id, claim: null, evidence: null };
  return (
    <button
      type="button"
      className={styles.release}
      lang={release.language}
      onClick={() => store.getState().commit(openPassage(passage))}
    >
      <bdi>
        <SafeText text={release.title} />
      </bdi>
    </button>
  );
}
