import { useId, useState } from 'react';
import { linkToPart } from '../../evidence/passage-link';
import { useCopy } from '../../evidence/use-copy';
import { readerMessages } from '../../messages/reader';
import type { Claim } from '../../model/claim';
import type { Release } from '../../model/release';
import { useFormats, useMessages } from '../../store/use-messages';
import { useYongyaiStore } from '../../store/use-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { PassageRef } from '../../view/view';
import styles from './report-dialog.module.css';
import { reportText } from './report-text';

interface ReportDialogProps {
  readonly claim: Claim;
  readonly release: Release;
  readonly passage: PassageRef;
  readonly onClose: () => void;
}

/** Prepares a message about an error in a claim, to be copied: this page sends nothing itself. */
export function ReportDialog({ claim, release, passage, onClose }: ReportDialogProps) {
  const messages = useMessages(readerMessages);
  const { language } = useFormats();
  const store = useYongyaiStore();
  const copy = useCopy();
  const [wrong, setWrong] = useState('');
  const ids = { wrong: useId(), message: useId() };
  const link = linkToPart(store.getState(), { passage }, location.href);
  const message = reportText(claim, release, wrong, link, language);
  return (
    <Dialog title={messages.reportTitle} closeLabel={messages.cancel} onClose={onClose}>
      <p className={styles.hint}>{messages.reportHint}</p>
      <label className={styles.label} htmlFor={ids.wrong}>
        {messages.reportWrong}
      </label>
      <textarea
        id={ids.wrong}
        className={styles.field}
        rows={3}
        value={wrong}
        onChange={(event) => setWrong(event.target.value)}
      />
      <label className={styles.label} htmlFor={ids.message}>
        {messages.reportMessage}
      </label>
      <textarea id={ids.message} className={styles.field} rows={8} readOnly value={message} />
      <Button
        variant="strong"
        onClick={() => {
          copy(message, 'text');
          onClose();
        }}
      >
        {messages.reportCopy}
      </Button>
    </Dialog>
  );
}
