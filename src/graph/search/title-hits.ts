import { languages } from '../../model/language';
import type { CorpusIndex } from '../corpus-index';
import { stepsPer } from '../memo';
import type { Steps } from '../steps';
import type { CommandHit, Hit, ReleaseHit, StoryHit } from './hits';
import { matchPhrases, tierOfScore } from './match-phrases';
import { type Needle, type PhraseList, phraseList } from './phrase-list';

/** Something of the page itself that can be found by its name. */
export interface CommandName {
  readonly id: string;
  readonly label: string;
  /** Other words for it: its name in the other languages, what other programs call it. */
  readonly also: readonly string[];
}

/** Texts with the numbers of their items, and the same as phrases. */
interface Titles {
  readonly texts: readonly (readonly [text: string, item: number])[];
  readonly list: PhraseList;
}

function* titlesOf(texts: Titles['texts']): Steps<Titles> {
  return { texts, list: yield* phraseList(texts.map(([text]) => text)) };
}

/** What releases are called. */
export const releaseTitles = stepsPer((index: CorpusIndex) =>
  titlesOf(
    index.corpus.releases.flatMap(({ title, titleTranslation, publisher, url, id }, at) =>
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
    ),
  ),
);

const storyTitles = stepsPer((index: CorpusIndex) =>
  titlesOf(
    index.corpus.stories.flatMap(({ title, about }, at) =>
      languages.flatMap((language) => [
        [title[language], at] as const,
        [about[language], at] as const,
      ]),
    ),
  ),
);

/** The best match of each item, best first. */
function* itemHits<Made extends Hit>(
  { texts, list }: Titles,
  needle: Needle,
  make: (item: number, tier: Hit['tier'], matched: string) => Made | null,
): Steps<Made[]> {
  const made = new Map<number, Made>();
  const scores = yield* matchPhrases(list, needle);
  const matches = [...texts.keys()].filter((phrase) => scores[phrase]);
  matches.sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0) || a - b);
  for (const phrase of matches) {
    const [text, item] = texts[phrase] ?? [];
    if (text === undefined || item === undefined || made.has(item)) continue;
    const hit = make(item, tierOfScore(scores[phrase] ?? 0), text);
    if (hit) made.set(item, hit);
  }
  return [...made.values()];
}

/** Releases by title, translated title, publisher, address or id. */
export function* releaseHits(index: CorpusIndex, needle: Needle): Steps<ReleaseHit[]> {
  const titles = yield* releaseTitles(index);
  return yield* itemHits(titles, needle, (item, tier, matched): ReleaseHit | null => {
    const release = index.corpus.releases[item];
    return release ? { kind: 'release', id: release.id, tier, matched } : null;
  });
}

/** Stories by title and what they are about. */
export function* storyHits(index: CorpusIndex, needle: Needle): Steps<StoryHit[]> {
  const titles = yield* storyTitles(index);
  return yield* itemHits(titles, needle, (item, tier, matched): StoryHit | null => {
    const story = index.corpus.stories[item];
    return story ? { kind: 'story', id: story.id, tier, matched } : null;
  });
}

const commandTitles = stepsPer((commands: readonly CommandName[]) =>
  titlesOf(
    commands.flatMap(({ label, also }, at) => [label, ...also].map((text) => [text, at] as const)),
  ),
);

/** What the page can do, by its name in any language. The names are made ready once for each list. */
export function* commandHits(
  commands: readonly CommandName[],
  needle: Needle,
): Steps<CommandHit[]> {
  const labels = yield* commandTitles(commands);
  return yield* itemHits(labels, needle, (item, tier): CommandHit | null => {
    const command = commands[item];
    return command ? { kind: 'command', id: command.id, tier, matched: command.label } : null;
  });
}
