import type { IsoDay } from '../model/time-span';
import { perIndex } from './memo';

/** The days between which everything dated in a corpus lies, both included. */
export interface CorpusExtent {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** From the first to the last day of a meeting, a publication or a dated claim; null where nothing has a date. */
export const corpusExtent = perIndex((index): CorpusExtent | null => {
  const { claims, releases } = index.corpus;
  const spans = [...index.meetings.map(({ when }) => when), ...claims.map(({ when }) => when)];
  let first: IsoDay | null = null;
  let last: IsoDay | null = null;
  const take = (from: IsoDay, to: IsoDay) => {
    if (first === null || from < first) first = from;
    if (last === null || to > last) last = to;
  };
  for (const span of spans) if (span) take(span.from, span.to);
  for (const { published } of releases) take(published, published);
  return first === null || last === null ? null : { first, last };
});
