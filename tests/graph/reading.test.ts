import { describe, expect, it } from 'vitest';
import { claimsByDate, claimsByPredicate } from '../../src/graph/claim-groups';
import { claimsInView } from '../../src/graph/claims-in-view';
import { indexCorpus } from '../../src/graph/corpus-index';
import { postsAround } from '../../src/graph/holdings';
import { lineReading } from '../../src/graph/line-reading';
import { mentionPassages, wordsAround } from '../../src/graph/mention-passages';
import { byType, commonNeighbours, neighboursOf } from '../../src/graph/neighbours';
import { receiptsOf } from '../../src/graph/path-receipts';
import { pathsBetween } from '../../src/graph/paths';
import { mostProminent } from '../../src/graph/prominence';
import { passageOfStop, readingStops, stopOf } from '../../src/graph/reading-stops';
import { sceneOf } from '../../src/graph/scene';
import { claimsOfLine, claimsOfSelection } from '../../src/graph/selected-claims';
import { spellingsOf } from '../../src/graph/spellings';
import { entityId } from '../../src/model/ids';
import { parseElementKey } from '../../src/view/element-ref';
import { defaultView, noFilters } from '../../src/view/view';
import { sketch } from '../fixtures/sketch';

const corpus = sketch(`
    person akanat thailand
    person thanakorn thailand
    person otaka japan alias=Okata:misspelling,Ootaka
    ministry industry thailand
    post minister thailand of=industry
    topic energy
    topic batteries
    framework azec
    meeting january when=2025-01-20
    meeting december when=2025-12-09
    akanat received otaka @january id=a
    akanat holds minister @january id=b
    akanat requested energy,batteries @january id=c
    akanat discussed energy @january interpreted id=d
    thanakorn received otaka @december id=e
    thanakorn holds minister @december id=f
    thanakorn,otaka agreed energy @december id=g
    azec supports energy background in=r-december id=h
  `);
const index = indexCorpus(corpus);

const id = entityId;
const ids = (claims: readonly { readonly id: string }[]) =>
  claims.map((claim) => claim.id).join(' ');
const ref = (key: string) => {
  const parsed = parseElementKey(key);
  if (!parsed) throw new Error(`no element: ${key}`);
  return parsed;
};
const line = (key: string) => {
  const parsed = ref(key);
  if (parsed.kind !== 'edge') throw new Error(`no line: ${key}`);
  return parsed;
};
const claimsOf = (entity: string) => index.claimsOf.get(id(entity)) ?? [];

describe('claims', () => {
  it('are grouped by predicate in the order of the vocabulary, and by date, undated last', () => {
    const groups = claimsByPredicate(index, claimsOf('energy'));
    expect(groups.map(({ predicate, count }) => `${predicate.id} ${count}`)).toEqual([
      'discussed 1',
      'requested 1',
      'agreed 1',
      'supports 1',
    ]);
    const dates = claimsByDate(claimsOf('energy'));
    expect(dates.map(({ when, claims }) => `${when?.from ?? '-'} ${claims.length}`)).toEqual([
      '2025-01-20 2',
      '2025-12-09 1',
      '- 1',
    ]);
  });

  it('are parted by what the view lets through', () => {
    const view = { filters: { ...noFilters, bases: ['stated' as const] }, window: null };
    const { within, outside } = claimsInView(index, claimsOf('energy'), view);
    expect([ids(within), ids(outside)]).toEqual([
      'r-january/c r-december/g',
      'r-january/d r-december/h',
    ]);
  });

  it('of a line are those that draw it, of a selection those of all its elements, once', () => {
    expect(ids(claimsOfLine(index, line('akanat~requested~energy')))).toBe('r-january/c');
    expect(ids(claimsOfLine(index, line('january~requested~energy')))).toBe('r-january/c');
    expect(ids(claimsOfLine(index, line('akanat~agreed~energy')))).toBe('');
    const selection = [ref('batteries'), ref('akanat~requested~energy'), ref('azec')];
    expect(ids(claimsOfSelection(index, selection))).toBe('r-january/c r-december/h');
  });
});

describe('reading stops', () => {
  const stops = readingStops(index, claimsOf('otaka'));

  it('stand by the date of the release and in the order of the text', () => {
    expect(stops.map(({ carries }) => ids(carries.map(({ claim }) => ({ id: claim }))))).toEqual([
      'r-january/a',
      'r-december/e',
      'r-december/g',
    ]);
  });

  it('are found by the open passage', () => {
    const at = (claim: string, evidence: number | null) =>
      stopOf(stops, {
        ...passageOfStop(stops[0] as (typeof stops)[0]),
        claim: claim as never,
        evidence,
      });
    expect(at('r-december/e', 0)).toBe(1);
    expect(at('r-december/e', 7)).toBe(1);
    expect(at('r-december/g', null)).toBe(2);
    expect(at('r-january/c', 0)).toBe(-1);
  });
});

describe('neighbours', () => {
  it('are tied by the lines of the claims, those with most passages first, and posts left out', () => {
    const found = neighboursOf(index, claimsOf('akanat'), id('akanat'));
    expect(found.map(({ entity, passages }) => `${entity.id} ${passages}`)).toEqual([
      'energy 2',
      'otaka 1',
      'industry 1',
      'batteries 1',
      'january 1',
    ]);
    expect(byType(index, found).map(({ type }) => type.id)).toEqual([
      'person',
      'ministry',
      'topic',
      'meeting',
    ]);
  });

  it('in common are those of all, with whose tie it is', () => {
    const common = commonNeighbours(index, claimsOf, [id('akanat'), id('thanakorn')]);
    expect(common.map(({ entity }) => entity.id)).toEqual(['energy', 'otaka', 'industry']);
    expect(common[0]?.ties.map(({ of, ties }) => `${of} ${ties.length}`)).toEqual([
      'akanat 2',
      'thanakorn 1',
    ]);
    expect(commonNeighbours(index, claimsOf, [])).toEqual([]);
  });

  it('are read from either end, and from a meeting as what happened there', () => {
    const reading = (key: string, from: string) => lineReading(index, line(key), id(from))?.reading;
    expect(reading('akanat~received~otaka', 'akanat')).toBe('forward');
    expect(reading('akanat~received~otaka', 'otaka')).toBe('inverse');
    expect(reading('january~received~otaka', 'otaka')).toBe('at-meeting');
    expect(reading('akanat~attended~january', 'akanat')).toBe('forward');
    expect(lineReading(index, line('akanat~unknown~otaka'), id('akanat'))).toBe(null);
  });
});

describe('posts', () => {
  it('have every holder attested, each by the claims that attest it', () => {
    for (const entity of ['akanat', 'thanakorn', 'minister', 'industry']) {
      expect(
        postsAround(index, id(entity)).map(({ post, holders }) => [
          post,
          ...holders.map(({ person, attestedBy }) => `${person} ${ids(attestedBy)}`),
        ]),
      ).toEqual([['minister', 'akanat r-january/b', 'thanakorn r-december/f']]);
    }
    expect(postsAround(index, id('energy'))).toEqual([]);
  });

  it('are attested by no suggestion that waits to be decided', () => {
    const undecided = indexCorpus(
      sketch(`
        person akanat thailand
        post minister thailand
        akanat holds minister suggested
      `),
    );
    expect(postsAround(undecided, id('akanat'))).toEqual([]);
  });
});

describe('names in the text', () => {
  it('are spelled as found, then as known besides', () => {
    const otaka = index.entities.get(id('otaka'));
    if (!otaka) throw new Error('no otaka');
    expect(
      spellingsOf(index, otaka).map(
        ({ text, kind, found }) => `${text} ${kind} ${found.map((one) => one.count).join()}`,
      ),
    ).toEqual(['otaka name 1,2', 'Okata misspelling ', 'Ootaka variant ']);
  });

  it('are shown with words around them and open the shortest words of their own claims', () => {
    const [january, december] = mentionPassages(index, id('energy'));
    expect([january?.release, december?.release]).toEqual(['r-january', 'r-december']);
    const [first] = january?.passages ?? [];
    expect(first?.opens).toEqual({ release: 'r-january', claim: 'r-january/c', evidence: 0 });
    const [text = ''] = corpus.releases
      .filter(({ id }) => id === 'r-january')
      .map((one) => one.text);
    const around = first && wordsAround(text, first);
    expect(text.slice(around?.start, around?.end)).toBe('3. akanat requested energy batteries');
    expect(first?.mention.words).toBe('energy');
  });

  it('rank by the passages of their claims', () => {
    const ranked = mostProminent(index, ['person', 'topic'], 2);
    expect(ranked.map(({ entity, passages }) => `${entity.id} ${passages}`)).toEqual([
      'akanat 4',
      'energy 4',
    ]);
  });
});

describe('receipts of a path', () => {
  const receipts = (from: string, to: string) => {
    const [path] = pathsBetween(index, sceneOf(index, defaultView), id(from), id(to));
    if (!path) throw new Error(`no path from ${from} to ${to}`);
    return { time: path.time, claims: ids(receiptsOf(index, path).map(({ claim }) => claim)) };
  };

  it('follow each other in time where they can', () => {
    expect(receipts('akanat', 'thanakorn')).toEqual({
      time: 'forward',
      claims: 'r-january/a r-december/e',
    });
  });

  it('are chosen from the end where the path runs backwards', () => {
    expect(receipts('thanakorn', 'akanat')).toEqual({
      time: 'backward',
      claims: 'r-december/e r-january/a',
    });
  });

  it('prefer what is stated to what is read into the words', () => {
    expect(receipts('akanat', 'energy').claims).toBe('r-january/c');
  });
});
