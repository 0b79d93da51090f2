import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A package of which something is shipped. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** The text that its licence wants to be passed on. */
  readonly text: string;
}

/** Licences under which a site may pass a package on, with their text. */
const allowed =
  /^(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|OFL-1\.1|Unlicense|CC0-1\.0)$/;

/** The folder of the package that a module lies in; null for modules of no package. */
export function packageFolder(module: string): string | null {
  const [path = ''] = module.replace(/^\0/, '').split('?');
  const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path.replaceAll('\\', '/'));
  return found ? found[0] : null;
}

async function readPackage(folder: string): Promise<ShippedPackage> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).find((one) => /^(licen[cs]e|copying)\b/i.test(one));
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  return {
    name: String(name ?? basename(folder)),
    version: String(version),
    licence: String(license),
    text: text.trim(),
  };
}

/**
 * The packages that modules lie in, each version once, by name. Throws an Error that names every package whose licence
 * is not one of those that a site may be built with.
 */
export async function shippedPackages(
  modules: Iterable<string>,
): Promise<readonly ShippedPackage[]> {
  const folders = new Set([...modules].flatMap((module) => packageFolder(module) ?? []));
  const packages = await Promise.all([...folders].map(readPackage));
  const others = packages.filter(({ licence }) => !allowed.test(licence));
  if (others.length > 0) {
    const named = others.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    throw new Error(
      `these packages may not be shipped under their licences: ${named.join(', ')}; leave them out, or allow the licence in src/cli/licences.ts`,
    );
  }
  const key = ({ name, version }: ShippedPackage) => `${name}@${version}`;
  const once = new Map(packages.map((one) => [key(one), one]));
  return [...once.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The packages and their licences as one text. */
export function licencesText(packages: readonly ShippedPackage[]): string {
  const list = packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const texts = packages.map(
    ({ name, version, licence, text }) =>
      `${'='.repeat(80)}\n${name} ${version} (${licence})\n\n${text || 'Its package has no text of its licence.'}\n`,
  );
  return ['Yongyai contains the following packages.\n', ...list, '', ...texts].join('\n');
}
