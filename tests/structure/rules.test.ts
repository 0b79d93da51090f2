import { describe, expect, it } from 'vitest';
import { broken, type Tree } from './small-tree';

/** Who may import whom; a folder may always import itself. */
const allowed = new Map(
  `
  model:
  ui:
  text:     model
  view:     model
  messages: model
  graph:    model text view
  compile:  model text view graph
  formats:  model graph
  store:    model view graph messages
  canvas:   model view graph messages store ui
  evidence: model view graph messages store ui text
  panels:   model view graph messages store ui text formats evidence
  picture:  model view graph messages canvas
  first:    model view graph messages store ui canvas picture app
  app:      model view graph messages store ui text formats evidence canvas panels compile picture
  cli:      model view graph text formats compile first
  `
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/:\s*/))
    .map(([folder = '', names = '']) => [folder, names.split(' ').filter(Boolean)] as const),
);

const folders = [...allowed.keys()];

/** Where a file of a folder lies: panels and the readers of texts have folders of their own. */
const inner = new Map([
  ['panels', 'panels/one'],
  ['text', 'text/letters'],
]);

const place = (folder: string): string => inner.get(folder) ?? folder;

const up = (folder: string): string => (inner.has(folder) ? '../..' : '..');

describe('the structure rules', () => {
  it('let each folder import those below it, and name each import that is not allowed', async () => {
    const tree: Record<string, string> = {};
    const wrong: string[] = [];
    for (const from of folders) {
      tree[`src/${place(from)}/thing.ts`] = 'export interface Thing {}\nexport const thing = 1;\n';
      for (const to of folders) {
        if (to === from) continue;
        const file = `src/${place(from)}/takes-${to}.ts`;
        const target = `src/${place(to)}/thing.ts`;
        tree[file] = `export { thing } from '${up(from)}/${place(to)}/thing';\n`;
        if (!allowed.get(from)?.includes(to)) wrong.push(`${from}-imports: ${file} -> ${target}`);
      }
    }
    expect(wrong.length).toBe(168);
    expect(await broken(tree)).toEqual(wrong.sort());
  });

  it.each([
    ['a type', "import type { Thing } from '../ui/thing';\nexport type A = Thing;"],
    ['a type in place', "export type A = import('../ui/thing').Thing;"],
    ['a value', "import { thing } from '../ui/thing';\nexport const a = thing;"],
    ['something on demand', "export const a = () => import('../ui/thing');"],
    ['all of a file', "export * from '../ui/thing';"],
    ['an effect', "import '../ui/thing';"],
    ['a style sheet', "import '../ui/look.css';"],
  ])('count the import of %s', async (_what, code) => {
    const tree = {
      'src/model/a.ts': code,
      'src/ui/thing.ts': 'export interface Thing {}\nexport const thing = 1;',
      'src/ui/look.css': '',
    };
    const to = code.includes('css') ? 'look.css' : 'thing.ts';
    expect(await broken(tree)).toEqual([`model-imports: src/model/a.ts -> src/ui/${to}`]);
  });

  it('keep what reads letters and words below what reads a release', async () => {
    const tree = {
      'src/text/letters/a.ts': "import '../words/b';",
      'src/text/words/b.ts': "import '../letters/c';\nimport '../dates/d';",
      'src/text/letters/c.ts': '',
      'src/text/dates/d.ts': "import '../letters/c';",
      'src/text/people/e.ts': "import '../meetings/f';",
      'src/text/meetings/f.ts': "import '../dates/d';",
      'src/text/release/g.ts': "import '../people/e';\nimport '../suggest/h';",
      'src/text/suggest/h.ts': '',
      'src/text/i.ts': "import './letters/c';",
      'src/text/other/j.ts': "import '../letters/c';",
    };
    expect(await broken(tree)).toEqual([
      'known-rooms: src/text/i.ts -> src/text/letters/c.ts',
      'known-rooms: src/text/other/j.ts -> src/text/letters/c.ts',
      'text-letters-imports: src/text/letters/a.ts -> src/text/words/b.ts',
      'text-people-imports: src/text/people/e.ts -> src/text/meetings/f.ts',
      'text-release-imports: src/text/release/g.ts -> src/text/suggest/h.ts',
      'text-words-imports: src/text/words/b.ts -> src/text/dates/d.ts',
    ]);
  });

  it('keep panels apart', async () => {
    const tree = {
      'src/panels/one/a.ts': "import '../two/b';\nimport './c';",
      'src/panels/one/c.ts': "import '../shared';",
      'src/panels/two/b.ts': '',
      'src/panels/shared.ts': '',
    };
    expect(await broken(tree)).toEqual([
      'no-panel-imports-a-panel: src/panels/one/a.ts -> src/panels/two/b.ts',
      'no-panel-imports-a-panel: src/panels/one/c.ts -> src/panels/shared.ts',
    ]);
  });

  it('forbid circles, of types as well', async () => {
    const tree = {
      'src/model/a.ts': "import type { B } from './b';\nexport type A = B | 1;",
      'src/model/b.ts': "import type { A } from './a';\nexport type B = A | 2;",
    };
    expect((await broken(tree)).every((one) => one.startsWith('no-cycle: src/model/'))).toBe(true);
    expect((await broken(tree)).length).toBeGreaterThan(0);
  });

  it('keep the page from the command line, and the app from the first page that is made of its parts', async () => {
    const tree = {
      'src/main.tsx': "import './app/a';\nimport './cli/b';",
      'src/app/a.ts': "import '../cli/b';\nimport '../first/c';",
      'src/cli/b.ts': '',
      'src/first/c.ts': '',
    };
    expect(await broken(tree)).toEqual([
      'app-imports: src/app/a.ts -> src/cli/b.ts',
      'app-imports: src/app/a.ts -> src/first/c.ts',
      'main-imports: src/main.tsx -> src/cli/b.ts',
    ]);
  });

  it('ask for rules where a folder is new', async () => {
    const tree = {
      'src/utils/a.ts': "import '../model/b';",
      'src/loose.ts': "import './model/b';",
      'src/model/b.ts': '',
    };
    expect(await broken(tree)).toEqual([
      'known-folders: src/loose.ts -> src/model/b.ts',
      'known-folders: src/utils/a.ts -> src/model/b.ts',
    ]);
  });

  it('let nothing that ships lean on tests or configurations', async () => {
    const tree = {
      'src/app/a.ts': "import '../../tests/b';\nimport '../../vite.config';",
      'tests/b.ts': "import '../src/model/c';",
      'src/model/c.ts': '',
      'vite.config.ts': '',
    };
    expect(await broken(tree)).toEqual([
      'src-imports-src: src/app/a.ts -> tests/b.ts',
      'src-imports-src: src/app/a.ts -> vite.config.ts',
    ]);
  });

  it.each([
    ['cytoscape', 'cytoscape-only-in-canvas', ['canvas']],
    ['cytoscape-fcose', 'cytoscape-only-in-canvas', ['canvas']],
    ['react-cytoscapejs', 'cytoscape-only-in-canvas', ['canvas']],
    ['zustand', 'zustand-only-in-store', ['store']],
    ['zustand/vanilla.js', 'zustand-only-in-store', ['store']],
    ['graphology', 'graphology-only-in-graph-and-formats', ['graph', 'formats']],
    ['graphology-types', 'graphology-only-in-graph-and-formats', ['graph', 'formats']],
    ['node:fs', 'node-only-in-cli', ['cli']],
    ['fs', 'node-only-in-cli', ['cli']],
    ['react', '', folders],
  ])('keep %s where it belongs', async (name, rule, homes) => {
    const tree: Record<string, string> = { 'tests/a.ts': `import '${name}';` };
    const others: string[] = [];
    for (const folder of folders) {
      const value = `src/${place(folder)}/value.ts`;
      const type = `src/${place(folder)}/type.ts`;
      tree[value] = `import '${name}';`;
      tree[type] = `import type { A } from '${name}';\nexport type B = A;`;
      if (!homes.includes(folder)) others.push(value, type);
    }
    const found = await broken(tree satisfies Tree);
    expect(found.map((one) => one.split(' -> ')[0])).toEqual(
      others.map((file) => `${rule}: ${file}`).sort(),
    );
  });
});
