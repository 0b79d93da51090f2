import { describe, expect, test } from 'vitest';
import { entityId } from '../../src/model/ids';
import { forgetMoves, moveNode, withMoves } from '../../src/view/arranging';
import { encodeView } from '../../src/view/codec';
import { defaultView, type View } from '../../src/view/view';

const [eid, azec] = [entityId('eid'), entityId('azec')];
const link = (...changes: readonly ((view: View) => View)[]) =>
  encodeView(changes.reduce((view, change) => change(view), defaultView));

describe('nodes moved by hand', () => {
  test('stand in the link in whole model pixels, each where it was put last', () => {
    expect(
      link(
        moveNode('meeting', eid, { x: 1.4, y: -0.2 }),
        moveNode('meeting', azec, { x: 3, y: 4 }),
        moveNode('meeting', eid, { x: 7.6, y: 1e308 }),
      ),
    ).toBe('v=1&moved=azec:3:4,eid:8:1000000');
  });

  test('stay in each arrangement until that one is reset', () => {
    const moves = [
      moveNode('meeting', eid, { x: 1, y: 1 }),
      moveNode('force', eid, { x: 2, y: 2 }),
      moveNode('compare', eid, { x: 3, y: 3 }),
    ];
    expect(link(...moves)).toBe('v=1&moved=eid:1:1,force/eid:2:2,compare/eid:3:3');
    expect(link(...moves, forgetMoves('force'))).toBe('v=1&moved=eid:1:1,compare/eid:3:3');
    expect(forgetMoves('concentric')(defaultView)).toBe(defaultView);
  });

  test('stand no further from the picture than where both can be seen', () => {
    const places = new Map([
      [eid, { x: 0, y: 0 }],
      [azec, { x: 400, y: 50 }],
    ]);
    const moved = (x: number, y: number) =>
      withMoves(places, moveNode('meeting', azec, { x, y })(defaultView).moved, 'meeting').get(
        azec,
      );
    expect(moved(900_000, -900_000)).toEqual({ x: 900, y: -500 });
    expect(moved(-500, 550)).toEqual({ x: -500, y: 550 });
    expect(moved(900, -1e308)).toEqual({ x: 900, y: -500 });
  });

  test('take the place of their own place in their arrangement alone', () => {
    const places = new Map([[eid, { x: 0, y: 0 }]]);
    const { moved } = [eid, azec].reduce<View>(
      (view, id) => moveNode('meeting', id, { x: 5, y: 6 })(view),
      defaultView,
    );
    expect([...withMoves(places, moved, 'meeting')]).toEqual([[eid, { x: 5, y: 6 }]]);
    expect(withMoves(places, moved, 'force')).toBe(places);
  });
});
