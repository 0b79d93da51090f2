import { later } from './later-part';

/** What the live graph does not need, in the order in which it is fetched ahead where it is not shown before. */
export const DetailsPanel = later(
  async () => (await import('../panels/details/details-panel')).DetailsPanel,
);
export const TimelinePanel = later(
  async () => (await import('../panels/timeline/timeline-panel')).TimelinePanel,
);
export const SearchDialog = later(
  async () => (await import('../panels/search/search-dialog')).SearchDialog,
);
export const AboutDialog = later(async () => (await import('./about/about-dialog')).AboutDialog);
export const KeysDialog = later(async () => (await import('./keys/keys-dialog')).KeysDialog);
export const StoryPanel = later(
  async () => (await import('../panels/story/story-panel')).StoryPanel,
);
export const StoryStage = later(
  async () => (await import('../panels/story/story-stage')).StoryStage,
);
export const SpeakerDesk = later(
  async () => (await import('../panels/story/speaker-desk')).SpeakerDesk,
);
export const TablePanel = later(
  async () => (await import('../panels/twin/table-panel')).TablePanel,
);
export const ReaderPanel = later(
  async () => (await import('../panels/reader/reader-panel')).ReaderPanel,
);
export const PathsPanel = later(
  async () => (await import('../panels/paths/paths-panel')).PathsPanel,
);
export const FiltersPanel = later(
  async () => (await import('../panels/filters/filters-panel')).FiltersPanel,
);
export const ThreadsPanel = later(
  async () => (await import('../panels/threads/threads-panel')).ThreadsPanel,
);
export const ComparePanel = later(
  async () => (await import('../panels/compare/compare-panel')).ComparePanel,
);
