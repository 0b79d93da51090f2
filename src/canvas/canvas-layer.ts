import type { RefObject } from 'react';
import type { Size } from './geometry';

/** The canvases on which the picture is painted, the lower one first. */
export interface LayerRefs {
  /** The scene, which recedes. */
  readonly dim: RefObject<HTMLCanvasElement | null>;
  readonly bright: RefObject<HTMLCanvasElement | null>;
}

/**
 * Fits a canvas to its size on the page at the screen's density, clears it, and returns its context in CSS pixels;
 * null where the canvas has no extent. Throws where the browser gives no context: there is no picture then.
 */
export function clearedLayer(
  canvas: HTMLCanvasElement,
  size: Size,
): CanvasRenderingContext2D | null {
  const ratio = globalThis.devicePixelRatio || 1;
  const width = Math.round(size.width * ratio);
  const height = Math.round(size.height * ratio);
  if (width === 0 || height === 0) return null;
  // Setting a size clears the canvas and drops its buffer, so it is done only where the size changed.
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('The browser gives no canvas to draw on.');
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.clearRect(0, 0, size.width, size.height);
  return ctx;
}
