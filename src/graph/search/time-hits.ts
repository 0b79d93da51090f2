import { meets, type TimeSpan } from '../../model/time-span';
import type { CorpusIndex } from '../corpus-index';
import type { EntityHit, ReleaseHit } from './hits';
import type { QueryTime } from './query-time';

interface HitsOfTime {
  readonly meetings: readonly EntityHit[];
  readonly releases: readonly ReleaseHit[];
}

const isOne = (spans: readonly TimeSpan[], { from, to }: Pick<TimeSpan, 'from' | 'to'>) =>
  spans.some((span) => span.from === from && span.to === to);

/** Meetings of the time that a query names, and releases published then unless it asks for a meeting. */
export function hitsOfTime(index: CorpusIndex, time: QueryTime, query: string): HitsOfTime {
  const { spans } = time;
  const then = (span: Pick<TimeSpan, 'from' | 'to'>) => spans.some((one) => meets(span, one));
  const meetings = index.meetings.flatMap((meeting): EntityHit[] => {
    const { id, when, whenWords } = meeting;
    if (!when || !then(when)) return [];
    const tier = isOne(spans, when) ? 'exact' : 'inside';
    const matched = whenWords ?? query;
    return [{ kind: 'entity', id, tier, asTyped: true, matched, source: 'date', language: null }];
  });
  const releases = index.corpus.releases.flatMap(({ id, title, published }): ReleaseHit[] => {
    const span = { from: published, to: published };
    if (time.meeting || !then(span)) return [];
    return [{ kind: 'release', id, tier: isOne(spans, span) ? 'exact' : 'inside', matched: title }];
  });
  return { meetings, releases };
}
