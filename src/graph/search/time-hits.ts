import { meets, type TimeSpan } from '../../model/time-span';
import type { CorpusIndex } from '../corpus-index';
import type { EntityHit, ReleaseHit } from './hits';

/** Meetings and releases of the time that the query names. */
export function hitsOfTime(
  index: CorpusIndex,
  span: TimeSpan,
  query: string,
): (EntityHit | ReleaseHit)[] {
  const meetings = index.meetings
    .filter(({ when }) => when !== null && meets(when, span))
    .map((meeting): EntityHit => {
      const { id, when } = meeting;
      const same = when?.from === span.from && when.to === span.to;
      const matched = meeting.whenWords ?? query;
      return {
        kind: 'entity',
        id,
        tier: same ? 'exact' : 'inside',
        asTyped: true,
        matched,
        source: 'date',
        language: null,
      };
    });
  const releases = index.corpus.releases
    .filter(({ published }) => meets({ from: published, to: published }, span))
    .map(({ id, title, published }): ReleaseHit => {
      const same = span.from === published && span.to === published;
      return { kind: 'release', id, tier: same ? 'exact' : 'inside', matched: title };
    });
  return [...meetings, ...releases];
}
