import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelCell, roomBetween } from '../../src/graph/geometry';
import { layoutByMeeting } from '../../src/graph/layout-by-meeting';
import { partOf } from '../../src/graph/meeting-ties';
import type { Corpus, Position } from '../../src/model/corpus';
import { corpora, generateCorpus } from '../fixtures/generated-corpus';
import { sketch } from '../fixtures/sketch';
import { twoMinisters } from '../fixtures/two-ministers';

function expectSound(corpus: Corpus, positions: readonly Position[]) {
  expect(positions.map((position) => position.entity)).toEqual(corpus.entities.map(({ id }) => id));
  for (const [at, one] of positions.entries()) {
    expect(Number.isInteger(one.x) && Number.isInteger(one.y)).toBe(true);
    for (const other of positions.slice(0, at)) {
      if (!roomBetween(one, other)) throw new Error(`${one.entity} stands on ${other.entity}`);
    }
  }
}

describe('layoutByMeeting', () => {
  test('gives every entity a place of its own, the same every time', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(corpora(8), (corpus) => {
        const positions = layoutByMeeting(corpus);
        expectSound(corpus, positions);
        expect(layoutByMeeting(corpus)).toEqual(positions);
      }),
      { numRuns: 12 },
    );
  });

  test.each([
    ['no meeting', 'topic a\ntopic b\nperson c thailand\na supports b'],
    ['one meeting', 'meeting m when=2025\nperson a thailand\ntopic b\na discussed b @m'],
    ['nothing', ''],
    ['only asides', 'country thailand thailand\npost p'],
  ])('takes %s', (_, words) => {
    const corpus = sketch(words);
    expectSound(corpus, layoutByMeeting(corpus));
  });

  test('makes a grid of what is large, in good time', { timeout: 60_000 }, () => {
    const corpus = generateCorpus({ releases: 300, seed: 4 });
    expectSound(corpus, layoutByMeeting(corpus));
  });

  test('leaves the cards of meetings their height where they stand in one column', () => {
    const meetings = Array.from({ length: 8 }, (_, at) => `m${at}`);
    const topics = Array.from({ length: 64 }, (_, at) => `t${at}`);
    const corpus = sketch(
      [
        ...meetings.map((meeting, at) => `meeting ${meeting} when=202${at}`),
        'person a thailand',
        ...topics.map((topic) => `topic ${topic}`),
        ...topics.flatMap((topic) => meetings.map((at) => `a discussed ${topic} @${at}`)),
      ].join('\n'),
    );
    const positions = layoutByMeeting(corpus);
    const cards = positions.filter(({ entity }) => entity.startsWith('m'));
    let together = 0;
    for (const card of cards)
      for (const { entity, x, y } of positions) {
        if (entity === card.entity || x !== card.x) continue;
        const other = entity.startsWith('m');
        if (other) together += 1;
        expect(Math.abs(y - card.y)).toBeGreaterThanOrEqual(other ? 80 : 66);
      }
    expect(together).toBeGreaterThan(0);
  });

  describe('of five meetings', () => {
    const meetings = ['m1', 'm2', 'm3', 'm4', 'm5'];
    const topics = meetings.flatMap((meeting, at) =>
      Array.from({ length: 8 }, (_, topic) => `t${at}-${topic} ${meeting}`),
    );
    const corpus = sketch(
      [
        ...meetings.map((meeting, at) => `meeting ${meeting} when=202${at}`),
        'person a thailand',
        ...topics.map((topic) => `topic ${topic.split(' ')[0]}`),
        ...topics.map((topic) => `a discussed ${topic.replace(' ', ' @')}`),
      ].join('\n'),
    );
    const positions = layoutByMeeting(corpus);
    const matters = positions.filter(({ entity }) => entity.startsWith('t'));

    test('no two entities stand on each other', () => expectSound(corpus, positions));

    test('rows stand further apart than a label needs, and half a row off those beside them', () => {
      const columns = new Map<number, number[]>();
      for (const { x, y } of matters) columns.set(x, [...(columns.get(x) ?? []), y]);
      const steps = Array.from(columns.values(), (ys) => {
        const [first = 0, second = first] = ys.toSorted((a, b) => a - b);
        return second - first;
      }).filter((step) => step > 0);
      expect(Math.min(...steps)).toBeGreaterThan(labelCell.height);
      const xs = [...columns.keys()].toSorted((a, b) => a - b);
      for (const [at, x] of xs.entries()) {
        const beside = columns.get(xs[at + 1] ?? Number.NaN);
        if (!beside || (xs[at + 1] ?? 0) - x > labelCell.width + 12) continue;
        for (const y of columns.get(x) ?? [])
          for (const other of beside) expect(Math.abs(y - other)).toBeGreaterThan(20);
      }
    });
  });

  describe('of two meetings', () => {
    const positions = layoutByMeeting(twoMinisters);
    const at = (id: string) => {
      const found = positions.find((position) => position.entity === id);
      if (!found) throw new Error(`no place for ${id}`);
      return found;
    };

    test('time runs from left to right on the middle line', () => {
      expect(at('m1').x).toBeLessThan(at('m2').x);
      expect([at('m1').y, at('m2').y]).toEqual([0, 0]);
    });

    test('what is one meeting’s alone stands outside, what both share between', () => {
      for (const id of ['azec', 'ev', 'trade', 'renewables'])
        expect(at(id).x).toBeLessThan(at('m1').x);
      for (const id of ['eid', 'roadmap', 'semiconductors', 'startups']) {
        expect(at(id).x).toBeGreaterThan(at('m2').x);
      }
      for (const id of ['smes', 'know-how', 'skills', 'recycling']) {
        expect(at(id).x).toBeGreaterThan(at('m1').x);
        expect(at(id).x).toBeLessThan(at('m2').x);
      }
    });

    test('Thailand stands above, Japan below, and who belongs to both meetings between them', () => {
      for (const id of ['akanat', 'thanakorn', 'ministry', 'oie']) expect(at(id).y).toBeLessThan(0);
      for (const id of ['otaka', 'kobayashi', 'jcci', 'embassy'])
        expect(at(id).y).toBeGreaterThan(0);
      for (const id of ['otaka', 'ministry']) {
        expect(at(id).x).toBeGreaterThan(at('m1').x);
        expect(at(id).x).toBeLessThan(at('m2').x);
      }
    });

    test('institutions stand further out than their people', () => {
      expect(at('oie').y).toBeLessThan(at('phatsakon').y);
      expect(at('ministry').y).toBeLessThan(at('thanakorn').y);
      expect(at('jcci').y).toBeGreaterThan(at('kobayashi').y);
    });

    test('frameworks head their columns', () => {
      const above = (id: string) =>
        positions.filter(({ x, y, entity }) => {
          const one = twoMinisters.entities.find((other) => other.id === entity);
          return one && partOf(one) === 'matter' && x === at(id).x && y < at(id).y;
        });
      expect(above('azec')).toEqual([]);
      expect(above('eid')).toEqual([]);
    });

    test('fits a screen at a readable size', () => {
      const visible = positions.filter(({ entity }) => {
        const one = twoMinisters.entities.find((other) => other.id === entity);
        return one && partOf(one) !== 'aside';
      });
      const span = (values: number[]) => Math.max(...values) - Math.min(...values);
      expect(span(visible.map(({ x }) => x)) + labelCell.width).toBeLessThanOrEqual(1150);
      expect(span(visible.map(({ y }) => y)) + labelCell.height).toBeLessThanOrEqual(780);
    });
  });
});
