import { describe, expect, it } from 'vitest';
import { keptWhole, namesToKeep } from '../../../src/panels/story/kept-whole';
import { thaiIndex } from '../thai-corpus';

/** The text with what stands whole in brackets. */
const marked = (text: string, ...names: string[]) =>
  keptWhole(text, names)
    .map(({ text: run, whole }) => (whole ? `[${run}]` : run))
    .join('');

describe('names that no line breaks', () => {
  it('are found wherever they stand', () => {
    expect(marked('เรื่องพลังงานสะอาดและแบตเตอรี่', 'พลังงานสะอาด', 'แบตเตอรี่')).toBe(
      'เรื่อง[พลังงานสะอาด]และ[แบตเตอรี่]',
    );
  });

  it('are the longest that stands at a place', () => {
    expect(marked('電気自動車', '電気自動車', '自動車')).toBe('[電気自動車]');
  });

  it('may hold letters that mean something to a pattern', () => {
    expect(marked('SMEs (EV) …', '(EV)')).toBe('SMEs [(EV)] …');
  });

  it('leave a text without names as it is', () => {
    expect(marked('nothing')).toBe('nothing');
  });

  it('come from the corpus: names, written aliases and words of lines, none too long for a phone', () => {
    const names = namesToKeep(thaiIndex);
    expect(names).toContain('クリーンエネルギー');
    expect(names).toContain('โอกาตะ มาซาโตะ');
    expect(names).toContain('โอกาตะ');
    expect(names).toContain('เห็นตรงกัน');
    expect(names).not.toContain('おおたか まさと');
    expect(names.filter((name) => name.length > 30)).toEqual([]);
  });
});
