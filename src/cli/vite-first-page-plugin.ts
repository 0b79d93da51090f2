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
import type { DataPluginApi } from './vite-data-plugin';

const sizesId = 'virtual:yongyai-picture.css';

/** Where index.html wants what the picture needs, and the picture. */
const places = {
  needed: '<!-- needed for the picture -->',
  pages: '<!-- first page -->',
  record: '<!-- record -->',
} as const;

const earlyName = 'early.js';

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
  let data: DataPluginApi | undefined;

  const rendered = (): Promise<FirstPageText> => {
    page ??= render(data);
    return page;
  };

  return {
    name: 'yongyai:first-page',

    config: () => ({
      build: { rolldownOptions: { output: { codeSplitting: { groups: [demand, liveGroup()] } } } },
    }),

    configResolved(config) {
      base = config.base;
      building = config.command === 'build';
      data = config.plugins.find(({ name }) => name === 'yongyai:data')?.api;
    },

    async buildStart() {
      page = null;
      if (!building) return;
      this.emitFile({ type: 'asset', name: earlyName, source: await earlyScript() });
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

    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!bundle) return html;
        const { pages, record } = await rendered();
        const early = Object.values(bundle).find(
          (file) => file.type === 'asset' && file.names.includes(earlyName),
        );
        const script = `<script src="${base}${early?.fileName}" async blocking="render"></script>`;
        // A browser opens six connections: in the order of what the picture waits for.
        const styles = html.match(stylesheet) ?? [];
        const needed = [...styles.map((tag) => tag.trim()), script, ...fontLinks(bundle, base)];
        const filled = html
          .replace(stylesheet, '')
          .replace(places.needed, () => needed.join('\n    '))
          .replace(places.pages, () => pages)
          .replace(places.record, () => record);
        return { html: filled, tags: [...neededNext(bundle, base), expected] };
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

/** What imports on demand: the entry needs it as well, and must not wait for the live page. */
const demand = { name: 'demand', test: /preload-helper/, priority: 1 };

/** All that the live page needs at once goes into one file: dozens of small ones would take longer to fetch. */
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

const stylesheet = /\s*<link rel="stylesheet"[^>]*>/g;

/** The fonts that the picture is set in. */
const fontLinks = (bundle: Rollup.OutputBundle, base: string): readonly string[] =>
  Object.keys(bundle)
    .filter((file) => /noto-sans-thai-(thai|latin)-wght-normal-[^/]*\.woff2$/.test(file))
    .map(
      (file) =>
        `<link rel="preload" as="font" type="font/woff2" href="${base}${file}" crossorigin>`,
    );

/** What the live graph needs, fetched while the picture is painted: styles and scripts. */
function neededNext(bundle: Rollup.OutputBundle, base: string): readonly HtmlTagDescriptor[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const add = (chunk: Rollup.OutputChunk | undefined): void => {
    if (!chunk || scripts.has(chunk.fileName)) return;
    scripts.add(chunk.fileName);
    for (const file of chunk.viteMetadata?.importedCss ?? []) styles.add(file);
    for (const file of chunk.imports) add(chunks.find(({ fileName }) => fileName === file));
  };
  add(chunks.find(({ moduleIds }) => moduleIds.includes(liveModule)));
  const entry = chunks.find(({ isEntry }) => isEntry);
  const named = new Set([entry?.fileName, ...(entry?.imports ?? [])]);
  const link = (
    attrs: Record<string, string | boolean>,
    injectTo: 'head' | 'body' = 'head',
  ): HtmlTagDescriptor => ({ tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo });
  const styled = entry?.viteMetadata?.importedCss ?? new Set<string>();
  return [
    ...[...styles]
      .filter((file) => !styled.has(file))
      .map((file) => link({ rel: 'stylesheet', href: base + file })),
    // Fetched, and compiled only when they are asked for: compiling at once (`modulepreload`) takes a sixth of the time
    // of the picture, and the graph comes no sooner. Last, so that nothing that the picture needs waits for them.
    ...[...scripts]
      .filter((file) => !named.has(file))
      .map((file) => link({ rel: 'preload', as: 'script', href: base + file }, 'body')),
  ];
}
