import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Connect,
  type HtmlTagDescriptor,
  type Plugin,
  runnerImport,
  type ViteDevServer,
} from 'vite';
import type { CuratorDesk } from './curator-desk';

const virtualId = 'virtual:yongyai-corpus';
const resolvedId = `\0${virtualId}`;

/** Where the curator's server gives out the corpus. */
const devPath = '/@yongyai/corpus.json';

/** Milliseconds in which the saves of an editor, or of a checkout, are taken together. */
const settling = 60;

/**
 * The compiler is loaded when it is needed: a configuration that leaned on it would load it for every tool, and Vite's
 * loader of configurations warns of each import in it that has no extension.
 */
async function load<T>(file: string): Promise<T> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { module } = await runnerImport<T>(path, { logLevel: 'warn' });
  return module;
}

/** What other plugins may ask of this one. */
export interface DataPluginApi {
  /** The compiled corpus as JSON; null until the build has begun, and in the curator's server. */
  readonly corpusText: () => string | null;
}

/**
 * Gives the page its corpus: the module `virtual:yongyai-corpus` exports the address of the compiled JSON.
 *
 * In a build that is an asset named by its content, which index.html preloads, with the texts of a large corpus beside
 * it; errors in the data stop the build with a
 * DataError. In the curator's server it is an address that answers with the last good corpus; a saved file sends the
 * event `yongyai:corpus` with the new `{ corpus }`, or with `{ problems }` where it has errors; a page that has opened
 * sends `yongyai:opened` and is told the problems that stand.
 *
 * @param folder the data, absolute or relative to the root of the site
 */
export function dataPlugin(folder = 'data'): Plugin<DataPluginApi> {
  let root = '';
  let base = '/';
  let assets = '';
  let serving = false;
  let asset = '';
  let text: string | null = null;

  return {
    name: 'yongyai:data',
    api: { corpusText: () => text },

    configResolved(config) {
      ({ root, base } = config);
      assets = config.build.assetsDir;
      serving = config.command === 'serve';
    },

    async buildStart() {
      if (serving) return;
      const { corpusAsset } = await load<typeof import('./corpus-asset')>('./corpus-asset.ts');
      const { json, texts, warnings } = await corpusAsset(folder, root);
      for (const warning of warnings) this.warn(warning);
      text = json;
      asset = this.emitFile({ type: 'asset', name: 'corpus.json', source: json });
      for (const { name, content } of texts) {
        this.emitFile({ type: 'asset', fileName: `${assets}/${name}`, source: content });
      }
    },

    resolveId: (id) => (id === virtualId ? resolvedId : null),

    load(id) {
      if (id !== resolvedId) return null;
      return serving
        ? `export default ${JSON.stringify(devPath)};`
        : `export default import.meta.ROLLUP_FILE_URL_${asset};`;
    },

    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const isCorpus = (name: string) => /(^|\/)corpus-[^/]+\.json$/.test(name);
        return Object.keys(bundle ?? {})
          .filter(isCorpus)
          .map((name) => preload(base + name));
      },
    },

    configureServer(server) {
      let opened: Promise<CuratorDesk> | null = null;
      const desk = () => {
        opened ??= openDesk(server, folder);
        return opened;
      };
      server.httpServer?.once('listening', () => void desk());
      server.middlewares.use(devPath, answer(desk));
    },
  };
}

const preload = (href: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'preload', as: 'fetch', type: 'application/json', href, crossorigin: true },
  injectTo: 'head',
});

/** Compiles the data for the first time, then after each save; tells every open page, and the terminal. */
async function openDesk(server: ViteDevServer, folder: string): Promise<CuratorDesk> {
  const { root, logger } = server.config;
  const { watchFolder } = await load<typeof import('./watch-folder')>('./watch-folder.ts');
  const { createCuratorDesk } = await load<typeof import('./curator-desk')>('./curator-desk.ts');
  const desk = createCuratorDesk(folder, root, (saved, words) => {
    logger['problems' in saved ? 'error' : 'info'](words, { timestamp: true });
    server.ws.send('yongyai:corpus', saved);
  });
  server.ws.on('yongyai:opened', desk.remind);
  let timer: NodeJS.Timeout | undefined;
  watchFolder(server, resolve(root, folder), () => {
    clearTimeout(timer);
    timer = setTimeout(() => void desk.look(), settling);
  });
  await desk.look();
  return desk;
}

/** Answers with the last good corpus. */
function answer(desk: () => Promise<CuratorDesk>): Connect.NextHandleFunction {
  return async (_request, response) => {
    const corpus = (await desk()).goodCorpus();
    response.statusCode = corpus === null ? 503 : 200;
    response.setHeader('Content-Type', corpus === null ? 'text/plain' : 'application/json');
    response.setHeader('Cache-Control', 'no-store');
    response.end(corpus ?? 'the data has errors');
  };
}
