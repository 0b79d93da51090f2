import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entityOfElement, nodeElement } from '../../src/canvas/element-id';
import { entityId } from '../../src/model/ids';

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
    fc.property(names, (name) => {
      expect(entityOfElement(nodeElement(entityId(name)))).toBe(name);
    }),
  );
});

test('element ids are never names that objects have', () => {
  for (const id of ['constructor', '__proto__', 'toString']) {
    expect(nodeElement(entityId(id)) in {}).toBe(false);
  }
  expect(entityOfElement('x:a')).toBeNull();
});
