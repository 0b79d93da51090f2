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

describe('a citation', () => {
  it('has quote, translation, title, publisher, date in both calendars and address', () => {
    expect(citationText(thaiIndex, claim('january/received'), 'en')).toBe(
      '“ให้การต้อนรับนายโอกาตะ มาซาโตะ” [received Mr. Okata [sic] Masato] — ข่าว january [News of january], Royal Thai Government, 22 January 2025 (22 January 2568 BE). https://example.org/january',
    );
  });

  it('is in the language of the reader, without a translation for Thai ones', () => {
    expect(citationText(thaiIndex, claim('january/received'), 'th')).toBe(
      '“ให้การต้อนรับนายโอกาตะ มาซาโตะ” — ข่าว january, รัฐบาลไทย, เผยแพร่ 22 มกราคม พ.ศ. 2568 (22 มกราคม ค.ศ. 2025). https://example.org/january',
    );
    expect(citationText(thaiIndex, claim('january/received'), 'ja')).toContain('januaryの発表');
  });

  it('of background gives the gist and its source', () => {
    expect(citationText(thaiIndex, claim('december/background'), 'en')).toBe(
      'gist of december/background — An almanac. https://example.org/almanac',
    );
  });

  it('as Markdown is a quotation with the title as link', () => {
    expect(citationMarkdown(thaiIndex, claim('january/received'), 'en')?.split('\n')).toEqual([
      '> ให้การต้อนรับนายโอกาตะ มาซาโตะ',
      '>',
      '> received Mr. Okata \\[sic\\] Masato',
      '>',
      '> — [ข่าว january \\[News of january\\]](<https://example.org/january>), Royal Thai Government, 22 January 2025 (22 January 2568 BE)',
    ]);
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
