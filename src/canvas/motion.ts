/** How long the picture takes to change its arrangement or its camera, in milliseconds. */
export const motionTime = 420;

/** False where the person asked the device for less motion: changes are then at once. */
export function motionAllowed(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
