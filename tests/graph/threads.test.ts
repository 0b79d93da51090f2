import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexCorpus } from '../../src/graph/corpus-index';
import { followThread, persistenceOf, threadsOf } from '../../src/graph/threads';
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
      'ended stops',
      'new appears',
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

describe('persistence', () => {
  /** `x.x.`: at which of the meetings in time order a thing came up. */
  const of = (course: string) =>
    persistenceOf(
      [...course].flatMap((sign, place) => (sign === 'x' ? [place] : [])),
      course.length,
    );

  test.each([
    ['x', 'through'],
    ['xx', 'through'],
    ['x.', 'stops'],
    ['.x', 'appears'],
    ['x.x', 'through'],
    ['.x.', 'passes'],
    ['xx.', 'stops'],
    ['x.....x', 'returns'],
    ['xxx.xx.xx.x.x.....x.', 'through'],
    ['...................x', 'appears'],
    ['x..................x', 'returns'],
    ['xxxx......xxxxxxxxxx', 'returns'],
    ['xxxxxxxxxxxxxx......', 'stops'],
    ['.......xxxxx........', 'passes'],
  ])('%s %s', (course, persistence) => {
    expect(of(course)).toBe(persistence);
  });

  test('runs through wherever one more is added to what runs through, and turned round in time is its counterpart', () => {
    const turned = {
      through: 'through',
      returns: 'returns',
      appears: 'stops',
      stops: 'appears',
      passes: 'passes',
    };
    const some = fc
      .integer({ min: 1, max: 30 })
      .chain((count) =>
        fc.tuple(
          fc.uniqueArray(fc.nat(count - 1), { minLength: 1 }),
          fc.constant(count),
          fc.nat(count - 1),
        ),
      );
    fc.assert(
      fc.property(some, ([places, count, more]) => {
        const found = persistenceOf(places, count);
        const back = places.map((place) => count - 1 - place);
        expect(persistenceOf(back, count)).toBe(turned[found]);
        if (found !== 'through') return;
        expect(2 * places.length).toBeGreaterThanOrEqual(count);
        expect(persistenceOf([...new Set([...places, more])], count)).toBe('through');
      }),
    );
  });

  test('stands below the number of meetings in the order of threads', () => {
    fc.assert(
      fc.property(corpora(6), (any) => {
        for (const { threads } of threadsOf(indexCorpus(any), any.claims)) {
          const sizes = threads.map(({ cells }) => cells.size);
          expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        }
      }),
      { numRuns: 30 },
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
