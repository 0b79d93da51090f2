const key = 'yongyai:stage';

/**
 * By what a stage is known to the speaker's window: the same after a reload, so that a key pressed there meanwhile
 * finds it.
 */
export function stageName(): string {
  const made = `${Date.now()}-${Math.random()}`;
  try {
    const kept = sessionStorage.getItem(key);
    if (kept) return kept;
    sessionStorage.setItem(key, made);
  } catch {
    // After a reload it is another stage.
  }
  return made;
}
