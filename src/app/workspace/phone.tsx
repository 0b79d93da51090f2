import { ChevronDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { appMessages } from '../../messages/app';
import { useMessages } from '../../store/use-messages';
import { useYongyai } from '../../store/use-store';
import { FiltersPanel, TimelinePanel } from '../later';
import { PanelFrame } from '../panel-frame';
import { CompareRegion, DetailsRegion, ReaderRegion } from './dock';
import { MiddleRegion } from './middle-region';
import { useLastChosen } from './use-last-chosen';
import styles from './workspace.module.css';

type SheetName = 'filters' | 'timeline' | 'details' | 'reader';

const names: readonly SheetName[] = ['filters', 'timeline', 'details', 'reader'];

/** The graph alone, with one panel at a time as a sheet below it. */
export function Phone() {
  const messages = useMessages(appMessages);
  const selected = useYongyai(({ view }) => view.selection.length > 0 || view.path !== null);
  const reading = useYongyai(({ view }) => view.passage !== null);
  const comparing = useYongyai(({ view }) => view.sheet === 'compare');
  const sheet = useYongyai(({ view }) => view.sheet);
  const last = useLastChosen();
  const [open, setOpen] = useState<SheetName | null>(null);
  useEffect(() => {
    const toRead = reading && last === 'passage';
    setOpen(toRead ? 'reader' : selected || comparing ? 'details' : null);
  }, [reading, selected, comparing, last]);
  // What was chosen just now is not covered by what was open before.
  useEffect(() => {
    if (last === 'sheet' && sheet !== 'compare') setOpen(null);
  }, [sheet, last]);

  const content = {
    filters: (
      <PanelFrame name={messages.filters}>
        <FiltersPanel />
      </PanelFrame>
    ),
    timeline: (
      <PanelFrame name={messages.timeline} scope="timeline">
        <TimelinePanel />
      </PanelFrame>
    ),
    details: comparing ? <CompareRegion /> : <DetailsRegion />,
    reader: <ReaderRegion />,
  };
  return (
    <div className={styles.phone}>
      <div className={styles.stage}>
        <MiddleRegion filters={null} />
      </div>
      {open && (
        <div
          className={styles.sheet}
          data-panel={open === 'details' && comparing ? 'compare' : open}
        >
          <button
            type="button"
            className={styles.grip}
            aria-label={messages.close(messages[open])}
            onClick={() => setOpen(null)}
          >
            <ChevronDown aria-hidden size={20} />
          </button>
          <div className={styles.inside}>{content[open]}</div>
        </div>
      )}
      <div className={styles.switch} data-print="none">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            aria-expanded={open === name}
            disabled={name === 'reader' && !reading}
            onClick={() => setOpen(open === name ? null : name)}
          >
            {messages[name]}
          </button>
        ))}
      </div>
    </div>
  );
}
