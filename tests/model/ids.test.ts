import { describe, expect, test } from 'vitest';
import { claimId, isId, parseClaimId, releaseId } from '../../src/model/ids';

describe('an id', () => {
  test.each([
    'p1',
    '_p',
    '1',
    'thaigov-92635',
    'a.b',
    'โยงใย',
    'กระทรวง',
    '大鷹',
    '__proto__',
    'a'.repeat(128),
  ])('may be %s', (text) => {
    expect(isId(text)).toBe(true);
  });

  test.each(['', '-p', '.p', '\u0E31ก', 'a b', 'a/b', 'a:b', 'a\n', 'a,b', '#a', 'a'.repeat(129)])(
    'is not %j',
    (text) => {
      expect(isId(text)).toBe(false);
    },
  );
});

describe('the address of a claim', () => {
  test('leads back to its release and its id there', () => {
    const claim = claimId(releaseId('thaigov-92635'), 'p1');
    expect(claim).toBe('thaigov-92635/p1');
    expect(parseClaimId(claim)).toEqual({ claim, release: 'thaigov-92635', local: 'p1' });
  });

  test.each(['', 'p1', '/', '/p1', 'r/', 'r /p1', 'r/p 1', 'r/p1/q', 'javascript:x/p1'])(
    'is not %j',
    (text) => {
      expect(parseClaimId(text)).toBeNull();
    },
  );
});
