import { describe, expect, test } from 'vitest';
import { indexCorpus } from '../../src/graph/corpus-index';
import { partIn, tellsOfMatter } from '../../src/graph/part-in-claims';
import type { EntityType } from '../../src/model/entity';
import { entityId } from '../../src/model/ids';
import { sketch } from '../fixtures/sketch';

const corpus = sketch(`
  meeting m1 when=2025-01-20
  person host thailand
  person guest japan
  country japan japan
  ministry ministry thailand
  post minister of=ministry
  framework azec both
  topic ev
  host received guest @m1
  host holds minister @m1
  host requested ev @m1 to=japan under=azec
  guest received host
`);
const index = indexCorpus(corpus);
const claimsOf = (predicate: string, count = Number.POSITIVE_INFINITY) =>
  corpus.claims.filter((claim) => claim.predicate === predicate).slice(0, count);
const entity = (id: string) => {
  const found = index.entities.get(entityId(id));
  if (!found) throw new Error(`no entity ${id}`);
  return found;
};

describe('the part of an entity in claims', () => {
  test.each([
    ['host', 'received', 'subject'],
    ['guest', 'received', 'object'],
    ['minister', 'holds', 'object'],
    ['ministry', 'holds', 'object'],
    ['ev', 'requested', 'object'],
    ['japan', 'requested', 'addressee'],
    ['azec', 'requested', 'around'],
    ['m1', 'requested', 'around'],
  ])('%s in “%s” is the %s', (id, predicate, part) => {
    expect(partIn(index, entity(id), claimsOf(predicate, 1))).toBe(part);
  });

  test('is the foremost of several', () => {
    expect(partIn(index, entity('guest'), claimsOf('received'))).toBe('subject');
  });
});

describe('a bare predicate', () => {
  const predicate = (...subject: EntityType[]) => {
    const [known] = corpus.predicates;
    if (!known) throw new Error('no predicate');
    return { ...known, subject };
  };

  test('tells of a matter what people or their sides do about it', () => {
    expect(tellsOfMatter(predicate('person', 'country'), entity('ev'))).toBe(true);
    expect(tellsOfMatter(predicate('government'), entity('azec'))).toBe(true);
  });

  test('does not tell of a guest, nor of a whole what its parts are', () => {
    expect(tellsOfMatter(predicate('person'), entity('guest'))).toBe(false);
    expect(tellsOfMatter(predicate('agency', 'plan'), entity('azec'))).toBe(false);
  });
});
