import { expect, test } from 'vitest';
import { claimKinds } from '../../src/graph/claim-kinds';
import { indexCorpus } from '../../src/graph/corpus-index';
import { sceneOf } from '../../src/graph/scene';
import { entityId } from '../../src/model/ids';
import { defaultView } from '../../src/view/view';
import { sketch } from '../fixtures/sketch';

test('claimKinds counts what lies within the depth of a focus', () => {
  const index = indexCorpus(
    sketch(`
      meeting m1 when=2025-01-20
      person host thailand
      person guest japan
      topic a
      topic b
      topic far
      host received guest @m1
      host requested a,b
      a supports far
    `),
  );
  const kinds = (depth: 1 | 2) => {
    const focus = { entities: [entityId('host')], depth };
    return claimKinds(index, sceneOf(index, { ...defaultView, focus })).map(
      ({ predicate, lines, claims }) => `${predicate.id} ${lines} ${claims}`,
    );
  };
  expect(kinds(1)).toEqual(['received 3 1', 'requested 2 1']);
  expect(kinds(2)).toEqual(['received 3 1', 'requested 2 1', 'supports 1 1']);
});
