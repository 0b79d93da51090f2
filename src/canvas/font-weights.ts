/**
 * The weights of the theme. Each weight of each size is a font of its own, which takes time to set up: eight fonts
 * instead of four in the first picture cost it a sixth of its time.
 */
export const regular = 400;
export const strong = 600;
