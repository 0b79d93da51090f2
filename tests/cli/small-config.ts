import { dataPlugin } from '../../src/cli/vite-data-plugin';

/** A configuration of Vite for a site of a few lines; its data lie in `data/`, or in another folder. */
export const smallConfig = (folder?: string) => ({
  configFile: false as const,
  base: './',
  logLevel: 'silent' as const,
  plugins: [dataPlugin(folder)],
});
