import { readData } from '../../src/cli/read-data';
import { compile } from '../../src/compile/compile';
import type { WholeCorpus } from '../../src/model/corpus';
import { releaseId } from '../../src/model/ids';
import { findMentions, nameIndex } from '../../src/text/linking/mentions';
import { readRelease } from '../../src/text/release/read-release';
import { generateCorpus } from '../fixtures/generated-corpus';
import { median } from './statistics';

// npm run bench:text: how fast names are found in Thai text, and a release is read whole. A process of its own; the
// texts are those of data/ over and over, the names those of data/ and of a generated corpus.

const runs = 7;

/** Milliseconds of processor time, the median of a few runs after one to warm up. */
function timed(work: () => unknown): number {
  work();
  return median(
    Array.from({ length: runs }, () => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

/** The bodies of a corpus over and over, about so many UTF-16 code units long. */
function textOf(corpus: WholeCorpus, length: number): string {
  const once = corpus.releases.map(({ text, body }) => text.slice(body.start, body.end)).join('\n');
  return `${once}\n`.repeat(Math.ceil(length / once.length)).slice(0, length);
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

const { corpus } = compile(await readData('data'));
if (!corpus) throw new Error('data/ does not compile');

const others = generateCorpus({ releases: 300, seed: 1, entitiesPerRelease: 2 }).entities;
const entities = [...corpus.entities, ...others];
const names = nameIndex(entities);
const long = textOf(corpus, 2_000_000);
const release = { id: releaseId('long'), text: long, body: { start: 0, end: long.length } };
const finding = timed(() => findMentions(names, release));
const megabytes = bytes(long) / 1e6;

const short = textOf(corpus, 10_000 / 3);
const reading = timed(() => readRelease(short, corpus));

console.log(`| what | size | ms of processors | rate |
| --- | ---: | ---: | ---: |
| names of ${entities.length} entities (${names.bearers.length} spellings) found | ${megabytes.toFixed(1)} MB | ${finding.toFixed(0)} | ${((megabytes / finding) * 1000).toFixed(1)} MB/s |
| a release read whole | ${(bytes(short) / 1000).toFixed(1)} KB | ${reading.toFixed(1)} | ${((bytes(short) / reading / 1e6) * 1000).toFixed(2)} MB/s |`);
