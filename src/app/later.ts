import { lazy } from 'react';

/** What the first picture does not need, fetched when it is first shown. */
export const SearchDialog = lazy(async () => ({
  default: (await import('../panels/search/search-dialog')).SearchDialog,
}));
export const AboutDialog = lazy(async () => ({
  default: (await import('./about/about-dialog')).AboutDialog,
}));
export const KeysDialog = lazy(async () => ({
  default: (await import('./keys/keys-dialog')).KeysDialog,
}));
export const StoryPanel = lazy(async () => ({
  default: (await import('../panels/story/story-panel')).StoryPanel,
}));
export const StoryStage = lazy(async () => ({
  default: (await import('../panels/story/story-stage')).StoryStage,
}));
export const SpeakerDesk = lazy(async () => ({
  default: (await import('../panels/story/speaker-desk')).SpeakerDesk,
}));
export const TablePanel = lazy(async () => ({
  default: (await import('../panels/twin/table-panel')).TablePanel,
}));
export const ReaderPanel = lazy(async () => ({
  default: (await import('../panels/reader/reader-panel')).ReaderPanel,
}));
export const PathsPanel = lazy(async () => ({
  default: (await import('../panels/paths/paths-panel')).PathsPanel,
}));
export const FiltersPanel = lazy(async () => ({
  default: (await import('../panels/filters/filters-panel')).FiltersPanel,
}));
export const ThreadsPanel = lazy(async () => ({
  default: (await import('../panels/threads/threads-panel')).ThreadsPanel,
}));
export const ComparePanel = lazy(async () => ({
  default: (await import('../panels/compare/compare-panel')).ComparePanel,
}));
