import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import type { Site } from '../../src/cli/site-server';
import { indexCorpus } from '../../src/graph/corpus-index';
import type { WholeCorpus } from '../../src/model/corpus';
import {
  heapOf,
  hover,
  load,
  type Measured,
  newPage,
  pan,
  playing,
  search,
  stepThrough,
  zoom,
} from './driving';
import { type FrameScripts, frameScripts } from './frame-scripts';
import { pageGraph } from './page-graph';
import { corpusIn, serve, withCorpus } from './sites';
import { type StoryFrames, tellStories } from './story-frames';
import { startLink, viewSteps } from './view-steps';

const subjects = ['app', 'least', 'plain'] as const;
type Subject = (typeof subjects)[number];

/** What was measured in the browser of one corpus. Loads in milliseconds, by subject and mark, a value for each round. */
export interface Driven {
  readonly nodes: number;
  readonly edges: number;
  readonly jsonKilobytes: number;
  readonly loads: Readonly<Record<Subject, readonly ReadonlyMap<string, number>[]>>;
  readonly heap: Readonly<Record<Subject, number>>;
  readonly acts: readonly Measured[];
  /** What acts take to the next frame. */
  readonly frames: readonly FrameScripts[];
  /** Every story given on a stage, step change by step change. */
  readonly stories: readonly StoryFrames[];
  /** Zoom on the other two pages: the redraw of the same scene. */
  readonly redraws: Readonly<Record<Exclude<Subject, 'app'>, Measured>>;
}

export interface Effort {
  /** Cold loads of each page, and acts of each kind. */
  readonly loads: number;
  readonly acts: number;
  /** Words of the names of acts; those that have none of them are left out, and the other pages with them. */
  readonly only: readonly string[] | null;
}

const isWanted = ({ only }: Effort, name: string) =>
  only === null || only.some((word) => name.includes(word));

const notDriven: Measured = { name: 'not driven', costs: [], failed: null };

const kilobytes = (content: Buffer) => gzipSync(content).length / 1000;

/** Loads the three pages in turn, then drives each of them. */
export async function drive(
  browser: Browser,
  sites: { readonly app: Site; readonly pages: Site },
  corpus: WholeCorpus,
  effort: Effort,
): Promise<Driven> {
  const index = indexCorpus(corpus);
  const graph = pageGraph(index);
  const site = withCorpus(sites.app, corpus);
  const app = await serve(site);
  const pages = await serve(
    new Map([...sites.pages, ['graph.json', Buffer.from(JSON.stringify(graph))]]),
  );
  const addresses = {
    app: { address: `${app.address}#${startLink}`, mark: 'yongyai:graph' },
    least: { address: `${pages.address}least.html`, mark: 'bench:graph' },
    plain: { address: `${pages.address}plain.html`, mark: 'bench:graph' },
  };
  const loads: Record<Subject, ReadonlyMap<string, number>[]> = { app: [], least: [], plain: [] };
  const heap: Record<Subject, number> = { app: 0, least: 0, plain: 0 };
  const open = async (subject: Subject) => {
    const page = await newPage(browser);
    const { address, mark } = addresses[subject];
    loads[subject].push(await load(page, address, mark));
    return page;
  };
  try {
    for (let round = 1; round < effort.loads; round += 1) {
      if (effort.only !== null) break;
      for (const subject of subjects) await (await open(subject)).context().close();
    }
    const redraws: Measured[] = [];
    const others = effort.only === null ? (['plain', 'least'] as const) : [];
    for (const subject of others) {
      const page = await open(subject);
      redraws.push(await zoom(page, effort.acts));
      heap[subject] = await heapOf(page);
      await page.context().close();
    }
    const page = await open('app');
    heap.app = await heapOf(page);
    const acts: Measured[] = [];
    const { acts: count } = effort;
    if (isWanted(effort, 'hover')) acts.push(await hover(page, count));
    if (isWanted(effort, 'zoom')) acts.push(await zoom(page, count));
    if (isWanted(effort, 'pan')) acts.push(await pan(page, count));
    if (isWanted(effort, 'search')) acts.push(...(await search(page, count)));
    for (const steps of viewSteps(index, count)) {
      if (!isWanted(effort, steps.name)) continue;
      acts.push(await stepThrough(page, steps));
      await stepThrough(page, { name: 'back', links: [startLink] });
    }
    if (isWanted(effort, 'playing')) acts.push(await playing(page));
    await page.context().close();
    const stories = isWanted(effort, 'stories')
      ? await tellStories(browser, app.address, index)
      : [];
    const frames = isWanted(effort, 'frames')
      ? await frameScripts(browser, app.address, index, effort.acts)
      : [];
    const [plain = notDriven, least = notDriven] = redraws;
    const size = { nodes: graph.nodes.length, edges: graph.edges.length };
    return {
      ...size,
      jsonKilobytes: kilobytes(corpusIn(site)),
      loads,
      heap,
      acts,
      frames,
      stories,
      redraws: { plain, least },
    };
  } finally {
    await app.close();
    await pages.close();
  }
}
