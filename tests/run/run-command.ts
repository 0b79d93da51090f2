import { spawn } from 'node:child_process';

/** Milliseconds after which a command is taken for stuck. */
const patience = 1_800_000;

interface Options {
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program of this project's packages, or any other, with its output shown as it comes and nothing to read.
 * Resolves to the exit code: 124 where the command was stuck and ended with all that it had started, 127 where there is
 * no such program.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  { env = {} }: Options = {},
): Promise<number> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    detached: true,
  });
  const end = (signal: NodeJS.Signals) => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It has ended already.
    }
  };
  const interrupted = () => {
    end('SIGTERM');
    process.exit(130);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  let stuck = false;
  const timer = setTimeout(() => {
    stuck = true;
    console.error(`${command} did not end within ${patience / 1000} seconds`);
    end('SIGKILL');
  }, patience);
  return new Promise((resolve) => {
    const settle = (code: number) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(error.message);
      settle(127);
    });
    child.once('exit', (code) => settle(stuck ? 124 : (code ?? 1)));
  });
}
