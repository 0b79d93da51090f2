import { expect, test } from 'vitest';
import { toggleType, typesByDefault, typesShown } from '../../src/canvas/legend-types';

test('by default all but posts and countries show', () => {
  expect(typesShown(null)).toEqual(typesByDefault);
  expect(typesByDefault).not.toContain('post');
});

test('a type that is clicked goes, and comes back to the default', () => {
  const without = toggleType(null, 'topic');
  expect(without).not.toContain('topic');
  expect(toggleType(without, 'topic')).toBeNull();
  expect(toggleType(null, 'post')).toEqual(expect.arrayContaining(['post', 'topic']));
});
