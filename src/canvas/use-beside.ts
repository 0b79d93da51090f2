import { useYongyai } from '../store/use-store';

/** Whether the filters were opened beside the graph, which the page that the build drew does not show. */
export const useBeside = (): boolean =>
  useYongyai(({ preferences }) => (preferences.panels.filters ?? -1) > 0);
