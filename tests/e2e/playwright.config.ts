import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './support/launch';

const root = resolve(import.meta.dirname, '../..');

export default defineConfig({
  testDir: '.',
  globalSetup: './support/site-of-two.ts',
  outputDir: resolve(root, '.cache/browser'),
  forbidOnly: true,
  // A machine that is busy elsewhere may hold one try up; what fails twice is broken.
  retries: 1,
  // As many as the smallest machine has cores: without a graphics card, drawing takes one each.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 25_000 },
  reporter: [['list'], ['json', { outputFile: resolve(root, '.cache/reports/browser.json') }]],
  use: {
    browserName: 'chromium',
    headless: true,
    launchOptions: launchOptions(),
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Bangkok',
    screenshot: 'only-on-failure',
  },
});
