import { readFile, writeFile } from 'node:fs/promises';
import { readData } from '../../src/cli/read-data';
import { compile } from '../../src/compile/compile';
import { formatProblem } from '../../src/model/problem';

// A process of its own, so that what it takes is what the compiler takes: `compile-once <folder> <file for the JSON>`.
const [folder = 'data', output = ''] = process.argv.slice(2);
const files = await readData(folder);
const cpuBefore = process.cpuUsage();
const started = performance.now();
const { corpus, problems } = compile(files);
const wall = performance.now() - started;
const { user, system } = process.cpuUsage(cpuBefore);
const mebibytes = await mostMemory();

/** The most memory that this process had; what Node tells instead includes its parent, of which it was forked. */
async function mostMemory(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const kibibytes = /^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kibibytes) / 1024;
}

if (!corpus) throw new Error(problems.slice(0, 10).map(formatProblem).join('\n'));
await writeFile(output, JSON.stringify(corpus));
const { releases, entities, claims } = corpus;
console.log(
  JSON.stringify({
    wall,
    cpu: (user + system) / 1000,
    mebibytes,
    releases: releases.length,
    entities: entities.length,
    claims: claims.length,
  }),
);
