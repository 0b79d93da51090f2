import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexCorpus } from '../../../src/graph/corpus-index';
import { dayNumber, type IsoDay, parseTimeSpan } from '../../../src/model/time-span';
import { clusters, labelsWithRoom } from '../../../src/panels/timeline/cluster';
import { histogram } from '../../../src/panels/timeline/histogram';
import { placeHoldings, rowsOf } from '../../../src/panels/timeline/holding-rows';
import { laneLayout } from '../../../src/panels/timeline/lane-layout';
import { litEvents } from '../../../src/panels/timeline/lit-events';
import { axisTicks, labelWidth } from '../../../src/panels/timeline/ticks';
import { type Spacing, timelineAxis, wholeAxis } from '../../../src/panels/timeline/timeline-axis';
import { timelineEvents } from '../../../src/panels/timeline/timeline-events';
import { parseElementKey } from '../../../src/view/element-ref';
import { generateCorpus } from '../../fixtures/generated-corpus';
import { property } from '../../fixtures/property';
import { twoMeetings, twoMeetingsIndex } from '../../fixtures/two-meetings';

const day = (text: string) => dayNumber(text as IsoDay);

describe('what a timeline has', () => {
  test('meetings, releases with what they report, and holders with their dots', () => {
    const events = timelineEvents(twoMeetingsIndex);
    expect(events?.meetings.map(({ id }) => id)).toEqual(['january', 'december']);
    expect(events?.releases.map(({ id, meetings }) => [id, meetings.map((one) => one.id)])).toEqual(
      [
        ['r1', ['january']],
        ['r2', ['december']],
      ],
    );
    const dots = events?.holdings.map(({ person, dots }) => `${person}:${dots.length}`);
    expect(dots?.sort()).toEqual(['ambassador:2', 'minister:1', 'successor:1']);
    expect(events?.eventDays).toEqual(
      ['2025-01-20', '2025-01-22', '2025-12-09', '2025-12-10'].map(day),
    );
  });

  test('months and years are stretches of their length', () => {
    const entities = twoMeetings.entities.map((entity) =>
      entity.id === 'january' ? { ...entity, when: parseTimeSpan('2025-01') } : entity,
    );
    const events = timelineEvents(indexCorpus({ ...twoMeetings, entities }));
    expect(events?.meetings[0]).toMatchObject({ from: day('2025-01-01'), to: day('2025-01-31') });
    expect(events?.extent.first).toBe(day('2025-01-01'));
  });

  test('nothing where nothing has a date', () => {
    const empty = { ...twoMeetings, entities: [], releases: [], claims: [] };
    expect(timelineEvents(indexCorpus(empty))).toBe(null);
  });
});

describe('marks', () => {
  const radius = (count: number) => (count === 1 ? 6 : 10);

  property([fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 300 })])(
    'never touch, and none is lost',
    (xs) => {
      const sorted = xs.sort((a, b) => a - b);
      const marks = clusters(sorted, (x) => x, radius, 800);
      expect(marks.flatMap(({ items }) => items)).toEqual(sorted);
      for (const [at, mark] of marks.entries()) {
        const before = marks[at - 1];
        if (!before) continue;
        const apart = radius(mark.items.length) + radius(before.items.length);
        expect(mark.x - before.x).toBeGreaterThanOrEqual(apart);
      }
    },
  );

  property([
    fc.uniqueArray(fc.integer({ min: 0, max: 800 }), { maxLength: 60 }),
    fc.integer({ min: 5, max: 200 }),
  ])('have labels that touch neither each other nor other marks', (xs, words) => {
    const mark = { before: 6, after: 6 };
    const rooms = [
      { before: 6, after: 6 + words },
      { before: 6 + words, after: 6 },
    ];
    const items = clusters(
      xs.sort((a, b) => a - b),
      (x) => x,
      () => 6,
      800,
    );
    const labels = labelsWithRoom(
      items.map(({ x }) => ({ x, mark, rooms })),
      800,
    );
    let taken = 0;
    for (const { x, rooms, place } of labels) {
      const room = rooms[place] ?? mark;
      expect(x - room.before).toBeGreaterThanOrEqual(taken);
      expect(x + room.after).toBeLessThanOrEqual(800);
      for (const other of items) {
        if (other.x === x) continue;
        const clear = other.x + 6 <= x - room.before || other.x - 6 >= x + room.after;
        expect(clear).toBe(true);
      }
      taken = x + room.after;
    }
  });
});

describe('the histogram', () => {
  const corpus = generateCorpus({ releases: 12, seed: 7 });
  const events = timelineEvents(indexCorpus(corpus));

  test.each([
    ['event', 300],
    ['event', 3000],
    ['scale', 300],
    ['scale', 3000],
  ] as const)('by %s on %s pixels adds up to the dated claims', (spacing: Spacing, width) => {
    if (!events) throw new Error('the generated corpus has dates');
    const axis = timelineAxis(events.extent, events.eventDays, spacing, width, wholeAxis);
    const even = (claim: number) => claim % 2 === 0;
    const bars = histogram(events.claimDays, even, axis, events.eventDays);
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const dated = events.claimDays.flatMap((days, claim) => (days ? [claim] : []));
    expect(sum(bars.map(({ all }) => all))).toBeCloseTo(dated.length);
    expect(sum(bars.map(({ passing }) => passing))).toBeCloseTo(dated.filter(even).length);
  });

  test('shares a claim of a month among the days by their number', () => {
    const axis = timelineAxis({ first: 0, last: 30 }, [0, 30], 'scale', 3000, wholeAxis);
    const bars = histogram([{ from: 0, to: 30 }], () => true, axis, [0, 30]);
    expect(bars).toHaveLength(31);
    expect(bars[0]?.all).toBeCloseTo(1 / 31);
  });
});

describe('ticks', () => {
  const axisOver = (from: string, to: string, width = 900) =>
    timelineAxis({ first: day(from), last: day(to) }, [], 'scale', width, wholeAxis);
  const labels = (...args: Parameters<typeof axisTicks>) =>
    axisTicks(...args).map(({ label }) => label);

  test('are round years of the calendar that is shown', () => {
    const axis = axisOver('1960-01-01', '2025-12-31', 500);
    expect(labels(axis, [], 'en', 'common')).toEqual(
      expect.arrayContaining(['1970', '1980', '2020']),
    );
    expect(labels(axis, [], 'th', 'buddhist')).toEqual(
      expect.arrayContaining(['2510', '2520', '2560']),
    );
    expect(labels(axis, [], 'ja', 'common')).toContain('1970年');
  });

  test('say the year once, then months or days', () => {
    expect(labels(axisOver('2025-01-20', '2025-12-10'), [], 'en', 'common')).toEqual([
      'Feb 2025',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sept',
      'Oct',
      'Nov',
      'Dec',
    ]);
    expect(labels(axisOver('2025-12-06', '2025-12-10', 900), [], 'th', 'buddhist')).toEqual([
      '5 ธ.ค. 2568',
      '6 ธ.ค.',
      '7 ธ.ค.',
      '8 ธ.ค.',
      '9 ธ.ค.',
      '10 ธ.ค.',
      '11 ธ.ค.',
    ]);
  });

  property([
    fc.integer({ min: -100_000, max: 100_000 }),
    fc.integer({ min: 0, max: 60_000 }),
    fc.integer({ min: 60, max: 2500 }),
    fc.constantFrom('th' as const, 'en' as const, 'ja' as const),
    fc.constantFrom('buddhist' as const, 'common' as const),
  ])(
    'never touch, at any scale from days to centuries',
    (first, length, width, language, calendar) => {
      const axis = timelineAxis({ first, last: first + length }, [], 'scale', width, wholeAxis);
      const ticks = axisTicks(axis, [], language, calendar);
      expect(ticks.length).toBeLessThan(60);
      for (const [at, tick] of ticks.entries()) {
        const before = ticks[at - 1];
        if (!before) continue;
        const room = (labelWidth(tick.label) + labelWidth(before.label)) / 2;
        expect(tick.labelX - before.labelX).toBeGreaterThanOrEqual(room);
      }
    },
  );

  test('stand at the events themselves by event, also where they are many', () => {
    const events = ['2025-01-20', '2025-12-09'].map(day);
    const extent = { first: events[0] ?? 0, last: events[1] ?? 0 };
    const axis = timelineAxis(extent, events, 'event', 800, wholeAxis);
    expect(labels(axis, events, 'en', 'buddhist')).toEqual(['20 Jan 2568', '9 Dec 2568']);
    const many = Array.from({ length: 400 }, (_, at) => at * 5);
    const dense = timelineAxis({ first: 0, last: 1995 }, many, 'event', 800, wholeAxis);
    expect(labels(dense, many, 'en', 'common').length).toBeGreaterThan(5);
  });
});

describe('rows of posts', () => {
  const axis = { x: (at: number) => at, width: 800 };
  const holding = (...days: readonly number[]) => {
    const [first] = timelineEvents(twoMeetingsIndex)?.holdings ?? [];
    if (!first) throw new Error('the small corpus has holders');
    return { ...first, dots: days.map((at) => ({ from: at, to: at, precision: 'day' as const })) };
  };
  const plain = { labelOf: () => 0, abreast: 1 };

  test('one for each holder of the same day, unless dots may stand abreast', () => {
    const three = [holding(100), holding(100), holding(100)];
    expect(rowsOf(placeHoldings(three, axis, { ...plain, rows: 9 }) ?? [])).toBe(3);
    expect(placeHoldings(three, axis, { ...plain, rows: 2 })).toBe(null);
    expect(rowsOf(placeHoldings(three, axis, { ...plain, rows: 2, abreast: 3 }) ?? [])).toBe(2);
  });

  test('those attested at several dates keep their days and come first', () => {
    const placed = placeHoldings([holding(100), holding(100, 300)], axis, { ...plain, rows: 2 });
    expect(placed?.map(({ row, xs }) => [row, xs.map((x) => x - 0.5)])).toEqual([
      [0, [100, 300]],
      [1, [100]],
    ]);
  });
});

test.each([0, 40, 120, 180, 400, 2000])(
  'the lanes of a stage %s pixels high never overlap',
  (height) => {
    const { track, meetings, releases, posts, claims, ruler } = laneLayout(height, 9);
    const bands = [track, meetings, releases, posts, claims, ruler];
    for (const [at, band] of bands.entries()) {
      const before = bands[at - 1];
      if (before) expect(band.y).toBeCloseTo(before.y + before.height);
      expect(band.height).toBeGreaterThanOrEqual(0);
    }
  },
);

describe('what lights up', () => {
  const lit = (key: string) => {
    const { meetings, releases, people } = litEvents(twoMeetingsIndex, parseElementKey(key));
    return [[...meetings], [...releases], [...people]];
  };
  test('with a meeting, the release that reports it', () => {
    expect(lit('january')).toEqual([['january'], ['r1'], []]);
  });
  test('with a person, the meetings and the posts', () => {
    expect(lit('ambassador')).toEqual([['january', 'december'], ['r1', 'r2'], ['ambassador']]);
  });
  test('with a line, where it is said', () => {
    expect(lit('minister~received~ambassador')).toEqual([
      ['january'],
      ['r1'],
      ['minister', 'ambassador'],
    ]);
  });
});
