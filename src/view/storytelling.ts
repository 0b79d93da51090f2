import type { Story } from '../model/corpus';
import { decodeView, encodeView } from './codec';
import { usualAxis, type View } from './view';

/** What a person or a link has set about how things look; a step of a story leaves it as it is. */
function appearance({ labels, language, calendar, theme }: View) {
  return { labels, language, calendar, theme };
}

/** The step as a view, shown as things are shown now. A step beyond the story's ends is its first or last. */
export function stepView(story: Story, step: number, present: View): View {
  const at = Math.min(Math.max(0, step), story.steps.length - 1);
  const { view } = decodeView(story.steps[at]?.view ?? '');
  return { ...view, ...appearance(present), story: { id: story.id, step: at } };
}

/** Moves the present view to a step of a story. */
export const tell =
  (story: Story, step: number) =>
  (view: View): View =>
    stepView(story, step, view);

/** Leaves the story where it is; the picture stays. */
export const leaveStory = (view: View): View => (view.story ? { ...view, story: null } : view);

/** Where the camera stands, what was moved by hand and how the timeline is looked at say nothing of the step. */
const still = (view: View): View => ({ ...view, camera: null, moved: [], axis: usualAxis });

/** True where the view is still that of its step, the look at the picture aside. */
export function isAtStep(view: View, story: Story): boolean {
  if (view.story?.id !== story.id) return false;
  return encodeView(still(view)) === encodeView(still(stepView(story, view.story.step, view)));
}

/** The view as a step of a story keeps it: without the story itself and without how a person likes things to look. */
export function asStep(view: View): string {
  return encodeView({
    ...view,
    story: null,
    sheet: 'graph',
    labels: null,
    language: null,
    calendar: null,
    theme: null,
  });
}
