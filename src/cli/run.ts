import { UsageError } from './arguments';
import { commands } from './commands';
import { exit, type Host } from './host';
import { UnreadableError } from './read-data';
import { RefusedError } from './refused-error';

async function usage(): Promise<string> {
  const lines = await Promise.all(
    [...commands.values()].map(async (load) => {
      const { usage, about } = await load();
      return `  npm run -s yongyai -- ${usage}\n      ${about}\n`;
    }),
  );
  return `Usage:\n${lines.join('')}`;
}

/** Runs the command line's words; resolves to the exit code. What was not understood is told with the usage. */
export async function run(words: readonly string[], host: Host): Promise<number> {
  const [name, ...args] = words;
  if (name === '--help' || name === '-h' || name === 'help') {
    host.out(await usage());
    return exit.done;
  }
  const load = name === undefined ? undefined : commands.get(name);
  if (!load) {
    const what = name === undefined ? 'no command was given' : `there is no command ${name}`;
    host.err(`${what}\n${await usage()}`);
    return exit.misuse;
  }
  const command = await load();
  try {
    if (args.some((word) => word === '--help' || word === '-h')) {
      host.out(`Usage: npm run -s yongyai -- ${command.usage}\n${command.about}\n`);
      return exit.done;
    }
    return await command.run(args, host);
  } catch (error) {
    if (error instanceof UnreadableError || error instanceof RefusedError) {
      host.err(`${error.message}\n`);
      return exit.problems;
    }
    if (!(error instanceof UsageError)) throw error;
    host.err(`${error.message}\nUsage: npm run -s yongyai -- ${command.usage}\n`);
    return exit.misuse;
  }
}
