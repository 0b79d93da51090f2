import { expect, test } from 'vitest';
import { parseIsoDay } from '../../../src/model/time-span';
import { findDates } from '../../../src/text/dates/dates';
import { expectDates } from '../../fixtures/expect-dates';

const published = parseIsoDay('2025-01-22');

test.each([
  '⟦1 December 2025⟧ and ⟦31st of December in 2025⟧ | 2025-12-01 gregorian | 2025-12-31 gregorian',
  '⟦9th⟧ and ⟦11th December 2025⟧ | 2025-12-09 gregorian | 2025-12-11 gregorian',
  '⟦9⟧, ⟦11 December 2025⟧ | 2025-12-09 gregorian | 2025-12-11 gregorian',
  '⟦December 9⟧ and ⟦11, 2025⟧ | 2025-12-09 gregorian | 2025-12-11 gregorian',
  'from ⟦9th to 11th December 2025⟧ | 2025-12-09..2025-12-11 range gregorian',
  '⟦9 December to 5 January 2026⟧ | 2025-12-09..2026-01-05 range gregorian',
  'On ⟦May 3⟧, 25 guests | ? unknown',
  'On ⟦May 3⟧ and 25 guests | ? unknown',
  'On ⟦9 August⟧ 10 guests | ? unknown',
  '⟦30 December⟧ | 2024-12-30 gregorian publication',
  'from ⟦9 December – 11 ธันวาคม 2568⟧ และ ⟦5 มกราคม 2568⟧ | 2025-12-09..2025-12-11 range | 2025-01-05',
  'by ⟦2030⟧ | 2030-01-01..2030-12-31 year gregorian',
])('%s', (line) => expectDates(line, published));

test.each(['0 December 2025', '32 December 2025', '9 and 40 December', 'in December', 'In Dec we'])(
  '%s: no date',
  (text) => expect(findDates(text, published).dates).toEqual([]),
);
