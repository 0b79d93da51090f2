import type { Story } from '../model/corpus';
import { parseClaimId, storyId } from '../model/ids';
import { checkShape } from './checked';
import { didYouMean } from './nearest';
import type { Report } from './report';
import { storyFile } from './schema/story';
import type { Sources } from './sources';
import { type Locator, readYaml } from './yaml-file';

/** Reads stories/*.yaml; `claims` are the addresses of all claims but those of the releases `unread`. */
export function readStories(
  sources: Sources,
  claims: ReadonlySet<string>,
  unread: ReadonlySet<string>,
  locator: Locator,
  report: Report,
): readonly Story[] {
  const stories: Story[] = [];
  for (const [id, file] of sources.stories) {
    const source = sources.yaml.get(file);
    const read = source === undefined ? null : readYaml(file, source, report);
    if (!read) continue;
    const { whole, fields, place } = checkShape(storyFile, read.data, file, [], locator, report);
    for (const [index, step] of (fields.steps ?? []).entries()) {
      for (const [at, quote] of (step.quotes ?? []).entries()) {
        const address = parseClaimId(quote);
        if (claims.has(quote) || (address && unread.has(address.release))) continue;
        const fix = didYouMean(quote, claims, 'name a claim as <release id>/<claim id>');
        report.error(
          place('steps', index, 'quotes', at),
          `there is no claim ${JSON.stringify(quote)}`,
          fix,
        );
      }
    }
    if (!whole) continue;
    const steps = whole.steps.map(({ view, caption, notes, quotes = [] }) => ({
      view,
      caption,
      notes,
      quotes: quotes.flatMap((quote) => parseClaimId(quote)?.claim ?? []),
    }));
    stories.push({ id: storyId(id), title: whole.title, about: whole.about, steps });
  }
  return stories;
}
