import { encodeView } from '../../view/codec';
import { defaultView, type View } from '../../view/view';

/**
 * The address by which the hall opens on its phones what the stage shows: of a step only its name, which makes the
 * code coarse enough for the last row; away from the step the whole view. Language, labels, calendar and theme are each
 * phone's own, and so is where its camera stands.
 */
export function hallLink(view: View, wandered: boolean, address: string): string {
  const shared = wandered
    ? { ...view, camera: null, labels: null, language: null, calendar: null, theme: null }
    : { ...defaultView, story: view.story };
  const link = new URL(address);
  link.search = '';
  link.hash = encodeView(shared);
  return link.href;
}
