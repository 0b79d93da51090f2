import type { PreferencePort } from '../store/preferences';

const key = 'yongyai:preferences';

/** Preferences in the storage of this device; where the browser refuses it, they last as long as the page. */
export function localPreferences(window: Window): PreferencePort {
  return {
    read() {
      try {
        return window.localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(text) {
      try {
        window.localStorage.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
