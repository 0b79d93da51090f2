import { useMedia } from '../ui/use-media';

/** Whether the window is too small for a legend that is always open. */
export const useSmall = (): boolean => useMedia('(width < 70rem), (height < 42rem)');
