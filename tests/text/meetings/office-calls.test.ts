import { describe, expect, test } from 'vitest';
import { toldMeetings } from '../../fixtures/told-meetings';

const named = 'นายกอ ดาวเรือง เลขาธิการคณะกรรมการดอกไม้ (เลขาธิการ คดม.) เปิดเผยว่า ดอกไม้สวย';

describe('whose office has a short form in brackets is called by it', () => {
  test.each<[string, string[]]>([
    [`${named}\n{8} เลขาธิการ คดม. เป็นประธานการประชุม`, ['8 กอ← +']],
    [`${named}\n{8} เลขาธิการ กอข. เป็นประธานการประชุม`, []],
    // As a part of a longer office it calls no one.
    [`${named}\n{8} รองเลขาธิการ คดม. เป็นประธานการประชุม`, []],
  ])('%s', (words, meetings) => expect(toldMeetings(words)).toEqual(meetings));
});
