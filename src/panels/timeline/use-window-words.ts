import { timelineMessages } from '../../messages/timeline';
import { useFormats, useMessages } from '../../store/use-messages';
import { useYongyai } from '../../store/use-store';

/** The time window in words, for instance `Up to 9 December 2025`; for narrow places with short days. */
export function useWindowWords(days: 'full' | 'short' = 'full'): string {
  const messages = useMessages(timelineMessages);
  const formats = useFormats();
  const day = days === 'full' ? formats.day : formats.dayShort;
  const window = useYongyai(({ view }) => view.window);
  const from = window === null || window.mode === 'until' ? null : window.from;
  const to = window?.to ?? null;
  if (to === null) {
    return from === null ? messages.everything : messages.since(day(from));
  }
  return from === null ? messages.until(day(to)) : messages.between(day(from), day(to));
}
