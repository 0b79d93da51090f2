import { describe, expect, test } from 'vitest';
import { entityId } from '../../../src/model/ids';
import { discussedTopics } from '../../../src/text/suggest/discussed-topics';

/** What is found in a text whose topics stand in ⟦brackets⟧: the words that say it, and the topics. */
function found(written: string): readonly string[] {
  const marks = [...written.matchAll(/⟦(.+?)⟧/gu)];
  const mentions = marks.map(({ 0: { length }, 1: topic = '', index }, place) => {
    const start = index - 2 * place;
    return { start, end: start + length - 2, entity: entityId(topic) };
  });
  const text = written.replace(/[⟦⟧]/gu, '');
  return discussedTopics(text, { start: 0, end: text.length }, mentions).map(
    ({ says, topics }) => `${text.slice(says.start, says.end)} > ${topics}`,
  );
}

describe('the topics that a sentence says were talked over', () => {
  test.each<[string, readonly string[]]>([
    ['ทั้งสองหารือเรื่อง⟦ข้าว⟧', ['หารือเรื่องข้าว > ข้าว']],
    [
      'เข้าพบเพื่อหารือความร่วมมือด้าน⟦ข้าว⟧ ⟦ยาง⟧ และ⟦ข้าว⟧ไทย',
      ['เข้าพบเพื่อหารือความร่วมมือด้านข้าว ยาง และข้าว > ข้าว,ยาง'],
    ],
    ['ได้แลกเปลี่ยนความคิดเห็นด้าน⟦ยาง⟧', ['ได้แลกเปลี่ยนความคิดเห็นด้านยาง > ยาง']],
    ['Both discussed ⟦rice⟧ at length', ['discussed rice > rice']],
    ['มีการหารือถึง⟦ข้าว⟧', ['มีการหารือถึงข้าว > ข้าว']],
    ['หารือเรื่อง⟦ข้าว⟧ และหารือเรื่อง⟦ยาง⟧', ['หารือเรื่องข้าว > ข้าว', 'หารือเรื่องยาง > ยาง']],
    // Named before the talks, on another line, or where the sentence has gone on to something else.
    ['⟦ข้าว⟧ เป็นเรื่องที่หารือ', []],
    ['หารือกัน\n⟦ข้าว⟧', []],
    ['หารือกัน กล่าวว่า ⟦ข้าว⟧ ดี', []],
    ['หารือเรื่อง⟦ข้าว⟧ ทั้งนี้ ⟦ยาง⟧ มีมาก', ['หารือเรื่องข้าว > ข้าว']],
    ['ได้หารือในวันนี้ ญี่ปุ่นมี⟦ข้าว⟧มาก จึงยินดี', []],
    ['หารือกับไทยเรื่อง⟦ข้าว⟧', ['หารือกับไทยเรื่องข้าว > ข้าว']],
    ['ร่วมหารือ โดยมีผู้แทนสมาคม⟦ยาง⟧', []],
    [`หารือ${'ก'.repeat(297)}⟦ยาง⟧`, [`หารือ${'ก'.repeat(297)}ยาง > ยาง`]],
    [`หารือ${'ก'.repeat(298)}⟦ยาง⟧`, []],
    // Talks as a thing, not held, or not yet.
    ['ภายหลังการหารือ ⟦ข้าว⟧ มีราคา', []],
    ['ผลการประชุมหารือ ⟦ข้าว⟧', []],
    ['ยังไม่ได้หารือเรื่อง⟦ข้าว⟧', []],
    ['จะหารือเรื่อง⟦ข้าว⟧', []],
    // Ordered, so that others may have had them.
    ['ได้มอบหมายให้หน่วยงานที่เกี่ยวข้องหารือเรื่อง⟦ข้าว⟧', []],
    ['ตามที่ได้มอบหมาย ได้หารือเรื่อง⟦ข้าว⟧', ['ได้หารือเรื่องข้าว > ข้าว']],
  ])('%s', (written, wanted) => {
    expect(found(written)).toEqual(wanted);
  });
});
