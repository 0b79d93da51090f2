import { existsSync } from 'node:fs';
import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';

/** Every so many milliseconds a folder that went away is looked for; a new watch that comes sooner sees nothing. */
const returning = 1000;

/**
 * Tells each change in a folder, also of one that went away and came back, or was not there yet: outside the site
 * nobody watches what is around it, and the watcher forgets a folder that is gone.
 *
 * @public loaded by its name
 */
export function watchFolder(
  { watcher, httpServer }: ViteDevServer,
  folder: string,
  changed: () => void,
): void {
  let timer: NodeJS.Timeout | undefined;
  const lookForIt = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!existsSync(folder)) return lookForIt();
      watcher.add(folder);
      changed();
    }, returning);
  };
  watcher.add(folder);
  watcher.on('all', (event, path) => {
    if (path !== folder && !path.startsWith(folder + sep)) return;
    if (event === 'unlinkDir' && path === folder) lookForIt();
    changed();
  });
  httpServer?.once('close', () => clearTimeout(timer));
  if (!existsSync(folder)) lookForIt();
}
