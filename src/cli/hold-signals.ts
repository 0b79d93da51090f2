const held = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Keeps the process from being ended by a signal until the returned function is called; then what came ends it. */
export function holdSignals(): () => void {
  let came: NodeJS.Signals | null = null;
  const take = (signal: NodeJS.Signals): void => {
    came = signal;
  };
  for (const signal of held) process.on(signal, take);
  return () => {
    for (const signal of held) process.off(signal, take);
    if (came !== null) process.kill(process.pid, came);
  };
}
