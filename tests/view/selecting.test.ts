import { describe, expect, test } from 'vitest';
import { entityId, predicateId, releaseId, storyId } from '../../src/model/ids';
import { comparing, swapCompared } from '../../src/view/comparing';
import type { ElementRef } from '../../src/view/element-ref';
import {
  clearSelection,
  clickBeside,
  closeReader,
  openPassage,
  select,
  selectAll,
  selectEntity,
  stepBack,
  toggleSelected,
} from '../../src/view/selecting';
import { defaultView, type View } from '../../src/view/view';

const [a, b, c] = [entityId('a'), entityId('b'), entityId('c')];
const entity = (id: typeof a): ElementRef => ({ kind: 'entity', id });
const edge: ElementRef = { kind: 'edge', source: a, predicate: predicateId('p'), target: b };
const passage = { release: releaseId('r'), claim: null, evidence: null };

describe('the selection', () => {
  test('is one element alone, and an open passage stays open', () => {
    const view = select(edge)(openPassage(passage)(selectEntity(a)(defaultView)));
    expect(view).toEqual({ ...defaultView, passage, selection: [edge] });
  });

  test('grows by an element and loses it again', () => {
    const both = toggleSelected(edge)(selectEntity(a)(defaultView));
    expect(both).toEqual({ ...defaultView, selection: [entity(a), edge] });
    expect(toggleSelected(entity(a))(both).selection).toEqual([edge]);
    expect(toggleSelected({ ...edge, target: c })(both).selection).toHaveLength(3);
  });

  test('can be many at once, and none', () => {
    const view = selectAll([entity(a), edge])({ ...defaultView, layout: 'force' });
    expect(view).toEqual({ ...defaultView, layout: 'force', selection: [entity(a), edge] });
    expect(clearSelection(view)).toEqual({ ...defaultView, layout: 'force' });
    expect(clearSelection(defaultView)).toBe(defaultView);
  });
});

test('a click beside everything lets go of the selection, on a stage of nothing', () => {
  const selected = selectEntity(a)(defaultView);
  expect(clickBeside(selected)).toEqual(defaultView);
  const told: View = { ...selected, story: { id: storyId('s'), step: 1 } };
  expect(clickBeside(told)).toBe(told);
});

test('closing a reader that is closed is no step', () => {
  const open = openPassage(passage)(selectEntity(a)(defaultView));
  expect(closeReader(open)).toEqual({ ...open, passage: null });
  expect(closeReader(defaultView)).toBe(defaultView);
});

test('Esc goes out one level at a time: reader, sheet, path, selection, focus', () => {
  const deep: View = {
    ...defaultView,
    passage,
    sheet: 'table',
    path: { from: a, to: b, index: 0 },
    selection: [entity(a)],
    focus: { entities: [a], depth: 2 },
    layout: 'force',
  };
  const steps = [
    { passage: null },
    { sheet: 'graph' as const },
    { path: null },
    { selection: [] },
    { focus: null },
  ];
  let view = deep;
  let expected = deep;
  for (const step of steps) {
    view = stepBack(view);
    expected = { ...expected, ...step };
    expect(view).toEqual(expected);
  }
  expect(stepBack(view)).toBe(view);
});

describe('a comparison', () => {
  test('has each entity once', () => {
    const compare = comparing([a, b, a])({ ...defaultView, layout: 'force' });
    expect(compare).toEqual({
      ...defaultView,
      layout: 'force',
      compare: [a, b],
      sheet: 'compare',
    });
    expect(comparing([a, a])(compare)).toMatchObject({ compare: [a], sheet: 'compare' });
    expect(comparing([a, b, c])(compare).compare).toEqual([a, b, c]);
  });

  test('can be turned round', () => {
    const compare = comparing([a, b, c])(defaultView);
    expect(swapCompared(compare)).toEqual({ ...compare, compare: [c, b, a] });
    expect(compare.compare).toEqual([a, b, c]);
  });
});
