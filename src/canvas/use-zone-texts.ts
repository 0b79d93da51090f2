import { useMemo } from 'react';
import { canvasMessages } from '../messages/canvas';
import { useFormats, useMessages } from '../store/use-messages';
import { type ZoneTexts, zoneTextsOf } from './zone-texts';
import type { Zones } from './zones';

/** The words of the parts of the picture, in the language of the interface. */
export function useZoneTexts(zones: Zones): ZoneTexts {
  const messages = useMessages(canvasMessages);
  const formats = useFormats();
  return useMemo(() => zoneTextsOf(zones, { messages, ...formats }), [zones, messages, formats]);
}
