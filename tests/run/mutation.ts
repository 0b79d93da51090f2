import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What is measured: the core, whose faults nobody sees. */
const folders = ['model', 'view', 'compile', 'text'];

const asked = process.argv.slice(2);
const chosen = folders.filter((folder) => asked.includes(folder));
const options = asked.filter((word) => !folders.includes(word));

let failed = false;
for (const folder of chosen.length > 0 ? chosen : folders) {
  console.log(`\n── mutants of src/${folder}`);
  const { status } = spawnSync(
    join('node_modules', '.bin', 'stryker'),
    ['run', '.stryker.config.mjs', ...options],
    { stdio: 'inherit', env: { ...process.env, YONGYAI_MUTATION: folder } },
  );
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
