import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEntities, nearAt, opposed, tiesAmong } from '../../src/graph/compare';
import { type CompareBlock, compareBlocks } from '../../src/graph/compare-groups';
import { otherHolders, otherSpellings } from '../../src/graph/compare-identity';
import { differsInManner } from '../../src/graph/compare-manners';
import { indexCorpus } from '../../src/graph/corpus-index';
import { labelCell, roomBetween } from '../../src/graph/geometry';
import { layoutCompare } from '../../src/graph/layout-compare';
import type { Position, WholeCorpus } from '../../src/model/corpus';
import { entityId } from '../../src/model/ids';
import { corpora } from '../fixtures/generated-corpus';
import { sketch } from '../fixtures/sketch';
import { twoMinisters } from '../fixtures/two-ministers';
import { naiveEnds } from './naive-scene';

const index = indexCorpus(twoMinisters);
const meetings = ['m1', 'm2'].map(entityId);
const comparison = compareEntities(index, meetings, twoMinisters.claims);
const sides = opposed(index, comparison);
const idsOf = (rows: readonly { entity: { id: string } }[]) => rows.map(({ entity }) => entity.id);
const topics = (rows: typeof sides.shared) =>
  idsOf(rows.filter(({ entity }) => ['topic', 'framework', 'plan'].includes(entity.type)));

/** The blocks from left to right, if each ends where the next has not yet begun. */
function reach(positions: readonly Position[], blocks: readonly CompareBlock[]): string[] {
  const extents = blocks.map((block) => {
    const xs = positions.filter(({ entity }) => block.ids.includes(entity)).map(({ x }) => x);
    const name = block.kind === 'compared' ? block.ids.join(' ') : JSON.stringify(block.key);
    return { name: name.replaceAll('"', ''), left: Math.min(...xs), right: Math.max(...xs) };
  });
  for (const [at, { left }] of extents.entries()) {
    const before = extents[at - 1];
    if (before) expect(left - before.right).toBeGreaterThan(labelCell.width + 30);
  }
  return extents.map(({ name }) => name);
}

describe('comparing two meetings', () => {
  test('says what both share', () => {
    expect(topics(sides.shared)).toEqual([
      ...['smes', 'batteries', 'supply-chains', 'clean-energy', 'recycling', 'sustainability'],
      ...['investment', 'know-how', 'technology', 'innovation', 'skills'],
    ]);
    expect(idsOf(sides.shared)).toEqual(
      expect.arrayContaining(['ministry', 'otaka', 'ambassador']),
    );
  });

  test('says what each has alone', () => {
    expect(topics(sides.onlyFirst)).toEqual(['azec', 'green-energy', 'trade', 'green-economy']);
    expect(topics(sides.onlySecond)).toEqual([
      'eid',
      'roadmap',
      'networks',
      'semiconductors',
      'electronics',
      'standards',
    ]);
  });

  test('says what is near, and why', () => {
    const near = (rows: typeof sides.nearFirst, id: string) =>
      rows
        .find(({ entity }) => entity.id === id)
        ?.ties.map(({ topic, relation }) => `${relation} ${topic.id}`);
    expect(near(sides.nearFirst, 'ev')).toEqual(['related modern-vehicles', 'related batteries']);
    expect(near(sides.nearFirst, 'automotive')).toEqual(['narrower modern-vehicles']);
    expect(near(sides.nearSecond, 'low-carbon')).toEqual(['related emissions']);
    expect(sides.nearFirst[0]?.ties[0]?.reason.en).toMatch(/broader|related/);
  });

  test('says how two that are compared are tied to each other', () => {
    const near = ['ev', 'modern-vehicles', 'azec'].map(entityId);
    const ties = tiesAmong(index, compareEntities(index, near, twoMinisters.claims));
    expect(ties.map(({ entity, tie }) => [entity.id, tie.relation, tie.topic.id])).toEqual([
      ['ev', 'related', 'modern-vehicles'],
    ]);
    expect(ties[0]?.tie.reason.en).not.toBe('');
  });

  test('gives what the other has in place of what is near, and nothing where it has it', () => {
    const ev = sides.nearFirst.find(({ entity }) => entity.id === 'ev');
    const [recycling] = sides.shared;
    if (!ev || !recycling) throw new Error('no row');
    expect(nearAt(index, comparison, ev, 1)).toEqual(ev.ties);
    expect(nearAt(index, comparison, ev, 0)).toEqual([]);
    expect(nearAt(index, comparison, recycling, 1)).toEqual([]);
  });

  test('tells what came up in different ways', () => {
    const differing = sides.shared.filter((row) => differsInManner(index, row));
    expect(idsOf(differing)).toContain('recycling');
    expect(idsOf(differing)).not.toContain('otaka');
    expect(sides.onlyFirst.some((row) => differsInManner(index, row))).toBe(false);
  });

  test.each([
    ['requested', 'agreed', true],
    ['requested aims', 'agreed offered', true],
    ['discussed', 'discussed agreed', true],
    ['discussed agreed', 'agreed', false],
    ['aims', 'agreed aims', false],
    ['discussed', 'discussed requested', false],
  ])('tells %s from %s: %s', (first, second, expected) => {
    const told = (predicates: string, meeting: string) =>
      predicates.split(' ').map((predicate) => `otaka ${predicate} smes @${meeting}`);
    const corpus = sketch(
      [
        'meeting m1 when=2025-01-20',
        'meeting m2 when=2025-12-09',
        'person otaka japan',
        'topic smes',
        ...told(first, 'm1'),
        ...told(second, 'm2'),
      ].join('\n'),
    );
    const own = indexCorpus(corpus);
    const { rows } = compareEntities(own, meetings, own.corpus.claims);
    const smes = rows.find(({ entity }) => entity.id === 'smes');
    expect(smes && differsInManner(own, smes)).toBe(expected);
  });

  test('keeps the claims of both sides apart', () => {
    const recycling = sides.shared.find(({ entity }) => entity.id === 'recycling');
    const predicates = recycling?.claims.map((own) => own.map((claim) => claim.predicate));
    expect(predicates).toEqual([['hoped'], ['agreed']]);
  });

  test('recognises the same post in other hands', () => {
    expect(
      otherHolders(index, comparison).map(({ post, holders }) => [post.id, ...holders]),
    ).toEqual([['minister', ['akanat'], ['thanakorn']]]);
  });

  test('recognises the same person under another spelling', () => {
    const corpus = sketch(`
      meeting m1 when=2025-01-20
      meeting m2 when=2025-12-09
      person otaka japan alias=ohaka:misspelling
      person akanat thailand
      otaka attended m1 @m1
      otaka attended m2 @m2
      akanat attended m1 @m1
      akanat attended m2 @m2
    `);
    const release = corpus.releases[0];
    if (!release) throw new Error('no release');
    // The first release has the slip in place of the name.
    const slipped: WholeCorpus = {
      ...corpus,
      releases: [
        { ...release, text: release.text.replaceAll('otaka', 'ohaka') },
        ...corpus.releases.slice(1),
      ],
      mentions: corpus.mentions.map((mention) =>
        mention.release === release.id && mention.entity === 'otaka'
          ? { ...mention, words: 'ohaka', end: mention.start + 'ohaka'.length }
          : mention,
      ),
    };
    const slip = indexCorpus(slipped);
    const found = otherSpellings(slip, compareEntities(slip, meetings, slipped.claims));
    expect(
      found.map(({ entity, spellings }) => [
        entity.id,
        ...spellings.map((own) => own.map(({ text, kind }) => `${text} ${kind}`)),
      ]),
    ).toEqual([['otaka', ['ohaka misspelling'], ['otaka name']]]);
    expect(otherSpellings(index, comparison)).toEqual([]);
  });

  test('places them side by side with room for all', () => {
    const blocks = compareBlocks({ comparison, opposition: sides });
    const positions = layoutCompare(blocks);
    expect(reach(positions, blocks)).toEqual([
      ...['onlyFirst', 'm1', 'nearFirst', 'shared', 'nearSecond', 'm2', 'onlySecond'],
    ]);
    for (const [at, one] of positions.entries()) {
      for (const other of positions.slice(0, at)) expect(roomBetween(one, other)).toBe(true);
    }
  });
});

describe('comparing in general', () => {
  test('equals a naive computation of sets', () => {
    fc.assert(
      fc.property(corpora(4), fc.nat(), fc.nat(), (corpus, one, two) => {
        const [a, b] = [one, two].map((at) => corpus.entities[at % corpus.entities.length]?.id);
        if (a === undefined || b === undefined || a === b) return;
        const has = (id: string) =>
          new Set(
            corpus.claims
              .map((claim) => naiveEnds(corpus, claim))
              .filter((ends) => ends.some((end) => end === id))
              .flat()
              .filter((end) => end !== a && end !== b),
          );
        const [first, second] = [has(a), has(b)];
        const own = (from: Set<string>, other: Set<string>, near: boolean) =>
          corpus.entities
            .filter(({ id }) => from.has(id) && !other.has(id))
            .filter(({ id, near: ties }) => {
              const here = ties.some((tie) => other.has(tie.entity));
              const there = corpus.entities.some(
                (topic) => other.has(topic.id) && topic.near.some((tie) => tie.entity === id),
              );
              return (here || there) === near;
            })
            .map(({ id }) => id);
        const any = indexCorpus(corpus);
        const found = opposed(any, compareEntities(any, [a, b], corpus.claims));
        expect(idsOf(found.shared)).toEqual(
          corpus.entities.filter(({ id }) => first.has(id) && second.has(id)).map(({ id }) => id),
        );
        expect(idsOf(found.onlyFirst)).toEqual(own(first, second, false));
        expect(idsOf(found.nearFirst)).toEqual(own(first, second, true));
        expect(idsOf(found.onlySecond)).toEqual(own(second, first, false));
        expect(idsOf(found.nearSecond)).toEqual(own(second, first, true));
      }),
      { numRuns: 100 },
    );
  });

  test('gives all that is compared and found a place with room for its label, however many are compared', () => {
    fc.assert(
      fc.property(
        corpora(4),
        fc.array(fc.nat(), { minLength: 2, maxLength: 5 }),
        (corpus, picks) => {
          const any = indexCorpus(corpus);
          const ids = picks.flatMap((at) => corpus.entities[at % corpus.entities.length]?.id ?? []);
          const found = compareEntities(any, ids, corpus.claims);
          const opposition = found.entities.length === 2 ? opposed(any, found) : null;
          const blocks = compareBlocks({ comparison: found, opposition });
          const positions = layoutCompare(blocks);
          const all = [...found.entities.map(({ id }) => id), ...idsOf(found.rows)];
          expect(positions.map(({ entity }) => entity).sort()).toEqual(all.sort());
          reach(positions, blocks);
          for (const [at, one] of positions.entries()) {
            for (const other of positions.slice(0, at)) expect(roomBetween(one, other)).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('of more than two, groups by how many share it, what all share first', () => {
    const ids = ['m1', 'm2', 'akanat'].map(entityId);
    const matrix = compareEntities(index, ids, twoMinisters.claims);
    const blocks = compareBlocks({ comparison: matrix, opposition: null });
    expect(reach(layoutCompare(blocks), blocks)).toEqual([
      ...['m1 m2 akanat', '{of:3}', '{of:2}', '{of:1}'],
    ]);
    const all = blocks.find((block) => block.kind === 'group');
    expect(all?.ids).toContain('smes');
  });

  test('takes more than two, and ids that are gone', () => {
    const ids = ['m1', 'gone', 'm2', 'akanat'].map(entityId);
    const matrix = compareEntities(index, ids, twoMinisters.claims);
    expect(idsOf(matrix.entities.map((entity) => ({ entity })))).toEqual(['m1', 'm2', 'akanat']);
    const smes = matrix.rows.find(({ entity }) => entity.id === 'smes');
    expect(smes?.claims.map((own) => own.length)).toEqual([2, 3, 2]);
  });
});
