import { describe, expect, it } from 'vitest';
import { bodyText } from '../../../src/panels/reader/body-text';
import { thaiCorpus, thaiIndex } from '../thai-corpus';

function body(id: string) {
  const release = thaiCorpus.releases.find((one) => one.id === id);
  if (!release) throw new Error(`no release ${id}`);
  const paragraphs = bodyText(thaiIndex, release);
  const words = ({ start, end }: { start: number; end: number }) => release.text.slice(start, end);
  return { release, paragraphs, words };
}

describe('the body of a release', () => {
  it.each(['january', 'december'])('keeps every letter of %s in its place', (id) => {
    const { release, paragraphs, words } = body(id);
    const joined = paragraphs.map(({ runs }) =>
      runs.flatMap(({ pieces }) => pieces.map(words)).join(''),
    );
    expect(joined.join('\n')).toBe(release.text.slice(release.body.start, release.body.end));
  });

  it('keeps a name one run where quotes begin or end around it', () => {
    const { paragraphs, words } = body('january');
    const named = paragraphs
      .flatMap(({ runs }) => runs)
      .filter((run) => run.mention?.entity === 'otaka');
    expect(named).toHaveLength(1);
    expect(named[0]?.pieces.map(words).join('')).toBe('โอกาตะ มาซาโตะ');
  });

  it('marks each quote exactly over its words', () => {
    const { paragraphs, words } = body('january');
    const pieces = paragraphs.flatMap(({ runs }) => runs.flatMap((run) => run.pieces));
    for (const { id, evidence } of thaiIndex.corpus.claims) {
      for (const [number, { quote, release }] of evidence.entries()) {
        if (release !== 'january') continue;
        const covered = pieces.filter(({ coverings }) =>
          coverings.some((one) => one.claim === id && one.evidence === number),
        );
        expect(covered.map(words).join('')).toBe(quote);
      }
    }
  });

  it('marks nothing for a quote that is not at its place', () => {
    const { paragraphs } = body('december');
    const claims = paragraphs.flatMap(({ runs }) =>
      runs.flatMap((run) =>
        run.pieces.flatMap(({ coverings }) => coverings.map((one) => one.claim)),
      ),
    );
    expect(claims).toContain('december/received');
    expect(claims).not.toContain('december/agreed');
  });

  it('puts the slip at the piece with which it ends, and the headline first', () => {
    const { paragraphs, words } = body('january');
    const slipped = paragraphs
      .flatMap(({ runs }) => runs.flatMap((run) => run.pieces))
      .filter(({ slips }) => slips.length > 0);
    expect(slipped.map(words)).toEqual(['โอกาตะ']);
    expect(paragraphs.map(({ headline }) => headline)).toEqual([true, false, false]);
  });
});
