import type { canvasMessages } from '../messages/canvas';
import type { Language, Localized } from '../model/language';
import type { IsoDay } from '../model/time-span';
import type { Zones } from './zones';

/** The words of the parts of the picture. */
export interface ZoneTexts {
  readonly thailand: string;
  readonly japan: string;
  readonly first: string;
  readonly both: string;
  readonly second: string;
}

interface Words {
  readonly messages: (typeof canvasMessages)[Language];
  readonly text: (localized: Localized) => string;
  readonly dayShort: (day: IsoDay) => string;
}

/** What the parts of the picture are called: topics by the days of the meetings that they were spoken of at. */
export function zoneTextsOf({ meetings }: Zones, { messages, text, dayShort }: Words): ZoneTexts {
  const [first = '', second = ''] = meetings.map(({ when, label }) =>
    when ? dayShort(when.from) : text(label),
  );
  return {
    thailand: messages.thailand,
    japan: messages.japan,
    first: messages.onlyAt(first),
    both: messages.inBoth,
    second: messages.onlyAt(second),
  };
}
