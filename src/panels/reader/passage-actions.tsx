import { Flag, Hash, Link, Quote } from 'lucide-react';
import { useState } from 'react';
import { citationMarkdown, citationText } from '../../evidence/citation';
import { linkToClaim, linkToPart } from '../../evidence/passage-link';
import { useCopy } from '../../evidence/use-copy';
import { readerMessages } from '../../messages/reader';
import type { Claim } from '../../model/claim';
import type { Release } from '../../model/release';
import { useFormats, useMessages } from '../../store/use-messages';
import { useCorpus, useYongyaiStore } from '../../store/use-store';
import { Button } from '../../ui/button';
import type { PassageRef } from '../../view/view';
import styles from './passage-actions.module.css';
import { ReportDialog } from './report-dialog';

interface PassageActionsProps {
  readonly claim: Claim;
  readonly release: Release;
  readonly passage: PassageRef;
}

/** What can be taken away from an open passage: its citation, its link, a report of an error. */
export function PassageActions({ claim, release, passage }: PassageActionsProps) {
  const messages = useMessages(readerMessages);
  const { language } = useFormats();
  const index = useCorpus();
  const store = useYongyaiStore();
  const copy = useCopy();
  const [reporting, setReporting] = useState(false);
  const cite = (as: typeof citationText) => {
    const link = linkToClaim(store.getState(), claim, location.href);
    copy(as(index, claim, language, link) ?? '', 'citation');
  };
  const copyLink = () => {
    const state = store.getState();
    const { selection } = state.view;
    copy(linkToPart(state, { selection, passage }, location.href), 'link');
  };
  return (
    <div className={styles.actions}>
      <Button variant="quiet" icon={<Quote aria-hidden />} onClick={() => cite(citationText)}>
        {messages.copyCitation}
      </Button>
      <Button variant="quiet" icon={<Hash aria-hidden />} onClick={() => cite(citationMarkdown)}>
        {messages.copyMarkdown}
      </Button>
      <Button variant="quiet" icon={<Link aria-hidden />} onClick={copyLink}>
        {messages.copyLink}
      </Button>
      <Button variant="quiet" icon={<Flag aria-hidden />} onClick={() => setReporting(true)}>
        {messages.report}
      </Button>
      {reporting && (
        <ReportDialog
          claim={claim}
          release={release}
          passage={passage}
          onClose={() => setReporting(false)}
        />
      )}
    </div>
  );
}
