import { expect, test } from '@playwright/test';
import { listen, siteListener } from '../../src/cli/site-server';
import { listenForNoise, settled } from './support/noise';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'connect-src *',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** A page that runs one script under a policy like ours; images are not allowed, not even its icon. */
const pageThatRuns = (code: string) =>
  new Map(
    Object.entries({
      'index.html': `<!doctype html><meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${policy}">
        <title>Noise</title><script src="a.js" defer></script>`,
      'a.js': code,
      'favicon.ico': '',
    }).map(([path, text]) => [path, Buffer.from(text)]),
  );

/** Each is code, and what is heard of it. */
const kinds: readonly (readonly [string, string, readonly RegExp[]])[] = [
  ['nothing', 'console.log(1); document.title = "fine";', []],
  ['an error on the console', 'console.error("ouch");', [/^error on the console: ouch/]],
  ['a warning on the console', 'console.warn("hm");', [/^warning on the console: hm/]],
  ['an exception', 'setTimeout(() => { throw new Error("no") });', [/^exception: .*no/]],
  ['a promise that nobody caught', 'Promise.reject(new Error("no"));', [/^exception: .*no/]],
  [
    'a style that the policy blocks',
    'document.head.append(Object.assign(document.createElement("style"), { textContent: "b{}" }));',
    [/^policy: style-src-elem blocks inline/],
  ],
  ['text as markup', 'document.body.innerHTML = "<b>";', [/^policy: require-trusted-types-for/]],
  ['eval', 'eval("1");', [/^policy: require-trusted-types-for/]],
  [
    'a request to another origin',
    'fetch("http://elsewhere.example/").catch(() => {});',
    [/^request to another origin: http:\/\/elsewhere\.example\/$/],
  ],
  ['something that is missing', 'fetch("gone.json");', [/^error on the console: .*404/]],
];

test.describe('the ear of the browser tests hears', () => {
  for (const [what, code, expected] of kinds) {
    test(what, async ({ context, page }) => {
      const { server, address } = await listen(siteListener(pageThatRuns(code)));
      const heard = await listenForNoise(context, address);
      await page.goto(address);
      await settled(context);
      for (const one of expected) expect(heard).toContainEqual(expect.stringMatching(one));
      if (expected.length === 0) expect(heard).toEqual([]);
      server.closeAllConnections();
      server.close();
    });
  }
});
