import { existsSync } from 'node:fs';
import { findChromium, installLine } from './find-chromium';
import { runCommand } from './run-command';

const mayInstall = (): boolean =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/** The path of a Chromium: one that is there, else Debian's, installed now where that is allowed; else null. */
export async function chromium(): Promise<string | null> {
  const found = findChromium();
  if (found || !mayInstall()) return found;
  console.log(`No Chromium is here, so it is installed: ${installLine}`);
  await runCommand('sh', ['-c', installLine], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  return findChromium();
}
