import type { CorpusIndex } from '../../graph/corpus-index';
import type { Group, SearchResult } from '../../graph/search/search';
import type { Language } from '../../model/language';
import type { OfferedCommand } from './named-commands';

/** What the search offers before anything is typed: meetings, stories and what the page can do. */
export function suggestions(
  index: CorpusIndex,
  language: Language,
  commands: readonly OfferedCommand[],
): SearchResult {
  const meetings = index.meetings.map(({ id, name }) => {
    const found = {
      kind: 'entity',
      id,
      tier: 'exact',
      asTyped: true,
      matched: name[language],
    } as const;
    return { ...found, source: 'name', language } as const;
  });
  const stories = index.corpus.stories.map(
    ({ id, title }) => ({ kind: 'story', id, tier: 'exact', matched: title[language] }) as const,
  );
  const acts = commands.map(
    ({ id, label }) => ({ kind: 'command', id, tier: 'exact', matched: label }) as const,
  );
  const all: readonly Group[] = [
    { name: 'meetings', hits: meetings.slice(0, 5), total: meetings.length },
    { name: 'stories', hits: stories.slice(0, 5), total: stories.length },
    { name: 'commands', hits: acts, total: acts.length },
  ];
  const groups = all.filter(({ total }) => total > 0);
  return { groups, total: groups.reduce((sum, { total }) => sum + total, 0), nearest: [] };
}
