import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { TextsRead } from '../../evidence/texts-read';
import { readerMessages } from '../../messages/reader';
import { useMessages } from '../../store/use-messages';
import { ChoiceGroup } from '../../ui/choice-group';
import { IconButton } from '../../ui/icon-button';
import styles from './find-bar.module.css';
import type { Finding } from './use-find';

interface Props {
  readonly finding: Finding;
  /** Whether there is more than one release to find in. */
  readonly several: boolean;
  /** Rises each time that finding is asked for, also while the field is there. */
  readonly asked: number;
  readonly onClose: () => void;
}

/** The field that finds words in the open release or in all, with count, next and previous. */
export function FindBar({ finding, several, asked, onClose }: Props) {
  const messages = useMessages(readerMessages);
  const field = useRef<HTMLInputElement>(null);
  const { query, places, at, scope } = finding;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that it is asked for.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  return (
    <search
      className={styles.find}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        } else if (event.key === 'Enter' && event.target === field.current) {
          event.preventDefault();
          finding.go(event.shiftKey ? -1 : 1);
        }
      }}
    >
      <input
        ref={field}
        type="search"
        className={styles.field}
        aria-label={messages.find}
        placeholder={messages.find}
        value={query}
        onChange={(event) => finding.seek(event.target.value)}
        spellCheck={false}
        autoComplete="off"
      />
      <span role="status" className={styles.count}>
        {query.trim() === ''
          ? ''
          : places.length === 0
            ? messages.findNone
            : at < 0
              ? messages.findCount(places.length)
              : messages.findPlace(at + 1, places.length)}
      </span>
      <IconButton
        label={messages.findPrevious}
        disabled={places.length === 0}
        onClick={() => finding.go(-1)}
      >
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton
        label={messages.findNext}
        disabled={places.length === 0}
        onClick={() => finding.go(1)}
      >
        <ChevronDown aria-hidden />
      </IconButton>
      <IconButton label={messages.findClose} onClick={onClose}>
        <X aria-hidden />
      </IconButton>
      {query.trim() !== '' && places.length === 0 && (
        <p className={styles.note}>{messages.findOriginal}</p>
      )}
      {several && (
        <div className={styles.scope}>
          <ChoiceGroup
            label={messages.findScope}
            hideLabel
            value={scope}
            choices={[
              { value: 'release', label: messages.findHere },
              { value: 'all', label: messages.findEverywhere },
            ]}
            onChoose={finding.chooseScope}
          />
          {finding.all && <TextsRead all={finding.all} />}
        </div>
      )}
    </search>
  );
}
