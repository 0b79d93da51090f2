import { resolveView } from './resolve-view';
import type { Notice, YongyaiStore } from './store';

/** Where links come from: the address of the page, and what the browser makes of Back, Forward and pasted links. */
export interface LinkSource {
  current(): string;
  listen(changed: (fragment: string) => void): void;
}

const aboutLinks: readonly Notice['kind'][] = ['unread', 'redirected', 'gone'];

/**
 * Keeps the view at the link: opens the present one, follows each that comes, and looks up what a link speaks of as soon
 * as there is a corpus to look in, and again when the curator saves another. Says what had to be changed.
 */
export function syncWithLink(store: YongyaiStore, source: LinkSource): void {
  const resolve = () => {
    const { corpus, view, notices, adjust, notify } = store.getState();
    if (!corpus) return;
    const resolved = resolveView(corpus, view);
    if (resolved.view !== view) adjust(() => resolved.view);
    if (resolved.redirected.length > 0) notify({ kind: 'redirected', ids: resolved.redirected });
    if (resolved.gone.length > 0) notify({ kind: 'gone', ids: resolved.gone });
    if (resolved.clamped) {
      const told = notices.find((notice) => notice.kind === 'unread')?.fields ?? [];
      const others = told.filter(({ key, reason }) => key !== 'time' || reason !== 'repaired');
      const repaired = { key: 'time', value: '', reason: 'repaired' } as const;
      notify({ kind: 'unread', fields: [...others, repaired] });
    }
  };
  const open = (fragment: string) => {
    const { notices, dismiss, receive } = store.getState();
    for (const notice of notices) if (aboutLinks.includes(notice.kind)) dismiss(notice);
    receive(fragment);
    resolve();
  };
  source.listen(open);
  store.subscribe((state, before) => {
    if (state.corpus !== before.corpus) resolve();
  });
  open(source.current());
}
