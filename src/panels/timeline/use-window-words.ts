import { timelineMessages } from '../../messages/timeline';
import { useFormats, useMessages } from '../../store/use-messages';
import { useYongyai } from '../../store/use-store';

/** The time window in words, for instance `Up to 9 December 2025`. */
export function useWindowWords(): string {
  const messages = useMessages(timelineMessages);
  const formats = useFormats();
  const window = useYongyai(({ view }) => view.window);
  const from = window === null || window.mode === 'until' ? null : window.from;
  const to = window?.to ?? null;
  if (to === null) {
    return from === null ? messages.everything : messages.since(formats.day(from));
  }
  return from === null
    ? messages.until(formats.day(to))
    : messages.between(formats.day(from), formats.day(to));
}
