import { describe, expect, it } from 'vitest';
import { lettersElsewhere } from '../../src/graph/letters-elsewhere';
import { suppliedTexts } from '../../src/model/text-pack';
import { thaiCorpus, thaiIndex } from '../panels/thai-corpus';

const { here } = suppliedTexts(thaiCorpus);

describe('the letters of a spelling that names nothing by itself', () => {
  it('stand within the longer names that hold them, each told once', () => {
    expect(lettersElsewhere(thaiIndex, 'มาซาโตะ', here)).toEqual({
      kind: 'within',
      names: ['โอกาตะ มาซาโตะ', 'โอตากะ มาซาโตะ'],
    });
  });

  it('stand within other words of a release, names or not, its body or not', () => {
    expect(lettersElsewhere(thaiIndex, 'หัวเว็บ', here)).toEqual({
      kind: 'in-words',
      releases: ['january'],
    });
    expect(lettersElsewhere(thaiIndex, 'ห้องประชุม', here)).toEqual({
      kind: 'in-words',
      releases: ['january'],
    });
  });

  it('stand in no release only where every text has been looked at', () => {
    expect(lettersElsewhere(thaiIndex, 'Ōtaka', here)).toEqual({ kind: 'nowhere' });
    expect(lettersElsewhere(thaiIndex, 'Ōtaka', new Map([...here].slice(1)))).toEqual({
      kind: 'in-no-name',
    });
  });
});
