import { ChevronLeft, ChevronRight, Copy, Link } from 'lucide-react';
import { EntityButton } from '../../evidence/entity-button';
import { linkToClaim, linkToPart } from '../../evidence/passage-link';
import { useCopy } from '../../evidence/use-copy';
import { receiptsOf } from '../../graph/path-receipts';
import type { Path } from '../../graph/paths';
import { pathsMessages } from '../../messages/paths';
import type { Claim } from '../../model/claim';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { HopItem } from './hop-item';
import { pathText } from './path-text';
import styles from './path-view.module.css';

interface PathViewProps {
  readonly paths: readonly Path[];
  readonly place: number;
  readonly onStep: (place: number) => void;
}

/** The path at a place among the alternatives, hop by hop, and the steps to the others. */
export function PathView({ paths, place, onStep }: PathViewProps) {
  const messages = useMessages(pathsMessages);
  const { language, calendar } = useFormats();
  const index = useCorpus();
  const store = useYongyaiStore();
  const copy = useCopy();
  const path = paths[place];
  if (!path) return null;
  const receipts = receiptsOf(index, path);
  const start = path.entities[0] === undefined ? undefined : index.entities.get(path.entities[0]);
  const copySentences = () => {
    const linkTo = (claim: Claim) => linkToClaim(store.getState(), claim, location.href);
    copy(pathText(index, path, receipts, language, calendar, linkTo), 'citation');
  };
  const copyLink = () => {
    const state = store.getState();
    const { path, filters, window } = state.view;
    copy(linkToPart(state, { path, filters, window }, location.href), 'link');
  };
  return (
    <>
      <div className={styles.steps}>
        <p className={styles.count} aria-live="polite">
          {messages.path(place + 1, paths.length)} · {messages.links(path.hops.length)}
        </p>
        <IconButton
          label={messages.previous}
          disabled={place === 0}
          onClick={() => onStep(place - 1)}
        >
          <ChevronLeft aria-hidden />
        </IconButton>
        <IconButton
          label={messages.next}
          disabled={place >= paths.length - 1}
          onClick={() => onStep(place + 1)}
        >
          <ChevronRight aria-hidden />
        </IconButton>
      </div>
      {path.time !== 'forward' && (
        <p role="note" className={styles.order}>
          {messages[path.time]}
        </p>
      )}
      {start && <EntityButton entity={start} />}
      <ol className={styles.hops}>
        {receipts.map((receipt) => (
          <HopItem key={receipt.hop.to} receipt={receipt} />
        ))}
      </ol>
      <div className={styles.actions}>
        <Button icon={<Copy aria-hidden />} onClick={copySentences}>
          {messages.copy}
        </Button>
        <Button variant="quiet" icon={<Link aria-hidden />} onClick={copyLink}>
          {messages.copyLink}
        </Button>
      </div>
    </>
  );
}
