import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../../src/model/time-span';
import { meetingName } from '../../../src/text/suggest/meeting-name';

const meeting = (day: string, guests: readonly string[]) => ({
  from: parseIsoDay(day),
  to: parseIsoDay(day),
  place: null,
  host: 'ก',
  guests,
  participants: [],
  planned: false,
  evidence: { start: 0, end: 0 },
});

describe('a first name for a meeting', () => {
  test('is that of its day', () => {
    expect(meetingName(meeting('2026-01-06', ['ข']), parseIsoDay('2026-01-07'))).toEqual({
      name: {
        th: 'การพบหารือ 6 มกราคม 2569',
        en: 'Meeting of 6 January 2026',
        ja: '2026年1月6日の会談',
      },
      label: { th: '6 ม.ค. 2569', en: '6 Jan 2026', ja: '2026年1月6日' },
    });
  });

  test('says of a meeting without a day in which news it is, never that it was on that day', () => {
    expect(meetingName(meeting('unknown', []), parseIsoDay('2026-01-07'))).toEqual({
      name: {
        th: 'งานในข่าววันที่ 7 มกราคม 2569',
        en: 'Event in the news of 7 January 2026',
        ja: '2026年1月7日の発表にある行事',
      },
      label: { th: 'ข่าว 7 ม.ค. 2569', en: 'News 7 Jan 2026', ja: '1月7日発表' },
    });
    expect(meetingName(meeting('unknown', []), null).name.en).toBe('');
  });
});
