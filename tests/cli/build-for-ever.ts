import { buildSite } from '../../src/cli/build-site';
import { smallConfig } from './small-config';

const config = smallConfig();

/** Builds the site of the folder that it is given, says so once the files are written, and never ends. */
await buildSite(process.argv[2] ?? '', {
  ...config,
  plugins: [
    ...config.plugins,
    {
      name: 'never-ends',
      writeBundle: {
        sequential: true,
        handler: () => {
          console.log('written');
          return new Promise((end) => setTimeout(end, 60_000));
        },
      },
    },
  ],
});
