import { describe, expect, it } from 'vitest';
import { lockfileProblems } from './lockfile';

/** A project of one package, `a`, as it should be, with changes to what the lockfile says of it. */
function problems(entry: object, { asked = '1.2.3', locked = '1.2.3' } = {}): readonly string[] {
  return lockfileProblems(
    JSON.stringify({ dependencies: { a: asked } }),
    JSON.stringify({
      packages: {
        '': { dependencies: { a: locked } },
        'node_modules/a': { version: '1.2.3', integrity: 'sha512-x', ...entry },
      },
    }),
  );
}

describe('the lockfile', () => {
  it('is fine when every package is pinned and has its checksum', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ funding: { url: 'https://a.example' } })).toEqual([]);
  });

  it.each([
    'https://packages.example/a/-/a-1.2.3.tgz',
    'git+ssh://git@host.example/a.git#1',
    'file:../a',
  ])('may not name %s', (resolved) => {
    expect(problems({ resolved }).join()).toContain(`node_modules/a has the address ${resolved}`);
  });

  it('may hold no address in another place', () => {
    expect(problems({ version: 'git+https://host.example/a.git' })).toEqual([
      'package-lock.json: an address stands in it; remove it',
    ]);
  });

  it('has a checksum for each package that is not part of another', () => {
    expect(problems({ integrity: undefined })).toEqual([
      'package-lock.json: node_modules/a has no checksum; install it from a registry',
    ]);
    expect(problems({ integrity: undefined, inBundle: true })).toEqual([]);
  });

  it('locks what other platforms need as well', () => {
    expect(problems({ optionalDependencies: { 'a-win32': '1.2.3' } })).toEqual([
      'package-lock.json: node_modules/a wants a-win32, which is not locked; choose a version whose parts are all published',
    ]);
  });

  it.each(['^1.2.3', '~1.2.3', '1.x', '*', 'latest', 'github:a/a', 'file:../a'])(
    'is of a package.json that pins, so not %s',
    (asked) => {
      expect(problems({}, { asked, locked: asked })).toEqual([
        `package.json: a is "${asked}"; pin one released version`,
      ]);
    },
  );

  it('is of this package.json', () => {
    expect(problems({}, { asked: '1.2.4' })).toEqual([
      'package-lock.json: a is not locked at 1.2.4; run npm install',
    ]);
  });
});
