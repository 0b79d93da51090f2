import { describe, expect, test } from 'vitest';
import { litBy, sceneLines } from '../../src/canvas/lit';
import { indexCorpus } from '../../src/graph/corpus-index';
import { sceneOf } from '../../src/graph/scene';
import { claimId, entityId, releaseId } from '../../src/model/ids';
import { type ElementRef, parseElementKey } from '../../src/view/element-ref';
import { defaultView, type View } from '../../src/view/view';
import { sketch } from '../fixtures/sketch';

const corpus = `
  meeting m when=2025-01-20
  person a thailand
  person b japan
  topic t
  topic u
  a received b @m
  a discussed t @m
  b discussed t @m
  b discussed u @m
`;
const linesOf = (words: string, types: View['filters']['types'] = null) => {
  const index = indexCorpus(sketch(words));
  const filters = { ...defaultView.filters, types };
  return sceneLines(index, sceneOf(index, { ...defaultView, filters }));
};
const lines = linesOf(corpus);
const refs = (text: string): ElementRef[] =>
  text.split(' ').flatMap((word) => parseElementKey(word) ?? []);
const nothing = { hover: null, passage: null, path: null, selection: [] } as const;
const nodesOf = (lit: ReturnType<typeof litBy>) => [...(lit?.nodes ?? [])].sort().join(' ');

describe('what stands out', () => {
  test('nothing, where nothing is pointed at or selected', () => {
    expect(litBy(lines, nothing)).toBeNull();
  });

  test('a node with its lines and neighbours', () => {
    const lit = litBy(lines, { ...nothing, hover: refs('u')[0] ?? null });
    expect(nodesOf(lit)).toBe('b m u');
    expect(lit?.edges).toHaveLength(2);
    expect(lit?.recede).toBe('far');
  });

  test('a line with its ends', () => {
    const lit = litBy(lines, { ...nothing, selection: refs('a~received~b') });
    expect(nodesOf(lit)).toBe('a b');
    expect(lit?.recede).toBe('near');
  });

  test('of several nodes, the lines among them and what they have in common', () => {
    const lit = litBy(lines, { ...nothing, selection: refs('a b') });
    expect(nodesOf(lit)).toBe('a b m t');
    expect(lit?.edges.map(({ key }) => key)).toContain('a~received~b');
  });

  test('all lines of the passage that is pointed at', () => {
    const claim = claimId(releaseId('r-m'), 'p4');
    const lit = litBy(lines, {
      ...nothing,
      passage: { release: releaseId('r-m'), claim, evidence: 0 },
    });
    expect(lit?.edges.every((edge) => edge.claims.includes(claim))).toBe(true);
    expect(nodesOf(lit)).toContain('u');
  });

  test('what is pointed at before what is selected, and neither where it is not on the screen', () => {
    const selection = refs('t');
    expect(nodesOf(litBy(lines, { ...nothing, selection, hover: refs('u')[0] ?? null }))).toBe(
      'b m u',
    );
    expect(nodesOf(litBy(lines, { ...nothing, selection, hover: refs('gone')[0] ?? null }))).toBe(
      'a b m t',
    );
    expect(
      litBy(lines, { ...nothing, selection: [{ kind: 'entity', id: entityId('gone') }] }),
    ).toBeNull();
  });

  test('of a post that is no node, who holds it and the lines that say so', () => {
    const corpus = `
      ministry ministry thailand
      country japan japan
      post minister of=ministry
      post other of=ministry
      post ambassador of=japan
      person a thailand
      person b thailand
      person c japan
      meeting m when=2025-01-20
      a holds minister @m
      b holds other @m
      c holds ambassador @m
      b received c @m
    `;
    const chosen = (post: string, types: View['filters']['types'] = null) =>
      litBy(linesOf(corpus, types), { ...nothing, selection: refs(post) });
    expect(nodesOf(chosen('minister'))).toBe('a ministry');
    expect(chosen('minister')?.edges.map(({ key }) => key)).toEqual(['a~holds~ministry']);
    expect(nodesOf(chosen('ambassador'))).toBe('c');
    expect(chosen('ambassador', ['meeting'])).toBeNull();
  });

  test('of a country that is no node, its people and institutions and the lines among them', () => {
    const corpus = `
      country thailand thailand
      country japan japan
      country far none
      ministry ministry thailand
      post minister of=ministry
      person a thailand
      person b japan
      topic t
      meeting m when=2025-01-20
      a holds minister @m
      a received b @m
      a discussed t @m
    `;
    const chosen = (country: string, types: View['filters']['types'] = null) =>
      litBy(linesOf(corpus, types), { ...nothing, selection: refs(country) });
    expect(nodesOf(chosen('thailand'))).toBe('a ministry');
    expect(chosen('thailand')?.edges.map(({ key }) => key)).toEqual(['a~holds~ministry']);
    expect(nodesOf(chosen('japan'))).toBe('b');
    expect(chosen('japan')?.edges).toEqual([]);
    expect(chosen('far')).toBeNull();
    expect(chosen('thailand', ['topic', 'meeting'])).toBeNull();
  });
});
