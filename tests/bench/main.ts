import { mkdir, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from '../e2e/support/launch';
import { type Compiled, compileScale } from './compiling';
import { type Driven, drive } from './measuring';
import { type Finding, jsonOf, markdownOf } from './report';
import { quickScales, type Scale, scales } from './scales';
import { buildSites } from './sites';

// npm run bench [-- --quick] [-- --only 'words of a corpus'] [-- --acts 'search, select']: the table is printed and lies in .cache/bench, as Markdown and
// JSON. Nothing here is a test.
const { quick, only, acts } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    acts: { type: 'string' },
  },
}).values;
const chosen =
  only === undefined
    ? quick
      ? quickScales
      : scales
    : scales.filter(({ name }) => name.includes(only));
const wanted = acts === undefined ? null : acts.split(',').map((word) => word.trim());
const effort = { ...(quick ? { loads: 2, acts: 4 } : { loads: 11, acts: 12 }), only: wanted };
const workshop = resolve(import.meta.dirname, '../../.cache/bench');

const say = (words: string) =>
  console.error(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${words}`);

await mkdir(workshop, { recursive: true });
say('building');
const sites = await buildSites(workshop);
const browser = await chromium.launch(launchOptions());
const findings: Finding[] = [];

/** Writes what was found out so far, so that a run that is broken off leaves that; returns it as Markdown. */
async function writeDown(): Promise<string> {
  const load = loadavg()
    .map((one) => one.toFixed(1))
    .join(', ');
  const about = `Node ${process.version}, Chromium ${browser.version()}, ${cpus().length} processors (${cpus()[0]?.model ?? ''}), load ${load}; ${effort.loads} loads, ${effort.acts} acts of each kind.`;
  const markdown = markdownOf(findings, about);
  await writeFile(join(workshop, 'table.md'), markdown);
  await writeFile(join(workshop, 'table.json'), jsonOf(findings));
  return markdown;
}

/** Null where it is not wanted, or the page does not stand it. */
async function driveScale(scale: Scale, compiled: Compiled): Promise<Driven | null> {
  if (!scale.driven) return null;
  say(`driving ${scale.name}`);
  try {
    return await drive(browser, sites, compiled.corpus, effort);
  } catch (error) {
    say(`${scale.name} could not be driven: ${error}`);
    return null;
  }
}

try {
  for (const scale of chosen) {
    say(`compiling ${scale.name}`);
    const compiled = await compileScale(scale, workshop);
    const driven = await driveScale(scale, compiled);
    findings.push({ name: scale.name, compiled: compiled.figures, driven });
    await writeDown();
  }
  console.log(await writeDown());
} finally {
  await browser.close();
  await rm(join(workshop, 'data'), { recursive: true, force: true });
}
