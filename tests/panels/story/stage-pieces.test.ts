import { describe, expect, it } from 'vitest';
import type { Claim, Evidence, EvidenceRole } from '../../../src/model/claim';
import { releaseId } from '../../../src/model/ids';
import { stagePieces } from '../../../src/panels/story/stage-pieces';

const text = 'In January the minister asked Japan for know-how of SMEs and for nothing else.';

/** `says: asked Japan`: words of the text above. */
function piece(sketch: string): Evidence {
  const [role = '', quote = ''] = sketch.split(': ');
  const start = text.indexOf(quote);
  const end = start + quote.length;
  const translation = { en: null, ja: null };
  return { release: releaseId('one'), role: role as EvidenceRole, quote, start, end, translation };
}

/** What a stage shows, for instance `the minister [asked]` with `…` where words are left out. */
const shown = (...pieces: string[]) =>
  stagePieces({ evidence: pieces.map(piece) } as unknown as Claim)
    .map(({ words, leap, evidence }) => {
      const said = evidence.role === 'says' ? `[${words}]` : words;
      return leap ? `… ${said}` : said;
    })
    .join(' ');

describe('the words of a claim on the stage', () => {
  it('names who and what is meant, in the order of the text, and marks what is left out', () => {
    expect(shown('says: asked Japan', 'names: SMEs', 'names: the minister')).toBe(
      'the minister [asked Japan] … SMEs',
    );
  });

  it('leaves out the context', () => {
    expect(shown('context: In January', 'says: asked Japan')).toBe('[asked Japan]');
  });

  it('shows no words twice: what says it stands whole', () => {
    expect(shown('names: the minister asked', 'says: asked Japan')).toBe(
      'the minister  [asked Japan]',
    );
    expect(shown('says: asked Japan', 'names: Japan for know-how')).toBe(
      '[asked Japan]  for know-how',
    );
    expect(shown('says: asked Japan for know-how', 'names: Japan')).toBe(
      '[asked Japan for know-how]',
    );
    expect(shown('names: know-how of', 'names: of SMEs', 'says: asked')).toBe(
      '[asked] … know-how of  SMEs',
    );
  });
});
