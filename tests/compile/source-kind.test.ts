import { expect, test } from 'vitest';
import { sourceKind } from '../../src/compile/source-kind';

test.each([
  ['corpus.yaml', 'corpus', null],
  ['releases/r1.txt', 'text', 'r1'],
  ['releases/r1.yaml', 'release', 'r1'],
  ['releases/a.b.yaml', 'release', 'a.b'],
  ['entities/people.yaml', 'entities', null],
  ['claims/r1.yaml', 'claims', 'r1'],
  ['stories/s.yaml', 'story', 's'],
  ['README.md', 'ignored', null],
  ['claims/readme.md', 'ignored', null],
  ['.git/config', 'ignored', null],
  ['claims/.r1.yaml.swp', 'ignored', null],
  ['claims/r1.yaml~', 'ignored', null],
  ['claims/r1.yaml.orig', 'ignored', null],
  ['claims/#r1.yaml#', 'ignored', null],
  ['claims/Thumbs.db', 'ignored', null],
  // Only nearly so: nothing is left out in silence.
  ['claims/my-README.md', 'unexpected', null],
  ['claims/README.md.yaml', 'claims', 'README.md'],
  ['claims/a~b.yaml', 'claims', 'a~b'],
  ['claims/r1.bak.yaml', 'claims', 'r1.bak'],
  ['claims/#1.yaml', 'claims', '#1'],
  ['claims/#1#.yaml', 'claims', '#1#'],
  ['claims/1#a#', 'unexpected', null],
  ['claims/r1.yml', 'unexpected', null],
  ['claims/r1.txt', 'unexpected', null],
  ['claims/r1', 'unexpected', null],
  ['claims/deeper/r1.yaml', 'unexpected', null],
  ['claims/r1.yaml/deeper', 'unexpected', null],
  ['claims', 'unexpected', null],
  ['other.yaml', 'unexpected', null],
  ['other/r1.yaml', 'unexpected', null],
  ['data/corpus.yaml', 'unexpected', null],
])('%s is %s', (path, kind, id) => {
  expect(sourceKind(path)).toEqual({ kind, id });
});
