import { calendarOf, labelLanguagesOf, languageOf, themeOf } from '../store/appearance';
import type { State, YongyaiStore } from '../store/store';
import { encodeView } from '../view/codec';
import type { View } from '../view/view';

/** The address of exactly this picture: a view with language, labels, calendar and theme written out. */
function linkToView(state: State, address: string, view: View = state.view): string {
  const [first, second] = labelLanguagesOf(state);
  const fragment = encodeView({
    ...view,
    language: languageOf(state),
    labels: second ? [first, second] : [first],
    calendar: calendarOf(state),
    theme: themeOf(state),
  });
  const link = new URL(address);
  link.hash = fragment;
  return link.href;
}

/** Puts a text on the clipboard; says so, or says that the browser refused. */
export async function copyText(
  store: YongyaiStore,
  text: string,
  what: 'link' | 'citation' | 'text',
): Promise<void> {
  const { notify } = store.getState();
  try {
    await navigator.clipboard.writeText(text);
    notify({ kind: 'copied', what });
  } catch {
    notify({ kind: 'copy-refused' });
  }
}

/** Copies the link to a view, by default the present one. */
export function copyLink(store: YongyaiStore, view?: View): Promise<void> {
  return copyText(store, linkToView(store.getState(), location.href, view), 'link');
}
