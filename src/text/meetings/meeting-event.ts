import type { Span } from '../words/named-thing';
import type { MeetingKind } from './meeting-sides';

/** A verb of meeting with the stretch that tells of it. */
export interface MeetingEvent {
  readonly kind: MeetingKind;
  readonly verb: Span;
  /** The stretch that tells of it, without who reports it. */
  readonly start: number;
  readonly end: number;
  readonly subject: number | null;
}
