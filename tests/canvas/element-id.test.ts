import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementOf, nodeElement, refOfElement } from '../../src/canvas/element-id';
import { entityId, predicateId } from '../../src/model/ids';

const names = fc.constantFrom(
  'a',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'ฝั่ง',
  'e',
  'n',
);

test('element ids lead back to what they stand for, whatever its id', () => {
  fc.assert(
    fc.property(names, names, names, (a, b, c) => {
      const node = { kind: 'entity', id: entityId(a) } as const;
      const edge = {
        kind: 'edge',
        source: entityId(a),
        predicate: predicateId(b),
        target: entityId(c),
      } as const;
      expect(refOfElement(elementOf(node))).toEqual(node);
      expect(refOfElement(elementOf(edge))).toEqual(edge);
    }),
  );
});

test('element ids are never names that objects have', () => {
  for (const id of ['constructor', '__proto__', 'toString']) {
    expect(nodeElement(entityId(id)) in {}).toBe(false);
  }
  expect(refOfElement('x:a')).toBeNull();
});
