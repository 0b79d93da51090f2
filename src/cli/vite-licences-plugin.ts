import type { Plugin } from 'vite';
import { licencesText, shippedPackages } from './licences.ts';

/** Writes the licences of all packages that are in the site to licences.txt beside its page; refuses others. */
export function licencesPlugin(): Plugin {
  return {
    name: 'yongyai:licences',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const shipped = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : [],
      );
      // Style sheets have left their chunks by now.
      const styles = [...this.getModuleIds()].filter((id) => /\.css(\?|$)/.test(id));
      const source = licencesText(await shippedPackages([...shipped, ...styles]));
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}
