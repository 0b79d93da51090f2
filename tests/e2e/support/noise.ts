import type { BrowserContext } from '@playwright/test';

const violationBinding = 'yongyaiPolicyViolation';

/**
 * Everything that a quiet page does not do, as it happens, a line each: errors and warnings on the console, exceptions
 * that nobody caught, reports of the Content-Security-Policy, requests to another origin than that of `address`. Call it
 * before the first page opens.
 */
export async function listenForNoise(
  context: BrowserContext,
  address: string,
): Promise<readonly string[]> {
  const { origin } = new URL(address);
  const heard: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    heard.push(`${message.type()} on the console: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    heard.push(`exception: ${error.error().stack ?? error.error().message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const inPage = url.protocol === 'data:' || url.protocol === 'blob:';
    if (!inPage && url.origin !== origin) heard.push(`request to another origin: ${url.href}`);
  });
  await context.exposeBinding(violationBinding, (_source, words: string) => {
    heard.push(`policy: ${words}`);
  });
  await context.addInitScript(reportViolations, violationBinding);
  return heard;
}

/** Resolves when the open pages have had time to say what they have to say: reports come a little later than their cause. */
export async function settled(context: BrowserContext): Promise<void> {
  await Promise.all(
    context.pages().map((page) => page.evaluate(() => new Promise((end) => setTimeout(end, 100)))),
  );
}

/** Runs in the page. */
function reportViolations(binding: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
    const report: unknown = Reflect.get(window, binding);
    if (typeof report !== 'function') return;
    report(`${effectiveDirective} blocks ${blockedURI} (${sourceFile}:${lineNumber}) ${sample}`);
  });
}
