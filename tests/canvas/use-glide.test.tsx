import { renderHook } from '@testing-library/react';
import cytoscape from 'cytoscape';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useGlide } from '../../src/canvas/use-glide';

const slide = vi.fn((_: Keyframe) => ({ cancel: vi.fn() }));

/** A picture of so many lines, whose camera may be moved. */
function shown(lines: number) {
  const layer = () => ({
    current: Object.assign(document.createElement('canvas'), { animate: slide }),
  });
  const layers = { dim: layer(), bright: layer() };
  const cy = cytoscape({ headless: true, styleEnabled: true });
  vi.spyOn(cy, 'width').mockReturnValue(800);
  vi.spyOn(cy, 'height').mockReturnValue(600);
  vi.spyOn(cy, 'animate');
  const { result } = renderHook(() => useGlide(layers, lines));
  return { cy, glide: result.current };
}

const reduce = (matches: boolean) =>
  vi.stubGlobal('matchMedia', () => ({ matches }) as MediaQueryList);

/** What waits for the next frame. */
const waiting = new Map<number, () => void>();
function nextFrame() {
  const now = [...waiting.values()];
  waiting.clear();
  for (const step of now) step();
}

beforeEach(() => {
  slide.mockClear();
  waiting.clear();
  let id = 0;
  vi.stubGlobal('requestAnimationFrame', (step: () => void) => waiting.set(++id, step) && id);
  vi.stubGlobal('cancelAnimationFrame', (one: number) => waiting.delete(one));
  reduce(false);
});
afterEach(() => vi.unstubAllGlobals());

const camera = { x: 100, y: 50, zoom: 2 };
const there = { pan: { x: 200, y: 200 }, zoom: 2 };

test('a picture of many lines is where it goes to in the frame after the next, and both its layers slide there from where it was', () => {
  const { cy, glide } = shown(5000);
  const painted = vi.fn();
  cy.on('render', painted);
  glide.to(cy, camera, true);
  expect(cy.zoom()).toBe(1);
  // What set it going is seen first.
  nextFrame();
  expect(cy.zoom()).toBe(1);
  expect(glide.moving(cy)).toBe(true);
  nextFrame();
  expect(glide.moving(cy)).toBe(false);
  expect({ pan: cy.pan(), zoom: cy.zoom() }).toEqual(there);
  expect(painted).toHaveBeenCalledOnce();
  expect(cy.animate).not.toHaveBeenCalled();
  expect(slide).toHaveBeenCalledTimes(2);
  const from = 'translate(-100px, -100px) scale(0.5)';
  expect(slide).toHaveBeenCalledWith({ transform: [from, 'none'] }, expect.anything());
});

test('a small picture is painted on all the way', () => {
  const { cy, glide } = shown(100);
  glide.to(cy, camera, true);
  expect(cy.animate).toHaveBeenCalledWith(there, expect.anything());
  expect(slide).not.toHaveBeenCalled();
});

test.each([100, 5000])('a picture of %i lines jumps where less motion is asked for', (lines) => {
  reduce(true);
  const { cy, glide } = shown(lines);
  glide.to(cy, camera, true);
  expect({ pan: cy.pan(), zoom: cy.zoom() }).toEqual(there);
  expect(cy.animate).not.toHaveBeenCalled();
  expect(slide).not.toHaveBeenCalled();
});

test('a slide ends when the hand takes the picture, and where the next one begins', () => {
  const { cy, glide } = shown(5000);
  vi.stubGlobal(
    'DOMMatrixReadOnly',
    class {
      a = 0.5;
      e = 100;
      f = 100;
    },
  );
  glide.to(cy, camera, true);
  nextFrame();
  nextFrame();
  glide.to(cy, { x: 0, y: 0, zoom: 1 }, true);
  nextFrame();
  glide.to(cy, { x: 100, y: 50, zoom: 4 }, true);
  nextFrame();
  nextFrame();
  expect(slide).toHaveBeenCalledTimes(4);
  const [first] = slide.mock.results;
  expect(first?.value.cancel).toHaveBeenCalledOnce();
  // Half of the way to pan 200, zoom 2 is seen under pan 200, zoom 1; it is painted under pan 0, 100, zoom 4.
  const from = 'translate(200px, 175px) scale(0.25)';
  expect(slide).toHaveBeenLastCalledWith({ transform: [from, 'none'] }, expect.anything());
  glide.stop(cy);
  for (const { value } of slide.mock.results) expect(value.cancel).toHaveBeenCalledOnce();
});

test('a movement that is stopped before its first frame does not begin', () => {
  const { cy, glide } = shown(5000);
  glide.to(cy, camera, true);
  glide.stop(cy);
  nextFrame();
  nextFrame();
  expect(cy.zoom()).toBe(1);
  expect(slide).not.toHaveBeenCalled();
});

test('a new picture is painted once, in the next frame, where the camera goes to; or at once where it stays after all', () => {
  const { cy, glide } = shown(5000);
  const painted = vi.fn();
  cy.on('render', painted);
  expect(glide.paints(cy)).toBe(false);
  glide.to(cy, camera, true);
  expect(glide.paints(cy)).toBe(true);
  // What else moves it meanwhile changes where it goes to, not when.
  glide.to(cy, { ...camera, zoom: 1 }, true);
  glide.to(cy, camera, true);
  nextFrame();
  expect(cy.zoom()).toBe(2);
  expect(painted).toHaveBeenCalledOnce();
  expect(glide.paints(cy)).toBe(false);
  glide.to(cy, { ...camera, zoom: 1 }, true);
  expect(glide.paints(cy)).toBe(true);
  glide.stop(cy);
  expect(painted).toHaveBeenCalledTimes(2);
  expect(cy.zoom()).toBe(2);
});

test('a picture of another instance waits for no movement of one that is gone', () => {
  const { cy, glide } = shown(5000);
  glide.to(cy, camera, true);
  expect(glide.paints(cytoscape({ headless: true }))).toBe(false);
});
