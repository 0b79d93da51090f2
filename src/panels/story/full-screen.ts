/** Full screen is a wish: where the browser refuses, the stage stays as large as its window. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // The window is large enough to present in.
  }
}
