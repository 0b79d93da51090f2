import { useMedia } from '../ui/use-media';

/** Whether the window is too narrow for a legend that is always open. */
export const useNarrow = (): boolean => useMedia('(width < 46rem)');
