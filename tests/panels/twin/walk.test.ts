import { describe, expect, it } from 'vitest';
import { type EntityId, entityId, predicateId } from '../../../src/model/ids';
import {
  type Ground,
  type Place,
  placeNear,
  type Step,
  standing,
  walk,
} from '../../../src/panels/twin/walk';

/** A graph in one line: `a: b c; b: a` has the list a, b and the neighbours of each. */
function ground(text: string): Ground {
  const rows = text.split(';').map((row) => {
    const [hub = '', around = ''] = row.split(':');
    const source = entityId(hub.trim());
    const steps = around.trim().split(/\s+/).filter(Boolean).map(entityId);
    return [
      source,
      steps.map((target) => ({ entity: target, line: line(source, target) })),
    ] as const;
  });
  const map = new Map(rows);
  const order = rows.map(([hub]) => hub);
  return {
    order,
    rank: new Map(order.map((id, at) => [id, at])),
    around: (hub) => map.get(hub) ?? [],
  };
}

function line(source: EntityId, target: EntityId): Step['line'] {
  const ref = { kind: 'edge', source, predicate: predicateId('met'), target } as const;
  return { ref, basis: 'stated', posts: [] };
}

const graph = ground('a: b c; b: a; c: a; d:');

/** Where keys lead from a place, as `entity` or `hub>entity`. */
function after(keys: string, start = 'a'): string {
  let place: Place = { hub: entityId(start), at: -1 };
  for (const key of keys.split(' ').filter(Boolean)) {
    const long = {
      U: 'ArrowUp',
      D: 'ArrowDown',
      R: 'ArrowRight',
      L: 'ArrowLeft',
      B: 'Backspace',
      S: ' ',
    };
    place = walk(graph, place, new Map(Object.entries(long)).get(key) ?? key) ?? place;
  }
  const here = standing(graph, place);
  return here?.step ? `${place.hub}>${here.entity}` : String(here?.entity);
}

describe('walking the graph by keys', () => {
  it.each([
    ['', 'a'],
    ['D', 'b'],
    ['D D D', 'd'],
    ['D D D D', 'd'],
    ['U', 'a'],
    ['End', 'd'],
    ['End Home', 'a'],
    ['R', 'a>b'],
    ['R R', 'a>c'],
    ['R R R', 'a'],
    ['L', 'a>c'],
    ['L L', 'a>b'],
    ['R B', 'a'],
    ['R S', 'b'],
    ['R S R', 'b>a'],
    ['R D', 'c'],
    ['End R', 'd'],
    ['x', 'a'],
  ])('%s leads to %s', (keys, place) => {
    expect(after(keys)).toBe(place);
  });

  it('starts anew where the hub has left the view', () => {
    expect(walk(graph, { hub: entityId('gone'), at: 2 }, 'ArrowDown')).toEqual({
      hub: 'a',
      at: -1,
    });
    expect(walk(ground(''), { hub: entityId('gone'), at: 0 }, 'x')).not.toBeUndefined();
  });

  it('stands nowhere in a graph that no longer has the place', () => {
    expect(standing(graph, { hub: entityId('gone'), at: 0 })).toBeNull();
  });

  it('stands near the rank of what has gone', () => {
    expect(placeNear(graph, 2)).toEqual({ hub: 'c', at: -1 });
    expect(placeNear(graph, 9)).toEqual({ hub: 'd', at: -1 });
    expect(placeNear({ order: [], rank: new Map(), around: () => [] }, 0)).toBeNull();
  });
});
