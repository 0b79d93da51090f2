import { dataPlugin } from '../../src/cli/vite-data-plugin';

/** A configuration of Vite for a site of a few lines. */
export const smallConfig = () => ({
  configFile: false as const,
  base: './',
  logLevel: 'silent' as const,
  plugins: [dataPlugin()],
});
