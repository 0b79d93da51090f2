/** A page that nobody sees paints no frames; nor may one that is stuck keep the page waiting. In milliseconds. */
const longest = 250;

/** Resolves when the browser has painted what stands in the page, or has no reason to. */
export function afterFirstFrame(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((painted) => {
    setTimeout(painted, longest);
    // The frame is painted when the callback has returned: what is to come after it must wait for another task.
    requestAnimationFrame(() => setTimeout(painted));
  });
}
