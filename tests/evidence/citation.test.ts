import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationMarkdown, citationText, escapeMarkdown } from '../../src/evidence/citation';
import { claimId, releaseId } from '../../src/model/ids';
import { property } from '../fixtures/property';
import { thaiIndex } from '../panels/thai-corpus';

function claim(address: string) {
  const [release = '', local = ''] = address.split('/');
  const found = thaiIndex.claims.get(claimId(releaseId(release), local));
  if (!found) throw new Error(`no claim ${address}`);
  return found;
}

const link = 'https://graph.example/#v=1&read=here';

describe('a citation', () => {
  it('has quote, translation, title, publisher, date in both calendars and address', () => {
    expect(citationText(thaiIndex, claim('january/received'), 'en', link)).toBe(
      '“ให้การต้อนรับนายโอกาตะ มาซาโตะ” [received Mr. Okata [sic] Masato] — ข่าว january [News of january], Royal Thai Government, 22 January 2025 (22 January 2568 BE). https://example.org/january This claim: https://graph.example/#v=1&read=here',
    );
  });

  it('is in the language of the reader, without a translation for Thai ones', () => {
    expect(citationText(thaiIndex, claim('january/received'), 'th', link)).toBe(
      '“ให้การต้อนรับนายโอกาตะ มาซาโตะ” — ข่าว january, รัฐบาลไทย, เผยแพร่ 22 มกราคม พ.ศ. 2568 (22 มกราคม ค.ศ. 2025). https://example.org/january ใจความข้อนี้: https://graph.example/#v=1&read=here',
    );
    expect(citationText(thaiIndex, claim('january/received'), 'ja', link)).toContain(
      'januaryの発表',
    );
  });

  it('of background gives the gist and its source', () => {
    expect(citationText(thaiIndex, claim('december/background'), 'en', link)).toBe(
      'gist of december/background — An almanac. https://example.org/almanac This claim: https://graph.example/#v=1&read=here',
    );
  });

  it('as Markdown is a quotation with the title as link', () => {
    expect(citationMarkdown(thaiIndex, claim('january/received'), 'en', link)?.split('\n')).toEqual(
      [
        '> ให้การต้อนรับนายโอกาตะ มาซาโตะ',
        '>',
        '> received Mr. Okata \\[sic\\] Masato',
        '>',
        '> — [ข่าว january \\[News of january\\]](<https://example.org/january>), Royal Thai Government, 22 January 2025 (22 January 2568 BE). [This claim](<https://graph.example/#v=1&read=here>)',
      ],
    );
  });

  it('says who said it where that is not the release itself, in its own language', () => {
    const told = claim('january/requested');
    expect(citationText(thaiIndex, told, 'en', link)).toMatch(/^As told by Akanat: “ขอให้ญี่ปุ่น/);
    expect(citationText(thaiIndex, told, 'th', link)).toMatch(/^ตามคำบอกเล่าของเอกนัฏ: “ขอให้ญี่ปุ่น/);
    expect(citationText(thaiIndex, told, 'ja', link)).toMatch(/^.+氏の説明による：“ขอให้ญี่ปุ่น/);
    expect(citationMarkdown(thaiIndex, told, 'en', link)?.split('\n').slice(0, 3)).toEqual([
      '> As told by Akanat:',
      '>',
      '> ขอให้ญี่ปุ่นสนับสนุนพลังงานสะอาดและแบตเตอรี่',
    ]);
    const quoted = { ...told, speech: 'direct' } as const;
    expect(citationText(thaiIndex, quoted, 'en', link)).toMatch(/^In the words of Akanat: “/);
    const unnamed = { ...quoted, saidBy: 'release' } as const;
    expect(citationText(thaiIndex, unnamed, 'en', link)).toMatch(/^Quoted by the release: “/);
  });

  property([fc.string({ unit: 'binary' })])(
    'text for Markdown is one line and opens nothing',
    (text) => {
      const escaped = escapeMarkdown(text);
      expect(escaped).not.toMatch(/[\r\n]/);
      expect(escaped.replace(/\\[\\`*_{}[\]<>#|~]/g, '')).not.toMatch(/[\\`*_{}[\]<>#|~]/);
    },
  );
});
