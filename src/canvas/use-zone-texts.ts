import { useMemo } from 'react';
import { canvasMessages } from '../messages/canvas';
import { useFormats, useMessages } from '../store/use-messages';
import type { ZoneTexts } from './paint-zones';
import type { Zones } from './zones';

/** The words of the parts of the picture, in the language of the interface. */
export function useZoneTexts({ meetings }: Zones): ZoneTexts {
  const messages = useMessages(canvasMessages);
  const formats = useFormats();
  return useMemo(() => {
    const [first = '', second = ''] = meetings.map(({ when, label }) =>
      when ? formats.dayShort(when.from) : formats.text(label),
    );
    return {
      thailand: messages.thailand,
      japan: messages.japan,
      first: messages.onlyAt(first),
      both: messages.inBoth,
      second: messages.onlyAt(second),
    };
  }, [meetings, messages, formats]);
}
