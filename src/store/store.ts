import { createStore } from 'zustand/vanilla';
import type { CorpusIndex } from '../graph/corpus-index';
import type { ReleaseId } from '../model/ids';
import type { Language } from '../model/language';
import type { Problem } from '../model/problem';
import type { TextSupply } from '../model/text-pack';
import { decodeView, encodeView, type UnreadField } from '../view/codec';
import type { ElementRef } from '../view/element-ref';
import { defaultView, type PassageRef, type View } from '../view/view';
import {
  isDamaged,
  noPreferences,
  type PreferencePort,
  type Preferences,
  parsePreferences,
} from './preferences';
import {
  createFetching,
  emptyShelf,
  filledShelf,
  forgiven,
  isHere,
  type TextPort,
  type TextShelf,
} from './text-shelf';

/** The session history of the browser, as far as the store needs it. */
export interface HistoryPort {
  push(fragment: string): void;
  replace(fragment: string): void;
  /** One step back or forward among the page's own steps; nothing at the ends. The browser answers later. */
  undo(): void;
  redo(): void;
}

/** What lies under the pointer or the keyboard's focus, anywhere on the page. */
export type Hover = { readonly ref: ElementRef; readonly from: 'canvas' | 'panel' } | null;

/** Something that the page tells once, until it is dismissed. */
export type Notice =
  | { readonly kind: 'unread'; readonly fields: readonly UnreadField[] }
  | {
      readonly kind: 'redirected';
      readonly ids: readonly { readonly from: string; readonly to: string }[];
    }
  | { readonly kind: 'gone'; readonly ids: readonly string[] }
  | { readonly kind: 'storage-refused' }
  | { readonly kind: 'storage-damaged' }
  | { readonly kind: 'copied'; readonly what: 'link' | 'citation' | 'text' }
  | { readonly kind: 'copy-refused' };

export type Load =
  | { readonly status: 'loading' }
  | { readonly status: 'ready' }
  | { readonly status: 'failed'; readonly reason: string; readonly strange: boolean };

/** The state of the page: the corpus and the view, and nothing that can be derived from them. */
export interface State {
  readonly corpus: CorpusIndex | null;
  readonly load: Load;
  readonly texts: TextShelf;
  /** Problems of the data that the curator saved last; the corpus is then the last good one. */
  readonly problems: readonly Problem[];
  readonly view: View;
  readonly hover: Hover;
  /** The passage whose mark is under the pointer. */
  readonly passageHover: PassageRef | null;
  readonly notices: readonly Notice[];
  readonly preferences: Preferences;
  readonly browserLanguage: Language;
}

export interface Actions {
  /** A change of meaning: one step of Back and undo. Steps with the same `coalesce` key that follow each other at once are one. */
  commit(change: (view: View) => View, coalesce?: string): void;
  /** A change that is no step: the camera, a brush in progress. */
  adjust(change: (view: View) => View): void;
  undo(): void;
  redo(): void;
  /** The fragment changed from outside: Back, Forward, a pasted link. */
  receive(fragment: string): void;
  corpusArrived(corpus: CorpusIndex, texts: TextSupply): void;
  /** Has the texts of releases fetched that are not here, those of all where none are named. */
  fetchTexts(releases?: readonly ReleaseId[]): void;
  /** `strange` where something came that is no corpus of this version. */
  loadFailed(reason: string, strange: boolean): void;
  problemsFound(problems: readonly Problem[]): void;
  hoverOver(hover: Hover): void;
  hoverPassage(passage: PassageRef | null): void;
  notify(notice: Notice): void;
  dismiss(notice: Notice): void;
  prefer(change: Partial<Preferences>): void;
}

export type YongyaiState = State & Actions;

export interface StorePorts {
  readonly history: HistoryPort;
  readonly preferences: PreferencePort;
  readonly texts: TextPort;
  readonly browserLanguage: Language;
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number;
}

/** Steps with the same key within this many milliseconds are one. */
const coalesceWithin = 1500;

export type YongyaiStore = ReturnType<typeof createYongyaiStore>;

/** The one store. Everything outside (history, storage, clock) comes in through ports. */
export function createYongyaiStore(ports: StorePorts) {
  let last: { key: string; at: number } | null = null;

  return createStore<YongyaiState>()((set, get) => {
    const kept = ports.preferences.read();
    const fetchPacks = createFetching(ports.texts, (change) => set({ texts: change(get().texts) }));
    return {
      corpus: null,
      load: { status: 'loading' },
      texts: emptyShelf,
      problems: [],
      view: defaultView,
      hover: null,
      passageHover: null,
      notices: isDamaged(kept) ? [{ kind: 'storage-damaged' }] : [],
      preferences: parsePreferences(kept),
      browserLanguage: ports.browserLanguage,

      commit(change, coalesce) {
        const before = get().view;
        const view = change(before);
        const fragment = encodeView(view);
        if (view === before || fragment === encodeView(before)) return;
        set({ view });
        const at = ports.now();
        const joins =
          coalesce !== undefined && last?.key === coalesce && at - last.at < coalesceWithin;
        last = coalesce === undefined ? null : { key: coalesce, at };
        if (joins) ports.history.replace(fragment);
        else ports.history.push(fragment);
      },
      adjust(change) {
        const before = get().view;
        const view = change(before);
        if (view === before) return;
        set({ view });
        ports.history.replace(encodeView(view));
      },
      undo: () => ports.history.undo(),
      redo: () => ports.history.redo(),
      receive(fragment) {
        last = null;
        const { view, unread } = decodeView(fragment);
        const notices = get().notices.filter((notice) => notice.kind !== 'unread');
        set({
          view,
          notices: unread.length > 0 ? [...notices, { kind: 'unread', fields: unread }] : notices,
        });
      },
      corpusArrived(corpus, texts) {
        set({ corpus, load: { status: 'ready' }, problems: [], texts: filledShelf(texts) });
      },
      fetchTexts(releases) {
        const { here, packs } = get().texts;
        const open = packs.filter(
          (pack) =>
            !isHere(here, pack) && (!releases || pack.releases.some((id) => releases.includes(id))),
        );
        if (open.length === 0) return;
        set({ texts: forgiven(get().texts, open) });
        fetchPacks(open);
      },
      loadFailed(reason, strange) {
        set({ load: { status: 'failed', reason, strange } });
      },
      problemsFound(problems) {
        set({ problems });
      },
      hoverOver(hover) {
        if (hover !== get().hover) set({ hover });
      },
      hoverPassage(passageHover) {
        if (passageHover !== get().passageHover) set({ passageHover });
      },
      notify(notice) {
        set({ notices: [...get().notices.filter(({ kind }) => kind !== notice.kind), notice] });
      },
      dismiss(notice) {
        set({ notices: get().notices.filter((one) => one !== notice) });
      },
      prefer(change) {
        const preferences = { ...get().preferences, ...change };
        set({ preferences });
        if (!ports.preferences.write(JSON.stringify(preferences))) {
          get().notify({ kind: 'storage-refused' });
        }
      },
    };
  });
}

/** Ports that keep everything in memory: for tests, and where the browser refuses storage. */
export function memoryPorts(browserLanguage: Language = 'en'): StorePorts {
  let stored: string | null = JSON.stringify(noPreferences);
  return {
    history: { push: () => {}, replace: () => {}, undo: () => {}, redo: () => {} },
    preferences: {
      read: () => stored,
      write: (text) => {
        stored = text;
        return true;
      },
    },
    texts: () => Promise.reject(new Error('there are no packs')),
    browserLanguage,
    now: () => 0,
  };
}
