/**
 * What each folder of src may import of src, besides itself. A folder that is not listed is an error.
 * README.md tells the reasons; tests/structure proves every rule by breaking it.
 */
const mayImport = {
  model: [],
  ui: [],
  text: ['model'],
  view: ['model'],
  messages: ['model'],
  graph: ['model', 'text', 'view'],
  compile: ['model', 'text', 'graph', 'view'],
  formats: ['model', 'graph'],
  store: ['model', 'graph', 'messages', 'view'],
  canvas: ['model', 'graph', 'store', 'ui', 'messages', 'view'],
  evidence: ['model', 'text', 'graph', 'store', 'ui', 'messages', 'view'],
  panels: ['model', 'text', 'graph', 'formats', 'store', 'ui', 'messages', 'view', 'evidence'],
  picture: ['model', 'graph', 'messages', 'view', 'canvas'],
  first: ['model', 'graph', 'messages', 'view', 'store', 'ui', 'canvas', 'picture', 'app'],
  cli: ['model', 'text', 'compile', 'graph', 'formats', 'view', 'first'],
};

/** What each room of src/text may import of the others: letters below, what is suggested to a curator on top. */
const rooms = {
  letters: [],
  words: ['letters'],
  dates: ['letters', 'words'],
  queries: ['letters', 'dates'],
  linking: ['letters'],
  anchors: ['letters', 'words'],
  institutions: ['letters', 'words'],
  people: ['letters', 'words', 'institutions'],
  frameworks: ['letters', 'words', 'institutions'],
  meetings: ['letters', 'words', 'dates', 'people'],
  release: [
    'letters',
    'words',
    'dates',
    'linking',
    'institutions',
    'people',
    'frameworks',
    'meetings',
  ],
  suggest: ['letters', 'words', 'dates', 'institutions', 'linking', 'anchors', 'release'],
};

const folders = [...Object.keys(mayImport), 'app'];

const anyOf = (names, within = 'src') => `^${within}/(${names.join('|')})/`;

const folderRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${allowed.join(', ') || 'nothing else'} of src`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: anyOf([folder, ...allowed]) },
}));

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `text-${room}-imports`,
  comment: `src/text/${room} may import ${allowed.join(', ') || 'nothing else'} of src/text`,
  severity: 'error',
  from: { path: `^src/text/${room}/` },
  to: { path: '^src/text/', pathNot: anyOf([room, ...allowed], 'src/text') },
}));

/** A package that one folder wraps, so that it can be replaced there. Its types count as well. */
const packageRule = (name, pattern, homes) => ({
  name: `${name}-only-in-${homes.join('-and-')}`,
  comment: `only src/${homes.join(' and src/')} may import ${name}`,
  severity: 'error',
  from: { path: '^src/', pathNot: anyOf(homes) },
  to: { path: `^(node_modules/)?(@types/)?${pattern}` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'files that import each other in a circle are one file in disguise',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...folderRules,
    ...roomRules,
    {
      name: 'known-rooms',
      comment: 'every file of src/text lies in a room that has rules; give a new room its own',
      severity: 'error',
      from: { path: '^src/text/', pathNot: anyOf(Object.keys(rooms), 'src/text') },
      to: {},
    },
    {
      name: 'no-panel-imports-a-panel',
      comment: 'what two panels need stands below them',
      severity: 'error',
      from: { path: '^src/panels/([^/]+)/' },
      to: { path: '^src/panels/', pathNot: '^src/panels/$1/' },
    },
    {
      name: 'app-imports',
      comment:
        'src/app may import all of src but the command line, and the first page that is made of its parts',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/(cli|first)/' },
    },
    {
      name: 'main-imports',
      comment: 'src/main.tsx may import all of src but the command line',
      severity: 'error',
      from: { path: '^src/[^/]+$' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'known-folders',
      comment:
        'every file of src but main.tsx lies in a folder that has rules; give a new folder its own',
      severity: 'error',
      from: { path: '^src/', pathNot: [anyOf(folders), '^src/main\\.tsx$'] },
      to: {},
    },
    {
      name: 'src-imports-src',
      comment: 'what ships does not lean on tests or on configurations',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests/|vite\\.config\\.ts$)' },
    },
    packageRule('cytoscape', '(react-)?cytoscape', ['canvas']),
    packageRule('zustand', 'zustand', ['store']),
    packageRule('graphology', 'graphology', ['graph', 'formats']),
    {
      name: 'node-only-in-cli',
      comment: 'the rest of src runs in a browser as well',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    // Imports of types are counted: what they couple is coupled.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.cjs', '.mjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'browser', 'default'],
    },
  },
};
