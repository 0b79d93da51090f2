import { storyStepYaml } from '../../formats/story-step';
import type { CorpusIndex } from '../../graph/corpus-index';
import type { EntityId } from '../../model/ids';
import { type Language, type Localized, languages } from '../../model/language';
import { asStep } from '../../view/storytelling';
import type { View } from '../../view/view';

const inAll = (write: (language: Language) => string) =>
  Object.fromEntries(languages.map((language) => [language, write(language)])) as Localized;

/** What a view is about: what is compared, the ends of a path, else what is selected, focused and followed. */
function subjectsOf(view: View): readonly EntityId[] {
  if (view.compare.length > 0) return view.compare;
  if (view.path) return [view.path.from, view.path.to];
  return [
    ...view.selection.flatMap((ref) =>
      ref.kind === 'entity' ? [ref.id] : [ref.source, ref.target],
    ),
    ...(view.focus?.entities ?? []),
    ...(view.thread ? [view.thread] : []),
  ];
}

/** Between the names: a path leads from one to the other. */
const betweenNames = (view: View) => (view.path && view.compare.length === 0 ? ' → ' : ' · ');

/**
 * The YAML of a step that shows this view. Its caption begins as the names of what the view is about, else the corpus's
 * title, for the curator to write further; the notes are left to write, and the open passage becomes its quote.
 */
export function stepOfView(index: CorpusIndex, view: View): string {
  const entities = [...new Set(subjectsOf(view))].flatMap((id) => index.entities.get(id) ?? []);
  const { title } = index.corpus;
  const caption = inAll(
    (language) =>
      entities.map(({ name }) => name[language]).join(betweenNames(view)) || title[language],
  );
  const quotes = view.passage?.claim ? [view.passage.claim] : [];
  return storyStepYaml({ view: asStep(view), caption, notes: inAll(() => '…'), quotes });
}
