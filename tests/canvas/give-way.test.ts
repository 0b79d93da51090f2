import { describe, expect, test } from 'vitest';
import { giveWay } from '../../src/canvas/give-way';

const heading = { halves: [40], lineHeight: 12, at: { x: 200, y: 100 } };
const label = (x1: number, x2: number, y1 = 80, y2 = 105) => ({ x1, x2, y1, y2 });

describe('a heading', () => {
  test('stands where it belongs when nothing is there', () => {
    expect(giveWay(heading, [label(300, 400)], 600)).toEqual({ x: 200, y: 100 });
  });

  test('gives way to labels, aside before upwards', () => {
    expect(giveWay(heading, [label(230, 300)], 600)).toEqual({ x: 188, y: 100 });
    expect(giveWay(heading, [label(100, 300, 90)], 600)).toEqual({ x: 200, y: 88 });
  });

  test('stands on none, with all of its lines', () => {
    const two = { ...heading, halves: [10, 40] };
    expect(giveWay(two, [label(230, 300, 78, 86)], 600)).toEqual({ x: 188, y: 100 });
    expect(giveWay(heading, [label(0, 600, 0, 105)], 600)).toBeNull();
  });

  test('is not pushed over the edge, where it would come back upon the label', () => {
    const edge = { ...heading, at: { x: 45, y: 100 } };
    expect(giveWay(edge, [label(70, 200, 92)], 600)).toEqual({ x: 45, y: 88 });
  });
});
