import type { LaunchOptions } from '@playwright/test';
import { findChromium, noChromium } from '../../run/find-chromium';

/** How Chromium is started: the one that is found here, as it runs in containers too, and talking to this machine alone. */
export function launchOptions(): LaunchOptions {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(noChromium());
  return {
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  };
}
