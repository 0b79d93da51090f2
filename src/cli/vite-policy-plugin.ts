import type { Plugin } from 'vite';

/** What Vite needs to replace modules in an open page: its preamble and style sheets are inline, its news come by a socket. */
const devPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' ws: wss:",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** index.html carries the policy of the build; the curator's server loosens it as far as Vite needs. */
export function policyPlugin(): Plugin {
  return {
    name: 'yongyai:policy',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const loosened = html.replace(
          /(http-equiv="Content-Security-Policy"\s+content=")[^"]*/,
          (_all, start: string) => start + devPolicy,
        );
        if (loosened === html)
          throw new Error('index.html has no Content-Security-Policy to loosen');
        return loosened;
      },
    },
  };
}
