import { z } from 'zod';

const versions = z.record(z.string(), z.string()).optional();

const manifest = z.object({ dependencies: versions, devDependencies: versions });

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      inBundle: z.boolean().optional(),
      dependencies: versions,
      devDependencies: versions,
      optionalDependencies: versions,
    }),
  ),
});

const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/**
 * What is wrong with the way in which packages are pinned: a version that is a range or no release of a registry, an
 * address in the lockfile (which would tie installing to one registry), contents without a checksum, a package that is
 * named and not locked (npm ci refuses such a lockfile; npm writes it where a registry lacks what another platform
 * needs), or a lockfile that is not of this package.json.
 */
export function lockfileProblems(packageJson: string, packageLock: string): readonly string[] {
  const wanted = manifest.parse(JSON.parse(packageJson));
  const { packages } = lockfile.parse(JSON.parse(packageLock));
  const problems: string[] = [];
  for (const kind of ['dependencies', 'devDependencies'] as const) {
    const locked = packages['']?.[kind] ?? {};
    const asked = wanted[kind] ?? {};
    for (const [name, version] of Object.entries(asked)) {
      if (!exact.test(version)) {
        problems.push(`package.json: ${name} is "${version}"; pin one released version`);
      }
      if (locked[name] !== version) {
        problems.push(`package-lock.json: ${name} is not locked at ${version}; run npm install`);
      }
    }
    for (const name of Object.keys(locked)) {
      if (!(name in asked)) problems.push(`package-lock.json: ${name} is gone; run npm install`);
    }
  }
  for (const [path, { resolved, integrity, inBundle }] of Object.entries(packages)) {
    if (path === '') continue;
    if (resolved !== undefined) {
      problems.push(
        `package-lock.json: ${path} has the address ${resolved}; keep omit-lockfile-registry-resolved in .npmrc and use released packages`,
      );
    }
    if (integrity === undefined && !inBundle) {
      problems.push(`package-lock.json: ${path} has no checksum; install it from a registry`);
    }
  }
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const name of Object.keys(optionalDependencies)) {
      if (names.has(name)) continue;
      problems.push(
        `package-lock.json: ${path} wants ${name}, which is not locked; choose a version whose parts are all published`,
      );
    }
  }
  if (/\b(https?|git|ssh)(\+\w+)?:\/\//.test(withoutFunding(packageLock))) {
    problems.push('package-lock.json: an address stands in it; remove it');
  }
  return problems;
}

/** Packages name where they take donations and why they are deprecated: these addresses are not fetched from. */
function withoutFunding(packageLock: string): string {
  return JSON.stringify(JSON.parse(packageLock), (key, value: unknown) =>
    key === 'funding' || key === 'deprecated' ? undefined : value,
  );
}
