import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexCorpus } from '../../src/graph/corpus-index';
import { followThread, threadsOf } from '../../src/graph/threads';
import { entityId } from '../../src/model/ids';
import { corpora } from '../fixtures/generated-corpus';
import { sketch } from '../fixtures/sketch';
import { naiveEnds, naivePassages } from './naive-scene';

const corpus = sketch(`
  meeting m3 when=2025-12-09
  meeting m1 when=2025-01-20
  meeting m2 when=2025-06
  person host thailand
  topic once
  topic new
  topic always
  topic ended
  topic background-only
  host discussed always,ended @m1
  host requested always @m1
  host discussed once,always,ended @m2
  host agreed new,always @m3
  background-only supports once background when=-
`);
const index = indexCorpus(corpus);

describe('threadsOf', () => {
  test('sorts what runs through, appears, stops and passes', () => {
    const threads = threadsOf(index, corpus.claims).flatMap((group) => group.threads);
    expect(threads.map(({ entity, persistence }) => `${entity.id} ${persistence}`)).toEqual([
      'host through',
      'always through',
      'new appears',
      'ended stops',
      'once passes',
    ]);
  });

  test('tells how something came up', () => {
    const topics = threadsOf(index, corpus.claims).find(({ type }) => type.id === 'topic');
    const always = topics?.threads.find(({ entity }) => entity.id === 'always');
    const first = always?.cells.get(entityId('m1'));
    expect(first?.predicates).toEqual(['discussed', 'requested']);
    expect(first?.passages).toBe(2);
    expect(always?.cells.size).toBe(3);
  });

  test('equals a naive table', () => {
    fc.assert(
      fc.property(corpora(5), (any) => {
        const of = indexCorpus(any);
        const threads = threadsOf(of, any.claims).flatMap((group) => group.threads);
        const found = threads.flatMap(({ entity, cells }) =>
          Array.from(cells, ([meeting, cell]) => {
            const claims = cell.claims.map((claim) => claim.id).join(' ');
            return `${entity.id} ${meeting} ${cell.passages} ${claims}`;
          }),
        );
        const isMeeting = (id: string) => of.meetings.some((meeting) => meeting.id === id);
        const expected = any.entities
          .filter(({ id }) => !isMeeting(id))
          .flatMap(({ id }) =>
            of.meetings.flatMap((meeting) => {
              const own = any.claims.filter(
                (claim) =>
                  naiveEnds(any, claim).includes(id) && naiveEnds(any, claim).includes(meeting.id),
              );
              const claims = own.map((claim) => claim.id).join(' ');
              return own.length === 0
                ? []
                : [`${id} ${meeting.id} ${naivePassages(any, own)} ${claims}`];
            }),
          );
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: 40 },
    );
  });
});

describe('followThread', () => {
  test('goes through all meetings in time order', () => {
    const steps = followThread(index, entityId('once'), corpus.claims);
    expect(steps.map(({ meeting, cell }) => [meeting.id, cell?.claims.length ?? 0])).toEqual([
      ['m1', 0],
      ['m2', 1],
      ['m3', 0],
    ]);
  });
});
