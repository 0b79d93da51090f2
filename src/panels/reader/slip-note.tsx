import { useState } from 'react';
import { MixedText } from '../../evidence/mixed-text';
import { useSlipNote } from '../../evidence/words-with-slips';
import type { Slip } from '../../model/release';
import { useFormats } from '../../store/use-messages';
import styles from './slip-note.module.css';

/** The [sic] at a slip; pressing it unfolds the curator's note within the line. */
export function SlipNote({ slip }: { readonly slip: Slip }) {
  const [open, setOpen] = useState(false);
  const noteOf = useSlipNote();
  const { text, language } = useFormats();
  return (
    <>
      <button
        type="button"
        lang="la"
        className={styles.sic}
        title={noteOf(slip)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        [sic]
      </button>
      {open && (
        <span role="note" lang={language} className={styles.note}>
          <MixedText text={text(slip.note)} />
        </span>
      )}
    </>
  );
}
