import { attestationsByClaim } from '../../graph/attestations';
import { corpusExtent } from '../../graph/corpus-extent';
import type { CorpusIndex } from '../../graph/corpus-index';
import { perIndex } from '../../graph/memo';
import type { EntityId, ReleaseId } from '../../model/ids';
import { dayNumber, type Precision, type TimeSpan } from '../../model/time-span';
import { type EdgeRef, elementKey } from '../../view/element-ref';
import type { SnapDays } from './brush-moves';
import type { Extent } from './timeline-axis';

/** Whole days since 1970, both included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export interface MeetingEvent extends Days {
  readonly id: EntityId;
  readonly when: TimeSpan;
}

export interface ReleaseEvent {
  readonly id: ReleaseId;
  readonly day: number;
  /** The dated meetings that it reports, the earliest first. */
  readonly meetings: readonly MeetingEvent[];
}

/** One attestation of a holder in a post. */
interface Dot extends Days {
  readonly precision: Precision;
}

/** One person in one post: a dot for each date of attestation. Nothing is said about the time between two dots. */
export interface Holding {
  readonly key: string;
  readonly person: EntityId;
  readonly post: EntityId;
  /** The line of the canvas that these attestations draw. */
  readonly ref: EdgeRef;
  readonly dots: readonly Dot[];
}

export interface TimelineEvents {
  readonly extent: Extent;
  readonly meetings: readonly MeetingEvent[];
  readonly releases: readonly ReleaseEvent[];
  readonly holdings: readonly Holding[];
  /** Days of dated claims, by claim number; null for undated ones. */
  readonly claimDays: readonly (Days | null)[];
  /** Where events (meetings, publications, dated claims) begin and end. */
  readonly snap: SnapDays;
  /** All days of `snap`, ascending, each once. */
  readonly eventDays: readonly number[];
  /** Days on which meetings begin, ascending, each once. */
  readonly meetingDays: readonly number[];
}

const daysOf = (span: TimeSpan): Days => ({ from: dayNumber(span.from), to: dayNumber(span.to) });

const ascending = (days: Iterable<number>): readonly number[] =>
  [...new Set(days)].sort((a, b) => a - b);

function holdingsOf(index: CorpusIndex): readonly Holding[] {
  const found = new Map<string, { holding: Omit<Holding, 'dots'>; dots: Map<string, Dot> }>();
  for (const attestation of [...attestationsByClaim(index).values()].flat()) {
    const { person, post, claim, when } = attestation;
    if (claim.basis === 'suggested') continue;
    const target = index.entities.get(post)?.organization ?? post;
    const ref: EdgeRef = { kind: 'edge', source: person, predicate: claim.predicate, target };
    const key = `${elementKey(ref)}~${post}`;
    const known = found.get(key) ?? { holding: { key, person, post, ref }, dots: new Map() };
    known.dots.set(`${when.from} ${when.to}`, { ...daysOf(when), precision: when.precision });
    found.set(key, known);
  }
  // Those attested most often first, so that what runs through stands on top where room is short.
  return Array.from(found.values(), ({ holding, dots }) => ({
    ...holding,
    dots: [...dots.values()].sort((a, b) => a.from - b.from || a.to - b.to),
  })).sort((a, b) => b.dots.length - a.dots.length);
}

/** Everything that a timeline of the corpus shows; null where nothing in it has a date. */
export const timelineEvents = perIndex((index): TimelineEvents | null => {
  const meetings = index.meetings.flatMap(({ id, when }) =>
    when === null ? [] : [{ id, when, ...daysOf(when) }],
  );
  const releases = index.corpus.releases
    .map(({ id, published }) => ({
      id,
      day: dayNumber(published),
      meetings: meetings.filter((one) => index.entities.get(one.id)?.reportedIn === id),
    }))
    .sort((a, b) => a.day - b.day);
  const claimDays = index.corpus.claims.map(({ when }) => (when === null ? null : daysOf(when)));
  const extent = corpusExtent(index);
  if (extent === null) return null;
  const spans: readonly Days[] = [
    ...meetings,
    ...releases.map(({ day }) => ({ from: day, to: day })),
    ...claimDays.filter((days) => days !== null),
  ];
  const snap = {
    starts: ascending(spans.map((span) => span.from)),
    ends: ascending(spans.map((span) => span.to)),
  };
  return {
    extent: { first: dayNumber(extent.first), last: dayNumber(extent.last) },
    meetings,
    releases,
    holdings: holdingsOf(index),
    claimDays,
    snap,
    eventDays: ascending([...snap.starts, ...snap.ends]),
    meetingDays: ascending(meetings.map((meeting) => meeting.from)),
  };
});
