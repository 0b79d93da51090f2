import type { IsoDay } from '../../model/time-span';
import type { KnownDate } from '../dates/found-date';
import type { FoundPerson } from '../people/people';
import type { Call } from './meeting-sides';
import type { Visit } from './visits';

/** One paragraph's part of what was found in a text. */
export interface ReadText {
  /** The text with a blank for each line break within a paragraph, and one kind of blank. */
  readonly text: string;
  /** The same as it was written. */
  readonly written: string;
  readonly calls: readonly Call[];
  readonly people: readonly FoundPerson[];
  readonly dates: readonly KnownDate[];
  /** The journey on which the paragraph lies. */
  readonly visit: Visit | null;
  /** The lines that say above the text what it tells. */
  readonly headline: string;
  readonly published: IsoDay | null;
  /** The day on which it was written: that of its dateline, else of publication. */
  readonly today: IsoDay | null;
  /** The person of whom the sentences before it spoke. */
  readonly topic: number | null;
}
