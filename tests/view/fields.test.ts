import { describe, expect, test } from 'vitest';
import { decodeView, encodeView } from '../../src/view/codec';
import { defaultView } from '../../src/view/view';

/** The key and reason of each field that is not understood. */
const told = (fragment: string) =>
  decodeView(fragment).unread.map(({ key, reason }) => `${key}:${reason}`);

describe('a field is read whole or not at all', () => {
  test.each([
    'sel=a,javascript:b',
    'sel=a,',
    'sel=a~',
    'sel=a~b',
    'sel=a~b~c~d',
    'sel=a~b~',
    'sel=~b~c',
    'read=r/p:1:2',
    'read=r/p:x',
    'read=r/p:x1',
    'read=r/p:1x',
    'read=r/p:1234',
    'read=r:1',
    'read=',
    'focus=x1:a',
    'focus=1:a,a',
    'focus=1:-',
    'focus=1:',
    'focus=a',
    'hide=-',
    'hide=a,javascript:b',
    'meetings=~,javascript:b',
    'passages=x2',
    'passages=2x',
    'passages=10000',
    'isolated=0',
    'isolated=',
    'ghosts=yes',
    'text=',
    'time=',
    'time=2025-01-01',
    'time=..2025-13-01',
    'time=x..2025-01-01',
    'time=2025-01-01..2025-01-02..until..2025-01-03',
    'layout=meeting',
    'layout=',
    'camera=0,0,1,0',
    'camera=x,0,1',
    'camera=0,0,21',
    'camera=0,0,1x',
    'path=a',
    'path=a,javascript:b',
    'path=javascript:a,b',
    'path=a,b,x',
    'path=a,b,x1',
    'path=a,b,1x',
    'path=a,b,1234',
    'path=a,b,1,2',
    'compare=-',
    'compare=a,javascript:b',
    'besides=0',
    'thread=javascript:a',
    'story=s:1:2',
    'story=s:x1',
    'story=s:1x',
    'story=s:10000',
    'story=:1',
    'labels=th,en,ja',
    'labels=th,de',
    'labels=',
    'lang=de',
    'v=x2',
    'v=2x',
    'v=0',
    'v=1234567',
  ])('%s', (fragment) => {
    const key = fragment.slice(0, fragment.indexOf('='));
    expect(told(fragment)).toEqual([`${key}:value`]);
    expect(decodeView(fragment).view).toEqual(defaultView);
  });
});

describe('a field that is understood comes back as it was', () => {
  test.each([
    'sel=a,a~b~c',
    'read=r',
    'read=r/p',
    'read=r/p:0',
    'read=r/p:999',
    'focus=3:a,b',
    'hide=a',
    'types=-',
    'meetings=~',
    'meetings=~,a',
    'only=-',
    'passages=2',
    'passages=9999',
    'isolated=1',
    'ghosts=1',
    'time=2025-01-20..',
    'time=..2025-12-09',
    'time=2025-01-20..2025-01-20',
    'time=2025-01-20..2025-12-09..until',
    'time=..2025-12-09..until',
    'time=....until',
    'layout=force',
    'camera=-1.5,2,20',
    'camera=1000000,0,0.01',
    'path=a,b',
    'path=a,b,999',
    'compare=a',
    'compare=a,b',
    'besides=1',
    'thread=a',
    'story=s:1',
    'story=s:9999',
    'sheet=about',
    'labels=ja',
    'labels=ja,th',
    'lang=th',
    'calendar=common',
    'theme=system',
  ])('%s', (fragment) => {
    const { view, unread } = decodeView(fragment);
    expect(unread).toEqual([]);
    expect(encodeView(view)).toBe(`v=1&${fragment}`);
  });

  test('or as it is always written', () => {
    const written = (fragment: string) => encodeView(decodeView(fragment).view);
    expect(written('story=s')).toBe('v=1&story=s:1');
    expect(written('path=a,b,0')).toBe('v=1&path=a,b');
    expect(written('camera=0.04,-0.04,1.0004')).toBe('v=1&camera=0,0,1');
    expect(written('read=r/p:01')).toBe('v=1&read=r/p:1');
  });

  test('and only a window and a comparison are ever repaired', () => {
    expect(told('story=s&camera=0.04,0,1&path=a,b,0')).toEqual([]);
    expect(told('time=2025-12-09..2025-01-20')).toEqual(['time:repaired']);
    expect(told('compare=a,a')).toEqual(['compare:repaired']);
    expect(decodeView('compare=b,a,b').view.compare).toEqual(['b', 'a']);
  });
});

describe('of a link', () => {
  const longest = 32_768;

  test('a last field that ends at the limit is read, and one that ends behind it is not', () => {
    const upTo = (length: number) => {
      const start = 'thread=eid&text=abc&';
      return `${start}${'x'.repeat(length - start.length)}`;
    };
    expect(told(upTo(longest))).toEqual([`${'x'.repeat(40)}:unknown-key`]);
    expect(told(upTo(longest + 1))).toEqual([':too-long']);
    expect(decodeView(upTo(longest + 1)).view.filters.text).toBe('abc');
  });

  test('what is told is short', () => {
    const { unread } = decodeView(`${'k'.repeat(99)}&${'l'.repeat(99)}=${'m'.repeat(99)}`);
    expect(unread).toEqual([
      { key: 'k'.repeat(40), value: '', reason: 'unknown-key' },
      { key: 'l'.repeat(40), value: 'm'.repeat(80), reason: 'unknown-key' },
    ]);
    expect(decodeView('x'.repeat(longest + 1)).unread).toEqual([
      { key: '', value: '', reason: 'too-long' },
    ]);
    expect(decodeView('=a').unread).toEqual([{ key: '', value: 'a', reason: 'unknown-key' }]);
  });

  test('the version is that of today, a newer one, or none', () => {
    expect(told('v=1')).toEqual([]);
    expect(told('v=999999')).toEqual(['v:newer-version']);
    expect(told('v=10')).toEqual(['v:newer-version']);
    expect(told('v=')).toEqual(['v:value']);
    expect(told('v=01')).toEqual(['v:value']);
  });
});
