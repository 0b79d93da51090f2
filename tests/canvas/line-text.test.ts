import { describe, expect, test } from 'vitest';
import { lineText } from '../../src/canvas/line-text';
import { indexCorpus } from '../../src/graph/corpus-index';
import { sceneOf } from '../../src/graph/scene';
import { defaultView } from '../../src/view/view';
import { generateCorpus } from '../fixtures/generated-corpus';

const index = indexCorpus(generateCorpus({ releases: 4, seed: 2 }));
const { edges } = sceneOf(index, defaultView);
const isMeeting = (id: (typeof edges)[number]['ref']['source']) =>
  index.entities.get(id)?.type === 'meeting';
const received = edges.filter(({ ref }) => ref.predicate === 'received');
const atMeetings = received.filter(({ ref }) => isMeeting(ref.source) || isMeeting(ref.target));

describe('the words of a line', () => {
  test('of host and guest are that one received the other', () => {
    const between = received.filter((edge) => !atMeetings.includes(edge));
    expect(between.length).toBeGreaterThan(0);
    for (const edge of between) {
      expect(lineText(index, 'en', edge)).toBe(index.predicates.get(edge.ref.predicate)?.label.en);
    }
  });

  test('of either and the meeting are that they took part: nobody received a meeting', () => {
    expect(atMeetings.length).toBeGreaterThan(0);
    for (const edge of atMeetings) {
      expect(lineText(index, 'en', edge)).toBe('took part');
      expect(lineText(index, 'th', edge)).toBe('เข้าร่วม');
    }
  });
});
