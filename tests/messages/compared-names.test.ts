import { describe, expect, test } from 'vitest';
import { comparedNames } from '../../src/messages/compared-names';
import { sketch } from '../fixtures/sketch';

const { entities } = sketch(`
  meeting m1 when=2025-01-20
  meeting m2 when=2025-12-09
  meeting m3 when=2025-12-09
  person otaka japan
  otaka attended m1 @m1
`);
const named = (...ids: readonly string[]) =>
  comparedNames(
    ids.flatMap((id) => entities.find((entity) => entity.id === id) ?? []),
    'en',
    'common',
  );

describe('the short names of what is compared', () => {
  test('are the days of meetings, and labels of all else', () => {
    expect(named('m1', 'm2', 'otaka')).toEqual(['20 Jan 2025', '9 Dec 2025', 'otaka']);
  });

  test('are labels where two meetings were on one day', () => {
    expect(named('m2', 'm3')).toEqual(['m2', 'm3']);
  });
});
