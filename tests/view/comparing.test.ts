import { describe, expect, test } from 'vitest';
import { entityId } from '../../src/model/ids';
import {
  comparing,
  leaveComparison,
  openComparison,
  swapCompared,
  toggleBesides,
} from '../../src/view/comparing';
import { selectAll, stepBack } from '../../src/view/selecting';
import { defaultView, type View } from '../../src/view/view';

const [a, b, c] = ['a', 'b', 'c'].map(entityId) as [
  ReturnType<typeof entityId>,
  ReturnType<typeof entityId>,
  ReturnType<typeof entityId>,
];
const camera = { x: 1, y: 2, zoom: 3 };
const two: View = { ...comparing([a, b])(defaultView), besides: true };

describe('comparing', () => {
  test('takes each once, and shows the whole picture', () => {
    const view = comparing([a, b, a])({ ...defaultView, camera });
    expect(view).toMatchObject({ compare: [a, b], sheet: 'compare', camera: null });
    expect(swapCompared({ ...two, camera })).toMatchObject({ compare: [b, a], camera: null });
    expect(toggleBesides(two).besides).toBe(false);
  });

  test('ends where none is left', () => {
    expect(comparing([a])(two)).toMatchObject({ compare: [a], sheet: 'compare' });
    expect(comparing([])(two)).toMatchObject({ compare: [], besides: false, sheet: 'compare' });
    expect(leaveComparison(two).compare).toEqual([]);
    expect(leaveComparison(defaultView)).toBe(defaultView);
  });

  test('takes what is selected when its sheet is opened, and keeps what it has otherwise', () => {
    const entity = (id: typeof a) => ({ kind: 'entity' as const, id });
    const chosen = selectAll([entity(a), entity(c)])(defaultView);
    expect(openComparison(chosen)).toMatchObject({ compare: [a, c], sheet: 'compare' });
    const one = selectAll([entity(c)])(two);
    expect(openComparison(one)).toMatchObject({ compare: [a, b], sheet: 'compare' });
  });

  test('is left by Esc after its sheet and the selection', () => {
    const steps = [two];
    for (let view = two; stepBack(view) !== view; view = stepBack(view)) steps.push(stepBack(view));
    expect(steps.map(({ sheet, compare }) => `${sheet} ${compare.join()}`)).toEqual([
      'compare a,b',
      'graph a,b',
      'graph ',
    ]);
  });
});
