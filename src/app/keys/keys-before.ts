/*
 * The keys that were pressed before the page could answer them. The early script writes them down at the page that the
 * build drew, each on a line of its own, with `^` before one that was pressed with Ctrl or Cmd.
 */
let kept: readonly string[] = [];

/** Keeps them while the page on which they were pressed makes way. */
export function keepKeys(written = ''): void {
  kept = written.split('\n').filter(Boolean);
}

/** Presses the kept keys once more, where the focus is by now: each one once. */
export function pressKept(): void {
  const keys = kept;
  kept = [];
  for (const written of keys) {
    const ctrlKey = written.length > 1 && written.startsWith('^');
    const key = ctrlKey ? written.slice(1) : written;
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }),
    );
  }
}
