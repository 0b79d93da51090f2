import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencesText, packageFolder, shippedPackages } from '../../src/cli/licences';
import { temporaryFolder } from '../fixtures/temporary-folder';

describe('the package of a module', () => {
  it.each([
    ['/a/node_modules/react/index.js', '/a/node_modules/react'],
    ['/a/node_modules/@b/c/d/e.css?used', '/a/node_modules/@b/c'],
    ['/a/node_modules/b/node_modules/c/d.js', '/a/node_modules/b/node_modules/c'],
    ['\0/a/node_modules/b/c.js?commonjs', '/a/node_modules/b'],
    ['/a/src/b.ts', null],
    ['\0virtual:thing', null],
  ])('%s is %s', (module, folder) => {
    expect(packageFolder(module)).toBe(folder);
  });
});

describe('the licences of a site', () => {
  const packages = (licence: string) =>
    temporaryFolder({
      'node_modules/one/package.json': JSON.stringify({
        name: 'one',
        version: '1.0.0',
        license: 'MIT',
      }),
      'node_modules/one/LICENSE': 'Do as you like.\n',
      'node_modules/two/package.json': JSON.stringify({
        name: 'two',
        version: '2.0.0',
        license: licence,
      }),
    });

  it('name each package once, with its text', async () => {
    const root = await packages('ISC');
    const modules = ['two/a.js', 'one/a.js', 'one/b.js'].map((path) =>
      join(root, 'node_modules', path),
    );
    const text = licencesText(await shippedPackages([...modules, join(root, 'src/main.ts')]));
    expect(text).toContain('one 1.0.0: MIT\ntwo 2.0.0: ISC\n');
    expect(text.split('Do as you like.').length).toBe(2);
  });

  it('refuse a package that may not be passed on so', async () => {
    const root = await packages('GPL-3.0');
    const shipped = shippedPackages([join(root, 'node_modules/two/a.js')]);
    await expect(shipped).rejects.toThrow('two 2.0.0 (GPL-3.0)');
  });
});
