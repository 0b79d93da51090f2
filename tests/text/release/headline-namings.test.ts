import { describe, expect, it } from 'vitest';
import { withHeadlineCopies } from '../../../src/text/release/headline-namings';
import { readRelease } from '../../../src/text/release/read-release';

const headline = 'กรมวิชาการทดลอง จับมือ JICA';
const body =
  'นายสมชาย ใจดี อธิบดีกรมวิชาการทดลอง เปิดเผยว่า องค์การความร่วมมือระหว่างประเทศของญี่ปุ่น (JICA) สนับสนุนงาน';

/** The words of each mention of the institution of a name, and where it is told to stand first. */
function namings(text: string, name: string) {
  const { organizations } = withHeadlineCopies(text, readRelease(text, null));
  const one = organizations.find((organization) => organization.name === name);
  return {
    first: one?.start,
    words: one?.mentions.map(({ start, end }) => text.slice(start, end)),
    places: one?.mentions.map(({ start }) => start),
  };
}

describe('the names of a headline', () => {
  const header = `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-${headline}\n\n\nวันอังคารที่ 2 มีนาคม 2564\n${headline}\n${body}\n`;

  it('begin where the header of the site says them', () => {
    const { first, words, places } = namings(header, 'กรมวิชาการทดลอง');
    expect(first).toBe(header.indexOf(headline));
    expect(words).toEqual(Array(3).fill('กรมวิชาการทดลอง'));
    expect(places).toEqual([...(places ?? [])].sort((a, b) => a - b));
  });

  it('stand there by their short forms too, while the full naming stays where it is', () => {
    const full = 'องค์การความร่วมมือระหว่างประเทศของญี่ปุ่น';
    const { first, words } = namings(header, full);
    expect(first).toBe(header.indexOf(full));
    expect(words).toEqual(['JICA', 'JICA', full, 'JICA']);
  });

  it('begin with the government whose site it is, where the body names it', () => {
    const { first, words } = namings(`${header}รัฐบาลไทยเห็นชอบ`, 'รัฐบาลไทย');
    expect(first).toBe(0);
    expect(words).toEqual(['รัฐบาลไทย', 'รัฐบาลไทย']);
    expect(namings(header, 'รัฐบาลไทย').first).toBeUndefined();
    expect(namings(`ข่าว ${body} รัฐบาลไทย`, 'รัฐบาลไทย').words).toEqual(['รัฐบาลไทย']);
  });

  it('are as they were read where there is no copy', () => {
    for (const text of [`${headline}\n${body}`, body, '']) {
      const read = readRelease(text, null);
      expect(withHeadlineCopies(text, read)).toEqual(read);
    }
  });
});
