import type { IsoDay } from '../../model/time-span';
import type { Span } from '../words/named-thing';
import type { MeetingRoles } from './meeting-sides';

/** A meeting that the text tells of; people by their number in the list that was given. */
export interface FoundMeeting extends MeetingRoles {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly place: string | null;
  /** True for a meeting that is to come, as the text says. */
  readonly planned: boolean;
  /** True for one that the text only mentions: it says of no one else that they were there. */
  readonly onlyMentioned?: true;
  /** True for talks in which neither side was at home. */
  readonly talks?: true;
  /** Those who only tell of it. */
  readonly reporters: readonly number[];
  readonly evidence: Span;
}

/** Of an event that the text tells of without saying who came. */
export const noOne = { host: null, guests: [], participants: [], reporters: [] } as const;

/** Guests are someone's: where no one is named who received them, they are who took part. */
export const withGuestsOfHost = (meeting: FoundMeeting): FoundMeeting =>
  meeting.host === null
    ? { ...meeting, guests: [], participants: [...meeting.guests, ...meeting.participants] }
    : meeting;

/** Everyone whom a meeting names. */
export const everyone = ({ host, guests, participants }: MeetingRoles): readonly number[] => [
  ...(host === null ? [] : [host]),
  ...guests,
  ...participants,
];

/** A call whose day is not said is on some day of a conference or journey, and not on all. */
export const isOnSomeDay = (one: FoundMeeting, call: FoundMeeting): boolean =>
  one.from !== one.to &&
  one.host === null &&
  call.from === null &&
  call.host !== null &&
  call.guests.length > 0;
