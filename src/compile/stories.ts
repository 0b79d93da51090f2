import type { Story } from '../model/corpus';
import { parseClaimId, storyId } from '../model/ids';
import type { Referee } from './catalogue';
import { checkView, type Known } from './check-view';
import { checkShape } from './checked';
import { didYouMean } from './nearest';
import type { Report } from './report';
import { type StoryData, storyFile } from './schema/story';
import type { Sources } from './sources';
import { type Locator, readYaml } from './yaml-file';

/** Reads stories/*.yaml, in the order of their places; `claims` are the addresses of all claims, to suggest one of them. */
export function readStories(
  sources: Sources,
  known: Known,
  claims: ReadonlySet<string>,
  refer: Referee,
  locator: Locator,
  report: Report,
): readonly Story[] {
  const stories: { readonly story: Story; readonly order: number }[] = [];
  for (const [id, file] of sources.stories) {
    const source = sources.yaml.get(file);
    const read = source === undefined ? null : readYaml(file, source, report);
    if (!read) continue;
    const { whole, fields, place } = checkShape(storyFile, read.data, file, [], locator, report);
    for (const [index, step] of (fields.steps ?? []).entries()) {
      checkView(step.view, known, refer, () => place('steps', index, 'view'), report);
      for (const [at, quote] of (step.quotes ?? []).entries()) {
        if (known.hasClaim(quote)) continue;
        const fix = didYouMean(quote, claims, 'name a claim as <release id>/<claim id>');
        const what = `there is no claim ${JSON.stringify(quote)}`;
        report.error(place('steps', index, 'quotes', at), what, fix);
      }
    }
    if (whole) stories.push({ story: storyOf(id, whole), order: whole.order ?? Infinity });
  }
  return stories.sort((a, b) => inOrder(a.order, b.order)).map(({ story }) => story);
}

/** Two that have none stand as they come. */
const inOrder = (a: number, b: number) => (a === b ? 0 : a - b);

const storyOf = (id: string, { title, about, steps }: StoryData): Story => ({
  id: storyId(id),
  title,
  about,
  steps: steps.map(({ view, caption, notes, quotes = [] }) => ({
    view,
    caption,
    notes,
    quotes: quotes.flatMap((quote) => parseClaimId(quote)?.claim ?? []),
  })),
});
