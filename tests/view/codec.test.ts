import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeView, encodeView } from '../../src/view/codec';
import { defaultView } from '../../src/view/view';
import { property } from '../fixtures/property';
import { anyView } from './arbitrary-view';

/** `'eid~x' → 'sel:value'`: what is told of a link, and nothing else. */
const told = (fragment: string) =>
  decodeView(fragment).unread.map(({ key, reason }) => `${key}:${reason}`);

describe('a link', () => {
  property([anyView], { numRuns: 2000 })('brings back the view that it was made of', (view) => {
    const { view: back, unread } = decodeView(`#${encodeView(view)}`);
    expect(unread).toEqual([]);
    expect(back).toEqual(view);
  });

  property([anyView])('is plain ASCII without spaces, so that messengers keep it whole', (view) => {
    expect(encodeView(view)).toMatch(/^[!-~]*$/);
  });

  test('of the default view is empty', () => {
    expect(encodeView(defaultView)).toBe('');
    expect(decodeView('')).toEqual({ view: defaultView, unread: [] });
    expect(decodeView('#')).toEqual({ view: defaultView, unread: [] });
  });

  test('reads well', () => {
    const fragment =
      'v=1&sel=eid,akanat~received~otaka&read=thaigov-92635/p1:0&types=person,topic&time=2025-12-09..2025-12-10&axis=scale,4,1.5&moved=eid:120:-45,force/azec:0:7';
    const { view, unread } = decodeView(fragment);
    expect(unread).toEqual([]);
    expect(encodeView(view)).toBe(fragment);
  });
});

describe('what a link has wrong is told, and the rest is read', () => {
  const whole = { ...defaultView, thread: 'eid' };
  test.each([
    ['thread=eid&camera=NaN,0,1', 'camera:value'],
    ['thread=eid&camera=1e308,1e308,1', 'camera:value'],
    ['thread=eid&camera=1,2', 'camera:value'],
    ['thread=eid&axis=scale,NaN,0', 'axis:value'],
    ['thread=eid&axis=0.5,0', 'axis:value'],
    ['thread=eid&axis=2,9', 'axis:value'],
    ['thread=eid&axis=wide', 'axis:value'],
    ['thread=eid&axis=', 'axis:value'],
    ['thread=eid&moved=eid:1', 'moved:value'],
    ['thread=eid&moved=eid:1:1e308', 'moved:value'],
    ['thread=eid&moved=eid:9999999:0', 'moved:value'],
    ['thread=eid&moved=eid:1:2,eid:3:4', 'moved:value'],
    ['thread=eid&moved=ring/eid:1:2', 'moved:value'],
    ['thread=eid&camera=0,0,0', 'camera:value'],
    ['thread=eid&camera=9999999,0,1', 'camera:value'],
    ['thread=eid&sel=%E0%A4%A', 'sel:encoding'],
    ['thread=eid&text=%', 'text:encoding'],
    ['thread=eid&sel=javascript:alert(1)', 'sel:value'],
    ['thread=eid&read=javascript:alert(1)', 'read:value'],
    ['thread=eid&thread=azec', 'thread:repeated'],
    ['thread=eid&__proto__=1', '__proto__:unknown-key'],
    ['thread=eid&constructor=1', 'constructor:unknown-key'],
    ['thread=eid&v', 'v:value'],
    ['v=2&thread=eid', 'v:newer-version'],
    ['v=-1&thread=eid', 'v:value'],
    ['thread=eid&time=2025-13-01..', 'time:value'],
    ['thread=eid&time=2025-01-01', 'time:value'],
    ['thread=eid&time=2025-01-01..2025-02-01..sometimes', 'time:value'],
    ['thread=eid&types=person,person', 'types:value'],
    ['thread=eid&types=ghost', 'types:value'],
    ['thread=eid&hide=a,a', 'hide:value'],
    ['thread=eid&sel=a,a', 'sel:value'],
    ['thread=eid&passages=0', 'passages:value'],
    ['thread=eid&passages=1', 'passages:value'],
    ['thread=eid&labels=th,th', 'labels:value'],
    ['thread=eid&labels=de', 'labels:value'],
    ['thread=eid&focus=4:eid', 'focus:value'],
    ['thread=eid&story=s:0', 'story:value'],
    [`thread=eid&text=${'x'.repeat(501)}`, 'text:value'],
  ])('%s', (fragment, reason) => {
    expect(decodeView(fragment).view).toEqual(whole);
    expect(told(fragment)).toEqual([reason]);
  });

  test('ids such as __proto__ are ids like any other', () => {
    const { view, unread } = decodeView(
      'sel=__proto__,constructor~toString~valueOf&hide=__proto__',
    );
    expect(unread).toEqual([]);
    expect(view.selection).toHaveLength(2);
    expect(view.hidden).toEqual(['__proto__']);
  });

  test('the lack of a meeting or framework can be chosen, once', () => {
    expect(decodeView('meetings=~,a').view.filters.meetings).toEqual(['~', 'a']);
    expect(decodeView('frameworks=~').view.filters.frameworks).toEqual(['~']);
    expect(told('frameworks=~,~')).toEqual(['frameworks:value']);
    expect(told('frameworks=~,a,a')).toEqual(['frameworks:value']);
    expect(told('only=~')).toEqual(['only:value']);
  });

  test('a window with its ends the wrong way round is turned', () => {
    const { view } = decodeView('time=2025-12-09..2025-01-20');
    expect(view.window).toEqual({ from: '2025-01-20', to: '2025-12-09', mode: 'within' });
    expect(told('time=2025-12-09..2025-01-20')).toEqual(['time:repaired']);
  });

  test('the epoch is a bound like any other', () => {
    const { view } = decodeView('time=1970-01-01..1970-01-01');
    expect(view.window).toEqual({ from: '1970-01-01', to: '1970-01-01', mode: 'within' });
    expect(encodeView(view)).toBe('v=1&time=1970-01-01..1970-01-01');
  });

  test('a camera that nobody chose is not written', () => {
    const brought = { x: 12, y: 7, zoom: 0.5, brought: true } as const;
    expect(encodeView({ ...defaultView, camera: brought })).toBe('');
  });

  test('a camera that no picture could have is not written', () => {
    for (const x of [Number.NaN, 1e308, Number.POSITIVE_INFINITY]) {
      expect(encodeView({ ...defaultView, camera: { x, y: 0, zoom: 1 } })).toBe('');
    }
    expect(encodeView({ ...defaultView, camera: { x: -0.01, y: -0, zoom: 1 } })).toBe(
      'v=1&camera=0,0,1',
    );
  });

  test('a link of 100 KB is read up to its last whole field before the limit, and says so', () => {
    const long = `thread=eid&text=abc&sel=${'a,'.repeat(50_000)}a`;
    expect(decodeView(long).view.thread).toBe('eid');
    expect(decodeView(long).view.filters.text).toBe('abc');
    expect(decodeView(long).view.selection).toEqual([]);
    expect(told(long)).toEqual([':too-long']);
    expect(told('x'.repeat(100_000))).toEqual([':too-long']);
  });

  test('a lone surrogate in a text is read as it is written', () => {
    const { view } = decodeView('v=1&text=a\ud800b');
    expect(view.filters.text).toBe('a\ufffdb');
    expect(decodeView(encodeView(view)).view).toEqual(view);
  });

  test('many unknown fields are told up to a bearable number', () => {
    expect(told('&a=1&b=2'.repeat(4000)).length).toBe(24);
  });
});

describe('ten thousand fuzzed links', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'v=1',
      'sel',
      'read',
      'focus',
      'hide',
      'types',
      'only',
      'time',
      'camera',
      'path',
    ),
    fc.constantFrom('story', 'labels', 'text', 'passages', 'sheet', 'layout', 'theme', 'compare'),
    fc.constantFrom(
      '=',
      '&',
      ',',
      '~',
      '..',
      ':',
      '/',
      '-',
      '%',
      '%00',
      '%E0',
      '%E0%B8%81',
      '#',
      '+',
    ),
    fc.constantFrom('NaN', '1e308', '-0', 'null', '__proto__', 'constructor', 'javascript:', '<b>'),
    fc.constantFrom(
      '2025-12-09',
      '2568-12-09',
      '0000-00-00',
      'until',
      '\ud800',
      '\u202e',
      '\u0000',
    ),
    fc.string(),
    fc.string({ unit: 'binary' }),
  );
  const fuzzed = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
  const damaged = fc
    .tuple(anyView, fc.nat(400), fc.nat(20), piece)
    .map(([view, at, length, put]) => {
      const fragment = encodeView(view);
      return fragment.slice(0, at) + put + fragment.slice(at + length);
    });

  property([fc.oneof(fuzzed, damaged)], { numRuns: 10_000 })(
    'open without an exception on a view that has a link of its own',
    (fragment) => {
      const { view } = decodeView(fragment);
      expect(decodeView(encodeView(view))).toEqual({ view, unread: [] });
    },
  );
});
