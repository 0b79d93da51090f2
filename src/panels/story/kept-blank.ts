const key = 'yongyai:blank';

/** Whether the stage of this tab was blank before the page was loaded again. */
export function wasBlank(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Keeps for a reload whether the stage is blank. */
export function keepBlank(blank: boolean): void {
  try {
    if (blank) sessionStorage.setItem(key, 'yes');
    else sessionStorage.removeItem(key);
  } catch {
    // A reload then shows the picture.
  }
}
