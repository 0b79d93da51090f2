import { expect, test } from 'vitest';
import type { ReadRelease } from '../../../src/text/release/read-result';
import { attendingWords } from '../../../src/text/suggest/claim-words';
import { participantQuotes } from '../../../src/text/suggest/participant-quotes';
import { marked } from '../../fixtures/marked-text';

/** What is quoted of a list in which people are marked; those with a star are unknown, and all are heads of a garden. */
function quoted(written: string): string[] {
  const { text, marks } = marked(written);
  const room = { start: 0, end: text.length };
  const people = marks.map((mark) => ({
    ...mark,
    name: mark.text,
    post: 'หัวหน้าสวน',
    mentions: [mark],
  }));
  const read = { people } as unknown as ReadRelease;
  const names = people.map(({ name }) => name);
  const says = attendingWords(text, read, room, names);
  if (says === null) throw new Error('no words say that they took part');
  const known = (name: string): boolean => !name.includes('*');
  return participantQuotes(text, read, room, names, known, says).map(
    ({ role, span }) => `${role}: ${text.slice(span.start, span.end)}`,
  );
}

test.each([
  [
    'นายก โดยมี ⟦กอ⟧ หัวหน้าสวน ⟦ขอ⟧ และ⟦คอ⟧ หัวหน้าสวน เข้าร่วมด้วย',
    ['context: โดยมี', 'names: กอ หัวหน้าสวน', 'names: ขอ', 'names: และคอ หัวหน้าสวน'],
  ],
  [
    'โดยมี⟦กอ⟧ พร้อมด้วย ⟦ขอ⟧ และคนสวนทั้งหลายร่วมงาน',
    ['context: โดยมี', 'names: กอ', 'names: พร้อมด้วย ขอ', 'context: และคนสวนทั้งหลาย'],
  ],
  ['นำโดย⟦กอ⟧ และมี⟦ขอ⟧ ร่วมงาน', ['names: นำโดยกอ', 'names: และมีขอ']],
  ['⟦กอ⟧ พร้อมคณะ เข้าร่วมงาน', ['names: กอ', 'context: พร้อมคณะ']],
  // What stands between two and is more than a joining word is for a person to read.
  ['โดยมี ⟦กอ⟧ กับคนอื่น ๆ และ ⟦ขอ⟧ ร่วมงาน', ['context: โดยมี', 'names: กอ', 'names: และ ขอ']],
  ['โดยมี ⟦*กอ⟧ และ⟦ขอ⟧ ร่วมงาน', ['context: โดยมี', 'names: และขอ']],
  ['โดยมี ⟦กอ⟧ และ⟦*ขอ⟧ ร่วมงาน', ['context: โดยมี', 'names: กอ']],
  // The words that bring them in are the ones that say it.
  ['นายก พร้อมด้วย ⟦กอ⟧ หัวหน้าสวน', ['names: กอ หัวหน้าสวน']],
])('%s', (written, wanted) => expect(quoted(written)).toEqual(wanted));
