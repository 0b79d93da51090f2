import { ChevronDown, ChevronUp } from 'lucide-react';
import { readerMessages } from '../../messages/reader';
import { useMessages } from '../../store/use-messages';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import styles from './passage-steps.module.css';
import type { PassageStepping } from './use-stepping';

/** Where one is among the passages, and the ways to the one before and after. */
export function PassageSteps({ stepping }: { readonly stepping: PassageStepping }) {
  const messages = useMessages(readerMessages);
  const { stops, place, before, after, open, scope, chooseScope } = stepping;
  return (
    <div className={styles.steps} data-print="none">
      <span className={styles.count} aria-live="polite">
        {place < 0 ? messages.noPassage(stops.length) : messages.passage(place + 1, stops.length)}
      </span>
      {chooseScope && (
        <Button
          variant="quiet"
          aria-pressed={scope === 'selection'}
          onClick={() => chooseScope(scope === 'selection' ? 'release' : 'selection')}
        >
          {messages.scopeSelection}
        </Button>
      )}
      <IconButton
        label={messages.previous}
        data-step="previous"
        disabled={!before}
        onClick={() => before && open(before)}
      >
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton
        label={messages.next}
        data-step="next"
        disabled={!after}
        onClick={() => after && open(after)}
      >
        <ChevronDown aria-hidden />
      </IconButton>
    </div>
  );
}
