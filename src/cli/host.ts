/** What a command needs of the process around it, so that tests run it without one. */
export interface Host {
  readonly cwd: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** What a command is: its line in the usage, and what it does with its arguments. Resolves to the exit code. */
export interface Command {
  readonly usage: string;
  readonly about: string;
  readonly run: (args: readonly string[], host: Host) => Promise<number>;
}

/** 0: done; 1: the data has errors; 2: the command was not understood. */
export const exit = { done: 0, problems: 1, misuse: 2 } as const;
