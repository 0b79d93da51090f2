import { describe, expect, test } from 'vitest';
import { entityId, predicateId } from '../../src/model/ids';
import type { IsoDay } from '../../src/model/time-span';
import { decodeView, encodeView } from '../../src/view/codec';
import * as filtering from '../../src/view/filtering';
import {
  bringAllBack,
  bringBack,
  changeDepth,
  expand,
  focusOn,
  hide,
  leaveFocus,
} from '../../src/view/focusing';
import { defaultView } from '../../src/view/view';
import { clearWindow, restricts, setMode, setWindow } from '../../src/view/windowing';

const day = (text: string) => text as IsoDay;
const [a, b] = [entityId('a'), entityId('b')];

describe('filters', () => {
  test('a text is kept as links can carry it', () => {
    const view = filtering.setText(`${'ก'.repeat(600)}\ud800`)(defaultView);
    expect(view.filters.text).toHaveLength(filtering.longestText);
    expect(decodeView(encodeView(view)).view).toEqual(view);
    const lone = filtering.setText('a\ud800')(defaultView);
    expect(decodeView(encodeView(lone)).view).toEqual(lone);
  });

  test.each([
    [0, 1],
    [-3, 1],
    [2.4, 2],
    [Number.NaN, 1],
    [1e9, 9999],
  ])('%s passages are asked as %s', (asked, kept) => {
    expect(filtering.setMinPassages(asked)(defaultView).filters.minPassages).toBe(kept);
  });

  test('are set one by one, and the others stay', () => {
    const view = filtering.setGhosts(true)(filtering.setText('x')(defaultView));
    const filters = { ...defaultView.filters, text: 'x', ghosts: true };
    expect(view).toEqual({ ...defaultView, filters });
    expect(filtering.setFacet('types', ['person'])(view).filters).toEqual({
      ...filters,
      types: ['person'],
    });
    expect(filtering.showOnly([a])(view).filters).toEqual({ ...filters, only: [a] });
    expect(filtering.setIsolated(true)(view).filters).toEqual({ ...filters, isolated: true });
  });

  test('clearing all leaves the selection, the camera and the way of showing', () => {
    const view = [
      filtering.setFacet('types', ['person']),
      filtering.setText('x'),
      filtering.setGhosts(true),
      filtering.setIsolated(true),
      filtering.showOnly([a]),
      setWindow({ from: day('2025-01-01'), to: null, mode: 'within' }),
      hide([b]),
      focusOn([a]),
    ].reduce((before, change) => change(before), defaultView);
    const filters = { ...defaultView.filters, ghosts: true };
    expect(filtering.clearAll(view)).toEqual({ ...defaultView, filters });
  });
});

describe('the window', () => {
  test('that restricts nothing is none, unless its mode is unusual', () => {
    expect(setWindow({ from: null, to: null, mode: 'within' })(defaultView).window).toBe(null);
    expect(setMode('until')(defaultView).window).toEqual({ from: null, to: null, mode: 'until' });
    expect(setMode('within')(setMode('until')(defaultView)).window).toBe(null);
  });

  test('keeps its ends when its mode changes and is turned where they cross', () => {
    const crossed = { from: day('2025-12-09'), to: day('2025-01-20'), mode: 'within' } as const;
    const view = setMode('until')(setWindow(crossed)(defaultView));
    expect(view.window).toEqual({ from: '2025-01-20', to: '2025-12-09', mode: 'until' });
    expect(clearWindow(view).window).toBe(null);
  });

  test('keeps the one end that it has', () => {
    const from = { from: day('2025-01-20'), to: null, mode: 'within' } as const;
    const to = { from: null, to: day('2025-01-20'), mode: 'within' } as const;
    expect(setWindow(from)(defaultView).window).toEqual(from);
    expect(setWindow(to)(defaultView).window).toEqual(to);
  });

  test.each([
    { from: day('2025-01-21'), to: day('2025-12-09'), mode: 'within' },
    { from: day('2025-01-20'), to: day('2025-12-08'), mode: 'within' },
    { from: day('2025-01-20'), to: day('2025-12-09'), mode: 'until' },
  ] as const)('that differs in one thing is another: %o', (other) => {
    const window = { from: day('2025-01-20'), to: day('2025-12-09'), mode: 'within' } as const;
    const view = setWindow(window)(defaultView);
    expect(setWindow({ ...window })(view)).toBe(view);
    expect(setWindow(other)(view).window).toEqual(other);
  });

  test('that is none leaves out nothing', () => expect(restricts(null)).toBe(false));

  test('that is set as it was gives the same view', () => {
    const view = setWindow({ from: day('1970-01-01'), to: null, mode: 'within' })(defaultView);
    expect(setWindow({ from: day('1970-01-01'), to: null, mode: 'within' })(view)).toBe(view);
    expect(clearWindow(defaultView)).toBe(defaultView);
  });

  test.each([
    [null, null, 'within', false],
    [null, null, 'until', false],
    ['1970-01-01', null, 'within', true],
    ['1970-01-01', null, 'until', false],
    [null, '1970-01-01', 'until', true],
  ] as const)('from %s to %s, %s: leaves out time? %s', (from, to, mode, result) => {
    const end = (text: string | null) => (text === null ? null : day(text));
    expect(restricts({ from: end(from), to: end(to), mode })).toBe(result);
  });
});

describe('focus and hidden entities', () => {
  test('depth stays between 1 and 3', () => {
    const focused = focusOn([a])(defaultView);
    expect(changeDepth(-1)(focused)).toBe(focused);
    const deep = [1, 1, 1].reduce((view) => changeDepth(1)(view), focused);
    expect(deep.focus?.depth).toBe(3);
    expect(changeDepth(1)(defaultView)).toBe(defaultView);
  });

  test('can be left, and nothing is no focus', () => {
    expect(leaveFocus(focusOn([a])({ ...defaultView, layout: 'force' }))).toEqual({
      ...defaultView,
      layout: 'force',
    });
    expect(leaveFocus(defaultView)).toBe(defaultView);
    expect(focusOn([])(defaultView)).toBe(defaultView);
    expect(expand(a)(defaultView).focus).toEqual({ entities: [a], depth: 1 });
  });

  test('expanding adds an entity once', () => {
    const view = expand(b)(focusOn([a])(defaultView));
    expect(view.focus?.entities).toEqual([a, b]);
    expect(expand(b)(view)).toBe(view);
  });

  test('what is hidden leaves the selection and can be brought back', () => {
    const view = hide([a, b])(hide([a])(defaultView));
    expect(view.hidden).toEqual([a, b]);
    expect(bringBack([a])(view).hidden).toEqual([b]);
    expect(bringAllBack(view).hidden).toEqual([]);
    expect(bringAllBack(defaultView)).toBe(defaultView);
  });

  test('hiding takes just the hidden entities out of the selection', () => {
    const line = { kind: 'edge', source: a, predicate: predicateId('p'), target: b } as const;
    const selection = [{ kind: 'entity', id: a }, { kind: 'entity', id: b }, line] as const;
    expect(hide([a])({ ...defaultView, selection }).selection).toEqual([selection[1], line]);
  });
});
