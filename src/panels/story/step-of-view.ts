import { storyStepYaml } from '../../formats/story-step';
import type { CorpusIndex } from '../../graph/corpus-index';
import { type Localized, languages } from '../../model/language';
import { asStep } from '../../view/storytelling';
import type { View } from '../../view/view';

/**
 * The YAML of a step that shows this view. Its caption begins as the names of what is selected or focused, else the
 * corpus's title, for the curator to write further; the open passage becomes its quote.
 */
export function stepOfView(index: CorpusIndex, view: View): string {
  const ids = [
    ...view.selection.flatMap((ref) =>
      ref.kind === 'entity' ? [ref.id] : [ref.source, ref.target],
    ),
    ...(view.focus?.entities ?? []),
  ];
  const entities = [...new Set(ids)].flatMap((id) => index.entities.get(id) ?? []);
  const { title } = index.corpus;
  const caption = Object.fromEntries(
    languages.map((language) => [
      language,
      entities.map(({ name }) => name[language]).join(' · ') || title[language],
    ]),
  ) as Localized;
  const quotes = view.passage?.claim ? [view.passage.claim] : [];
  return storyStepYaml({ view: asStep(view), caption, notes: caption, quotes });
}
