import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../../src/compile/compile';
import { type CorpusIndex, indexCorpus } from '../../../src/graph/corpus-index';
import { formatProblem } from '../../../src/model/problem';
import { missingFrom } from '../../../src/panels/story/missing';
import { stepOfView } from '../../../src/panels/story/step-of-view';
import { decodeView } from '../../../src/view/codec';
import { asStep, isAtStep, tell } from '../../../src/view/storytelling';
import { defaultView } from '../../../src/view/view';
import type { Files } from '../../fixtures/pruned-data';
import { twoReleases } from '../../fixtures/two-releases';

const file = 'stories/two-meetings-one-ambassador.yaml';
let files: Files;
let index: CorpusIndex;

beforeAll(async () => {
  files = await twoReleases();
  const { corpus } = compile(files);
  if (!corpus) throw new Error('the data has errors');
  index = indexCorpus(corpus);
});

/** The data with a step added at the end of a story, compiled as `check` does; the problems are the story's. */
function withStep(yaml: string) {
  const bytes = new TextEncoder().encode(
    `${new TextDecoder().decode(files.get(file) as Uint8Array)}\n${yaml}`,
  );
  const { corpus, problems } = compile(new Map([...files, [file, bytes]]));
  const ofStory = problems.filter((problem) => problem.file === file);
  return { corpus, problems: ofStory.map(formatProblem) };
}

describe('a view copied as a step', () => {
  it.each([
    '',
    'sel=otaka-masato&read=thaigov-92635/received:0',
    'sel=meeting-2025-12-09&predicates=agreed&only=meeting-2025-12-09,smes,recycling',
    'compare=meeting-2025-01-20,meeting-2025-12-09&sheet=compare',
    'path=jcci,eid,0&time=2025-01-01..2025-12-31&labels=th,ja&lang=ja&theme=dark',
    'focus=2:smes&thread=smes&layout=concentric&camera=10,20,1.5',
  ])('passes the check and plays the same: %s', (fragment) => {
    const { view } = decodeView(fragment === '' ? 'v=1' : `v=1&${fragment}`);
    const { corpus, problems } = withStep(stepOfView(index, view));
    expect(problems).toEqual([]);
    const story = corpus?.stories.find(({ id }) => id === 'two-meetings-one-ambassador');
    if (!story) throw new Error('the story is gone');
    const last = story.steps.length - 1;
    const played = tell(story, last)(defaultView);
    expect(isAtStep(played, story)).toBe(true);
    expect(asStep(played)).toBe(asStep(view));
    expect(story.steps[last]?.quotes).toEqual(view.passage?.claim ? [view.passage.claim] : []);
  });

  it('begins its caption with the names of what is selected, in all three languages', () => {
    const { corpus } = withStep(stepOfView(index, decodeView('v=1&sel=jcci').view));
    const caption = corpus?.stories
      .find(({ id }) => id === 'two-meetings-one-ambassador')
      ?.steps.at(-1)?.caption;
    expect(caption?.ja).toContain('日本商工会議所');
  });
});

describe('the caption of a copied view', () => {
  const english = (fragment: string) =>
    /caption: .*en: "([^"]*)"/.exec(stepOfView(index, decodeView(`v=1&${fragment}`).view))?.[1];

  it.each([
    ['compare=jcci,eid', /^Japan Chamber .* · Energy and Industry Dialogue/],
    ['sel=smes&path=jcci,eid,0', /^Japan Chamber .* → Energy and Industry Dialogue/],
    ['thread=smes', /^SMEs$/],
  ])('of %s names what it is about', (fragment, caption) => {
    expect(english(fragment)).toMatch(caption);
  });

  it('is not copied as notes for the speaker', () => {
    const yaml = stepOfView(index, decodeView('v=1&sel=jcci').view);
    expect(/notes: (.*)/.exec(yaml)?.[1]).not.toContain('Japan Chamber');
  });
});

describe('a step whose things are gone', () => {
  const text = { th: '', en: '', ja: '' };
  const step = (view: string, ...quotes: string[]) =>
    missingFrom(index, { view, caption: text, notes: text, quotes: quotes as never[] });

  it('names them, entities and claims, each once', () => {
    expect(
      step('v=1&sel=nobody&only=nobody,smes&focus=1:no-place', 'thaigov-92635/never-said'),
    ).toEqual(['nobody', 'no-place', 'thaigov-92635/never-said']);
  });

  it.each([
    'meetings=no-meeting',
    'frameworks=no-framework',
    'predicates=no-word',
    'releases=no-release',
    'hide=no-thing',
    'thread=no-thread',
  ])('looks at every part of a view: %s', (field) => {
    expect(step(`v=1&${field}`)).toEqual([field.split('=')[1]]);
  });

  it('names nothing where everything is there', () => {
    expect(step('v=1&sel=smes', 'thaigov-92635/received')).toEqual([]);
  });
});
