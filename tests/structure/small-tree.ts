import { resolve } from 'node:path';
import { cruise, type ICruiseOptions } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { temporaryFolder } from '../fixtures/temporary-folder';

/** Files by their path: the code of each. */
export type Tree = Readonly<Record<string, string>>;

/** Stand for the packages that one folder wraps. */
const packages = ['cytoscape', 'cytoscape-fcose', 'react-cytoscapejs', '@types/cytoscape']
  .concat(['zustand', 'graphology', 'graphology-types', 'react'])
  .map((name): Tree => {
    const folder = `node_modules/${name}`;
    return {
      [`${folder}/package.json`]: JSON.stringify({ name, version: '1.0.0', types: 'index.d.ts' }),
      [`${folder}/index.js`]: 'module.exports = {};',
      [`${folder}/index.d.ts`]: 'export interface A {}',
      [`${folder}/vanilla.js`]: 'module.exports = {};',
    };
  });

/**
 * The rules of the project that a tree of files breaks, each as `rule: from -> to`, sorted.
 */
export async function broken(tree: Tree): Promise<readonly string[]> {
  const files = Object.assign({ 'tsconfig.json': '{}', 'package.json': '{}' }, ...packages, tree);
  return await violations(await temporaryFolder(files), Object.keys(tree));
}

async function violations(root: string, paths: readonly string[]): Promise<readonly string[]> {
  const { ruleSet, tsConfig: _, ...options } = await projectOptions();
  const tops = [...new Set(paths.map((path) => path.split('/')[0] ?? path))];
  const { output } = await cruise(tops, { ...options, ...(ruleSet && { ruleSet }), baseDir: root });
  if (typeof output === 'string')
    throw new TypeError('dependency-cruiser gave text, not its result');
  const { summary } = output;
  const code = paths.filter((path) => /\.tsx?$/.test(path));
  if (summary.totalCruised < code.length) {
    throw new Error(`dependency-cruiser saw ${summary.totalCruised} of ${code.length} files`);
  }
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();
}

/** The options with which `npm test` looks at the project. */
async function projectOptions(): Promise<ICruiseOptions> {
  return await extractDepcruiseOptions(resolve('.dependency-cruiser.cjs'));
}
