import { languages } from '../../model/language';
import type { CorpusIndex } from '../corpus-index';
import { perIndex } from '../memo';
import { type CommandHit, type Hit, type ReleaseHit, type StoryHit, tierRank } from './hits';
import { matchPhrases, type Needle, type PhraseList, phraseList } from './phrase-list';

/** Something of the page itself that can be found by its name. */
export interface CommandName {
  readonly id: string;
  readonly label: string;
}

/** Texts with the numbers of their items, and the same as phrases. */
interface Titles {
  readonly texts: readonly (readonly [text: string, item: number])[];
  readonly list: PhraseList;
}

const titlesOf = (texts: Titles['texts']): Titles => ({ texts, list: phraseList(texts) });

const releaseTitles = perIndex((index: CorpusIndex): Titles => {
  const phrases = index.corpus.releases.flatMap(
    ({ title, titleTranslation, publisher, url, id }, at) =>
      [
        title,
        titleTranslation?.en ?? '',
        titleTranslation?.ja ?? '',
        ...languages.map((one) => publisher[one]),
        url,
        id,
      ]
        .filter(Boolean)
        .map((text) => [text, at] as const),
  );
  return titlesOf(phrases);
});

const storyTitles = perIndex((index: CorpusIndex): Titles => {
  const phrases = index.corpus.stories.flatMap(({ title, about }, at) =>
    languages.flatMap((language) => [
      [title[language], at] as const,
      [about[language], at] as const,
    ]),
  );
  return titlesOf(phrases);
});

/** The best match of each item, best first. */
function itemHits<Made extends Hit>(
  { texts, list }: Titles,
  needle: Needle,
  make: (item: number, tier: Hit['tier'], matched: string) => Made | null,
): Made[] {
  const made = new Map<number, Made>();
  const matches = matchPhrases(list, needle).sort((a, b) => tierRank(a.tier) - tierRank(b.tier));
  for (const { phrase, tier } of matches) {
    const [text, item] = texts[phrase] ?? [];
    if (text === undefined || item === undefined || made.has(item)) continue;
    const hit = make(item, tier, text);
    if (hit) made.set(item, hit);
  }
  return [...made.values()];
}

/** Releases by title, translated title, publisher, address or id. */
export function releaseHits(index: CorpusIndex, needle: Needle): ReleaseHit[] {
  return itemHits(releaseTitles(index), needle, (item, tier, matched): ReleaseHit | null => {
    const release = index.corpus.releases[item];
    return release ? { kind: 'release', id: release.id, tier, matched } : null;
  });
}

/** Stories by title and what they are about. */
export function storyHits(index: CorpusIndex, needle: Needle): StoryHit[] {
  return itemHits(storyTitles(index), needle, (item, tier, matched): StoryHit | null => {
    const story = index.corpus.stories[item];
    return story ? { kind: 'story', id: story.id, tier, matched } : null;
  });
}

/** What the page can do, by its name. */
export function commandHits(commands: readonly CommandName[], needle: Needle): CommandHit[] {
  const labels = titlesOf(commands.map(({ label }, at) => [label, at] as const));
  return itemHits(labels, needle, (item, tier, matched): CommandHit | null => {
    const command = commands[item];
    return command ? { kind: 'command', id: command.id, tier, matched } : null;
  });
}
