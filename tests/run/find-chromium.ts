import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The line that installs a Chromium with letters for Thai and Japanese on Debian. */
export const installLine =
  'apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-core fonts-noto-cjk';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const inside = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-linux/headless_shell',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

type Environment = Readonly<Record<string, string | undefined>>;

/** Everywhere a Chromium may lie, the most wanted first: $CHROME_PATH, the PATH, the usual place, Playwright's cache. */
export function chromiumPlaces(env: Environment): readonly string[] {
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const caches = env.PLAYWRIGHT_BROWSERS_PATH
    ? [env.PLAYWRIGHT_BROWSERS_PATH]
    : [join(homedir(), '.cache/ms-playwright'), join(homedir(), 'Library/Caches/ms-playwright')];
  const cached = caches.flatMap((cache) =>
    versionsIn(cache).flatMap((version) => inside.map((path) => join(cache, version, path))),
  );
  const given = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  return [...given, ...onPath, '/usr/bin/chromium', ...cached];
}

/** The newest first. */
function versionsIn(cache: string): readonly string[] {
  try {
    return readdirSync(cache)
      .filter((name) => name.startsWith('chromium'))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  } catch {
    return [];
  }
}

/** The first of the places that holds a program; null where none does. */
export function findChromium(env: Environment = process.env): string | null {
  return chromiumPlaces(env).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Says where a Chromium was looked for, and how to come by one. */
export function noChromium(env: Environment = process.env): string {
  const tried = [...new Set(chromiumPlaces(env))].map((place) => `  ${place}`);
  return `no Chromium was found; these places were tried:\n${tried.join('\n')}\nset CHROME_PATH, or install it: ${installLine}`;
}
