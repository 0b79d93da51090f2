import { mkdir, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../e2e/support/launch';
import { compileScale } from './compiling';
import { drive } from './measuring';
import { type Finding, jsonOf, markdownOf } from './report';
import { quickScales, scales } from './scales';
import { buildSites } from './sites';

// npm run bench [-- --quick]: the table is printed and lies in .cache/bench, as Markdown and JSON. Nothing here is a test.
const quick = process.argv.includes('--quick');
const effort = quick ? { loads: 2, acts: 4 } : { loads: 5, acts: 10 };
const workshop = resolve(import.meta.dirname, '../../.cache/bench');

const say = (words: string) =>
  console.error(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${words}`);

await mkdir(workshop, { recursive: true });
say('building');
const sites = await buildSites(workshop);
const browser = await chromium.launch(launchOptions());
const findings: Finding[] = [];
try {
  for (const scale of quick ? quickScales : scales) {
    say(`compiling ${scale.name}`);
    const compiled = await compileScale(scale, workshop);
    const { figures } = compiled;
    say(`driving ${scale.name}`);
    const driven = scale.driven
      ? await drive(browser, sites, compiled, effort).catch((error: unknown) => {
          say(`${scale.name} could not be driven: ${error}`);
          return null;
        })
      : null;
    findings.push({ name: scale.name, compiled: figures, driven });
  }
} finally {
  await browser.close();
  await rm(join(workshop, 'data'), { recursive: true, force: true });
}
const load = loadavg()
  .map((one) => one.toFixed(1))
  .join(', ');
const about = `Node ${process.version}, Chromium ${browser.version()}, ${cpus().length} processors (${cpus()[0]?.model ?? ''}), load ${load}; ${effort.loads} loads, ${effort.acts} acts of each kind.`;
const markdown = markdownOf(findings, about);
await writeFile(join(workshop, 'table.md'), markdown);
await writeFile(join(workshop, 'table.json'), jsonOf(findings));
console.log(markdown);
