import { describe, expect, test } from 'vitest';
import { compareHeadings, withHeadings } from '../../src/canvas/compare-headings';
import { overlap } from '../../src/canvas/geometry';
import type { NodeCard } from '../../src/canvas/node-card';
import { compareBlocks } from '../../src/graph/compare-groups';
import { comparedIn } from '../../src/graph/compared';
import { indexCorpus } from '../../src/graph/corpus-index';
import { layoutCompare } from '../../src/graph/layout-compare';
import type { EntityId } from '../../src/model/ids';
import { entityId } from '../../src/model/ids';
import { defaultView } from '../../src/view/view';
import { twoMinisters } from '../fixtures/two-ministers';

const index = indexCorpus(twoMinisters);
const extent = { x1: -40, y1: -12, x2: 40, y2: 12 };
const cards = new Map<EntityId, NodeCard>(
  twoMinisters.entities.map(({ id }) => [id, { extent } as NodeCard]),
);

function headingsOf(ids: readonly string[], labels: readonly ('th' | 'en' | 'ja')[], squeeze = 1) {
  const compared = comparedIn(index, { ...defaultView, compare: ids.map(entityId) });
  const blocks = compareBlocks(compared);
  const places = new Map(
    layoutCompare(blocks).map(({ entity, x, y }) => [entity, { x: x * squeeze, y }]),
  );
  const words = { languages: labels, calendar: 'buddhist' } as const;
  return compareHeadings(blocks, compared.comparison.entities, words, places, cards);
}

describe('the headings of a comparison', () => {
  test('say of two meetings by their days what is whose, in each language of the labels', () => {
    const headings = headingsOf(['m1', 'm2'], ['en', 'ja']);
    expect(headings.map(({ side }) => side)).toEqual([
      ...['first', 'first', 'shared', 'second', 'second'],
    ]);
    expect(headings.map(({ texts }) => texts[0])).toEqual([
      'Only 20 Jan 2568',
      '20 Jan 2568, near the other',
      'Shared by both',
      '9 Dec 2568, near the other',
      'Only 9 Dec 2568',
    ]);
    expect(headings[2]?.texts[1]).toBe('両方に共通');
  });

  test('stand on one line above what they head, none over the next, and are in the picture', () => {
    const headings = headingsOf(['m1', 'm2'], ['en']);
    expect(new Set(headings.map(({ room }) => room.y2)).size).toBe(1);
    for (const [at, { room }] of headings.entries()) {
      expect(room.x2).toBeLessThan(headings[at + 1]?.room.x1 ?? Number.POSITIVE_INFINITY);
    }
    const [first] = headings;
    const box = withHeadings({ x1: 0, y1: 0, x2: 1, y2: 1 }, headings);
    expect(box?.y1).toBe(first?.room.y1);
    expect(withHeadings(null, [])).toBeNull();
    const [both] = headingsOf(['m1', 'm2'], ['en', 'th']);
    expect(both?.room.y1).toBeLessThan(first?.room.y1 ?? 0);
  });

  test('stand above one another where their groups were moved together', () => {
    const headings = headingsOf(['m1', 'm2'], ['en'], 0.1);
    for (const [at, { room }] of headings.entries()) {
      for (const other of headings.slice(at + 1)) expect(overlap(room, other.room)).toBe(false);
    }
  });

  test('of more than two say how many share it, without a side', () => {
    const headings = headingsOf(['m1', 'm2', 'akanat'], ['en']);
    expect(headings.map(({ texts, side }) => [texts[0], side])).toEqual([
      ['Shared by all 3', null],
      ['Shared by 2', null],
      ['With one alone', null],
    ]);
  });
});
