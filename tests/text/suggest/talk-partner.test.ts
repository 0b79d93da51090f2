import { expect, test } from 'vitest';
import type { ReadOrganization } from '../../../src/text/release/read-result';
import { talkPartner } from '../../../src/text/suggest/talk-partner';

const ministry = 'กระทรวงสมมุติ';

test.each<[string, string | null]>([
  ['หารือกับกระทรวงสมมุติ เรื่องข้าว', ministry],
  ['หารือร่วมกับ กระทรวงสมมุติ', ministry],
  ['ประชุมหารือกับกระทรวงสมมุติ', ministry],
  ['หารือเรื่องข้าวของกระทรวงสมมุติ', null],
  ['หารือกับนายสมชาย กระทรวงสมมุติ', null],
  ['หารือเรื่องข้าว', null],
])('%s', (text, wanted) => {
  const start = text.indexOf(ministry);
  const span = { start, end: start + ministry.length };
  const found: ReadOrganization = {
    ...span,
    text: ministry,
    name: ministry,
    mentions: start < 0 ? [] : [span],
    entity: null,
    confidence: null,
    proposals: [],
    type: 'ministry',
    spellings: [],
  };
  expect(talkPartner(text, { start: 0, end: text.length }, [found])?.name ?? null).toBe(wanted);
});
