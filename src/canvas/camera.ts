import type { Camera } from '../view/view';
import { type Box, overlap, type Point, type Size } from './geometry';

export const zoomRange = { min: 0.05, max: 5 } as const;

/** What lies between the edge of the canvas and the picture when all of it is shown, in screen pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const insets: Insets = { top: 20, right: 24, bottom: 20, left: 24 };

/** Between which zooms everything is shown. */
export interface FitRange {
  readonly least: number;
  readonly most: number;
}

/** A canvas narrower than this is that of a phone or beside a wide panel, in screen pixels. */
export const narrowBelow = 640;

/** On narrow screens labels that can be read matter more than all at once, but on a stage, where a few nodes may fill the hall. */
export const fitRange = ({ width }: Size, stage = false): FitRange => ({
  least: width < narrowBelow && !stage ? 0.62 : 0.36,
  most: stage ? 2.4 : 1.35,
});

const clampZoom = (zoom: number) => Math.min(zoomRange.max, Math.max(zoomRange.min, zoom));

/** Where the model's origin lies on the screen, and how large a model pixel is there (Cytoscape's viewport). */
export interface Viewport {
  readonly pan: Point;
  readonly zoom: number;
}

/** The size of what Cytoscape draws on, in screen pixels. */
export const sizeOf = (drawn: { width(): number; height(): number }): Size => ({
  width: drawn.width(),
  height: drawn.height(),
});

export function cameraOf({ pan, zoom }: Viewport, { width, height }: Size): Camera {
  return { x: (width / 2 - pan.x) / zoom, y: (height / 2 - pan.y) / zoom, zoom };
}

export function viewportOf({ x, y, zoom }: Camera, { width, height }: Size): Viewport {
  const z = clampZoom(zoom);
  return { pan: { x: width / 2 - x * z, y: height / 2 - y * z }, zoom: z };
}

/**
 * The CSS transform, about the upper left corner, by which a picture that is painted under one viewport looks as it
 * does under another.
 */
export function transformTo(painted: Viewport, looks: Viewport): string {
  const scale = looks.zoom / painted.zoom;
  const x = looks.pan.x - painted.pan.x * scale;
  const y = looks.pan.y - painted.pan.y * scale;
  return `translate(${x}px, ${y}px) scale(${scale})`;
}

/** What is seen of a picture that is painted under a viewport while a transform about the upper left corner stands over it. */
export const seenThrough = (
  { pan, zoom }: Viewport,
  { a: scale, e: x, f: y }: { readonly a: number; readonly e: number; readonly f: number },
): Viewport => ({ pan: { x: pan.x * scale + x, y: pan.y * scale + y }, zoom: zoom * scale });

/**
 * The camera that shows a box whole within the insets, enlarged to `most` at the utmost; where labels would become
 * too small to read, the middle of it at `least`. A box without extent is centred at `most`.
 */
export function fitting(box: Box, size: Size, insets: Insets, { least, most }: FitRange): Camera {
  const free = {
    width: Math.max(1, size.width - insets.left - insets.right),
    height: Math.max(1, size.height - insets.top - insets.bottom),
  };
  const ratio = Math.min(
    free.width / Math.max(1, box.x2 - box.x1),
    free.height / Math.max(1, box.y2 - box.y1),
  );
  const zoom = clampZoom(Math.min(most, Math.max(least, ratio)));
  return {
    x: (box.x1 + box.x2) / 2 + (insets.right - insets.left) / 2 / zoom,
    y: (box.y1 + box.y2) / 2 + (insets.bottom - insets.top) / 2 / zoom,
    zoom,
  };
}

/** The camera after zooming about a point of the screen, which stays where it is. */
export function zoomedAt(viewport: Viewport, factor: number, at: Point): Viewport {
  const zoom = clampZoom(viewport.zoom * factor);
  const scale = zoom / viewport.zoom;
  return {
    pan: { x: at.x - (at.x - viewport.pan.x) * scale, y: at.y - (at.y - viewport.pan.y) * scale },
    zoom,
  };
}

/** The least shift of the camera that brings a box into the insets; the same camera where it is in view already. */
export function bringingIn(camera: Camera, box: Box, size: Size, insets: Insets): Camera {
  const { zoom } = camera;
  const left = camera.x - (size.width / 2 - insets.left) / zoom;
  const right = camera.x + (size.width / 2 - insets.right) / zoom;
  const top = camera.y - (size.height / 2 - insets.top) / zoom;
  const bottom = camera.y + (size.height / 2 - insets.bottom) / zoom;
  const shift = (low: number, high: number, from: number, to: number) =>
    to - from > high - low
      ? (from + to) / 2 - (low + high) / 2
      : from < low
        ? from - low
        : to > high
          ? to - high
          : 0;
  const dx = shift(left, right, box.x1, box.x2);
  const dy = shift(top, bottom, box.y1, box.y2);
  return dx === 0 && dy === 0 ? camera : { x: camera.x + dx, y: camera.y + dy, zoom };
}

/** Whether at least one of the boxes (model pixels) is seen in part. */
export function anyInView(boxes: readonly Box[], { pan, zoom }: Viewport, size: Size): boolean {
  const seen: Box = {
    x1: -pan.x / zoom,
    y1: -pan.y / zoom,
    x2: (size.width - pan.x) / zoom,
    y2: (size.height - pan.y) / zoom,
  };
  return boxes.some((box) => overlap(box, seen));
}

/** True where two cameras show the same to the eye. */
export function sameCamera(a: Camera, b: Camera): boolean {
  const near = (p: number, q: number) => Math.abs(p - q) * a.zoom < 0.75;
  return near(a.x, b.x) && near(a.y, b.y) && Math.abs(a.zoom / b.zoom - 1) < 0.002;
}
