import { expect, test } from 'vitest';
import type { Entity } from '../../../src/model/entity';
import { inSentence } from '../../../src/text/suggest/name-in-sentence';

/** An entity of one name in all languages. */
const called = (type: Entity['type'], name: string) => ({
  type,
  name: { th: name, en: name, ja: name },
});

test.each([
  ['meeting', 'Meeting of 3 March 2026', 'the meeting of 3 March 2026'],
  ['meeting', 'Event of 3 March 2026', 'the event of 3 March 2026'],
  ['meeting', 'talks', 'the talks'],
  ['meeting', 'Leaf Expo 2026', 'Leaf Expo 2026'],
  ['meeting', 'Meeting Leaves', 'Meeting Leaves'],
  ['ministry', 'Ministry of Leaves', 'the Ministry of Leaves'],
  [
    'agency',
    'Leaf Estate Authority of Thailand (LEAT)',
    'the Leaf Estate Authority of Thailand (LEAT)',
  ],
  ['organization', 'The Leaf Association', 'The Leaf Association'],
  ['organization', 'Leaf University', 'Leaf University'],
  ['organization', 'JETRO', 'JETRO'],
  ['government', 'Government of Japan', 'the Government of Japan'],
  ['person', 'Board Council', 'Board Council'],
  ['post', 'Minister of Leaves', 'Minister of Leaves'],
  ['topic', 'Leaf industry', 'leaf industry'],
  ['topic', 'Low-carbon leaves', 'low-carbon leaves'],
  ['topic', 'Leaves (LV)', 'leaves (LV)'],
  ['topic', 'SMEs', 'SMEs'],
  ['topic', 'R&D', 'R&D'],
  ['topic', 'Japan’s leaves', 'Japan’s leaves'],
  ['topic', 'Thai leaves', 'Thai leaves'],
] as const)('%s %s is %s in an English sentence', (type, name, wanted) =>
  expect(inSentence(called(type, name), 'en')).toBe(wanted),
);

test.each([
  ['meeting', 'การพบหารือ 3 มีนาคม 2569', 'การพบหารือเมื่อวันที่ 3 มีนาคม 2569'],
  ['meeting', 'งานวันที่ 3 มีนาคม 2569', 'งานวันที่ 3 มีนาคม 2569'],
  ['meeting', 'การพบหารือ', 'การพบหารือ'],
  ['topic', 'การปลูก 3 มีนาคม 2569', 'การปลูก 3 มีนาคม 2569'],
] as const)('%s %s is %s in a Thai sentence', (type, name, wanted) =>
  expect(inSentence(called(type, name), 'th')).toBe(wanted),
);

test('a Japanese sentence has the name as it is', () => {
  expect(inSentence(called('meeting', 'Meeting of 3 March 2026'), 'ja')).toBe(
    'Meeting of 3 March 2026',
  );
});
