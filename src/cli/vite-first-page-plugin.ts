import { fileURLToPath } from 'node:url';
import {
  build,
  createServer,
  type HtmlTagDescriptor,
  type Plugin,
  type Rolldown,
  type Rollup,
} from 'vite';
import type { FirstPageText } from '../first/render-first-page';
import type { ShippedCorpus } from '../model/text-pack';
import { allowed, inlined } from './inlined.ts';
import { slimFonts, takeStyles } from './page-styles.ts';
import type { DataPluginApi } from './vite-data-plugin';

const sizesId = 'virtual:yongyai-picture.css';

/** Where index.html wants what the picture needs, and the picture. */
const places = {
  style: '<!-- style -->',
  early: '<!-- early script -->',
  fonts: '<!-- fonts -->',
  rest: '<!-- rest -->',
  pages: '<!-- first page -->',
  record: '<!-- record -->',
} as const;

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const liveModule = pathOf('../app/start.tsx');

/**
 * Draws the default scene of the corpus into the page, so that it is seen before any script has run; the live page
 * takes its place (src/first). In the curator's server, where the corpus changes, there is no such picture.
 */
export function firstPagePlugin(): Plugin {
  let base = '/';
  let building = false;
  let page: Promise<FirstPageText> | null = null;
  let early = '';
  let style = '';
  let data: DataPluginApi | undefined;

  const rendered = (): Promise<FirstPageText> => {
    page ??= render(data);
    return page;
  };

  return {
    name: 'yongyai:first-page',

    config: () => ({
      build: {
        rolldownOptions: { output: { codeSplitting: { groups: [...ownFiles, liveGroup()] } } },
      },
    }),

    configResolved(config) {
      base = config.base;
      building = config.command === 'build';
      data = config.plugins.find(({ name }) => name === 'yongyai:data')?.api;
    },

    async buildStart() {
      page = null;
      if (!building) return;
      early = await earlyScript();
    },

    resolveId: (id) => (id === sizesId ? `/@${sizesId}` : null),

    async load(id) {
      if (id !== `/@${sizesId}`) return null;
      return building ? (await rendered()).sizes : '';
    },

    // The markup uses the classes of these style sheets, not the scripts: for the bundler nothing needs them.
    transform: {
      order: 'post',
      filter: { id: /\/src\/first\/[^/]+\.module\.css$/ },
      handler: (code) => ({ code, map: null, moduleSideEffects: 'no-treeshake' }),
    },

    // Before the bundler writes down which style sheets a script needs.
    generateBundle: {
      order: 'pre',
      async handler(_options, bundle) {
        style = takeStyles(atOnce(bundle), bundle, base);
        for (const { address, name, source } of await slimFonts(style, bundle, base)) {
          const file = this.getFileName(this.emitFile({ type: 'asset', name, source }));
          style = style.replaceAll(address, base + file);
        }
      },
    },

    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!bundle) return html;
        const { pages, record, script } = await rendered();
        const filled = html
          .replace(places.fonts, () => fontLinks(bundle, base).join('\n    '))
          .replace(places.pages, () => pages)
          .replace(places.record, () => record);
        const styled = inlined(filled, places.style, 'style', style);
        const whole = allowed(inlined(styled, places.early, 'script', early), 'script', script);
        return { html: later(whole, scriptLinks(bundle, base)), tags: [expected] };
      },
    },
  };
}

/** The page is painted when the picture is whole, not before. */
const expected: HtmlTagDescriptor = {
  tag: 'link',
  attrs: { rel: 'expect', href: '#root', blocking: 'render' },
  injectTo: 'head',
};

async function render(data: DataPluginApi | undefined): Promise<FirstPageText> {
  const corpus = JSON.parse((await data?.corpusText()) ?? 'null') as ShippedCorpus | null;
  if (!corpus) throw new Error('the picture of the first page needs the plugin yongyai:data');
  // Of Vite's ways to load a module, only a server names the classes of style sheets as the build does.
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    type Renderer = typeof import('../first/render-first-page');
    const file = pathOf('../first/render-first-page.tsx');
    const { renderFirstPage } = (await server.ssrLoadModule(file)) as Renderer;
    return renderFirstPage(corpus);
  } finally {
    await server.close();
  }
}

/** The early script as one file that is no module, so that it runs where it stands. */
async function earlyScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: pathOf('../first/early.ts'), formats: ['iife'], name: 'early' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('the early script was not built');
  return first.output[0].code;
}

/**
 * What has a file of its own beside the live page: what imports on demand, since the entry needs it as well and must not
 * wait; and the two large libraries, since browsers parse files side by side while the page waits for them.
 */
const ownFiles = [
  { name: 'demand', test: /preload-helper/, priority: 1 },
  { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 1 },
  { name: 'cytoscape', test: /node_modules[\\/]cytoscape[\\/]/, priority: 1 },
];

/** All else that the live page needs at once goes into one file: dozens of small ones would take longer to fetch. */
function liveGroup() {
  let needed: ReadonlySet<string> | null = null;
  return {
    debugName: 'live page',
    name: (id: string, context: Rolldown.ChunkingContext): string | null => {
      needed ??= reachable(liveModule, (one) => context.getModuleInfo(one));
      return needed.has(id) ? 'live' : null;
    },
  };
}

/** A module and all that it imports, except on demand. */
function reachable(
  from: string,
  infoOf: (id: string) => { readonly importedIds: readonly string[] } | null,
): ReadonlySet<string> {
  const found = new Set([from]);
  for (const id of found) for (const next of infoOf(id)?.importedIds ?? []) found.add(next);
  return found;
}

/** The scripts of the first page and of the live one, with all that they import except on demand. */
function atOnce(bundle: Rollup.OutputBundle): ReadonlySet<Rollup.OutputChunk> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const isStart = ({ isEntry, moduleIds }: Rollup.OutputChunk) =>
    isEntry || moduleIds.includes(liveModule);
  const found = new Set(chunks.filter(isStart));
  for (const { imports } of found) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  }
  return found;
}

/** The fonts that the picture is set in. */
const fontLinks = (bundle: Rollup.OutputBundle, base: string): readonly string[] =>
  Object.keys(bundle)
    .filter((file) => /noto-sans-thai-(thai|latin)-wght-normal-[^/]*\.woff2$/.test(file))
    .map(
      (file) =>
        `<link rel="preload" as="font" type="font/woff2" href="${base}${file}" crossorigin>`,
    );

/** What the live graph runs, fetched together: else each would be known when the one before it has come. */
const scriptLinks = (bundle: Rollup.OutputBundle, base: string): readonly string[] =>
  Array.from(atOnce(bundle))
    .filter(({ isEntry }) => !isEntry)
    .map(({ fileName }) => `<link rel="modulepreload" crossorigin href="${base}${fileName}">`);

const ofLivePage =
  /\s*<(?:script type="module"[^>]*><\/script>|link rel="(?:modulepreload|preload" as="fetch)"[^>]*>)/g;

/** A page whose scripts, with more links, wait in a template for the early script to have them fetched. */
function later(html: string, links: readonly string[]): string {
  const found = Array.from(html.matchAll(ofLivePage), ([tag]) => tag.trim());
  const rest = [...new Set([...found, ...links])].join('');
  return html
    .replace(ofLivePage, '')
    .replace(places.rest, () => `<template id="rest">${rest}</template>`);
}
