import { render } from '@testing-library/react';
import type { Core, ElementDefinition } from 'cytoscape';
import { StrictMode } from 'react';
import { describe, expect, test } from 'vitest';
import { Mount } from '../../src/canvas/mount';
import { stylesheetOf } from '../../src/canvas/stylesheet';

const stylesheet = stylesheetOf('sans-serif');

function node(id: string, shape = 'round-rectangle'): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: `n:${id}`,
      width: 80,
      height: 24,
      shape,
      points: '-1 -1 1 -1 1 1 -1 1',
      radius: 12,
      label: '',
    },
  };
}

/** Mounts elements in StrictMode; returns the instances made, and what changes the elements. */
function mounted(first: ElementDefinition[]) {
  const instances = new Set<Core>();
  const bind = (cy: Core) => {
    instances.add(cy);
  };
  const tree = (elements: ElementDefinition[]) => (
    <StrictMode>
      <Mount elements={elements} stylesheet={stylesheet} bind={bind} headless />
    </StrictMode>
  );
  const view = render(tree(first));
  const living = () => {
    const found = [...instances].find((cy) => !cy.destroyed());
    if (!found) throw new Error('no living instance');
    return found;
  };
  return {
    instances,
    living,
    show: (elements: ElementDefinition[]) => view.rerender(tree(elements)),
    unmount: view.unmount,
  };
}

describe('the mount', () => {
  test('leaves one living instance under StrictMode, and none after it', () => {
    const { instances, unmount } = mounted([node('a')]);
    expect([...instances].filter((cy) => !cy.destroyed())).toHaveLength(1);
    unmount();
    expect([...instances].every((cy) => cy.destroyed())).toBe(true);
  });

  test('keeps nodes whose ids are names that objects have, through changes', () => {
    const odd = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const { living, show } = mounted(odd.map((id) => node(id)));
    expect(living().nodes()).toHaveLength(4);
    show([...odd, 'more'].map((id) => node(id)));
    expect(living().nodes()).toHaveLength(5);
    show([node('__proto__')]);
    expect(living().getElementById('n:__proto__').nonempty()).toBe(true);
    expect(living().nodes()).toHaveLength(1);
  });

  test('takes frozen definitions, and leaves them as they were', () => {
    const frozen = [node('a'), node('b')].map((one) =>
      Object.freeze({ ...one, data: Object.freeze(one.data) }),
    );
    const { living } = mounted(frozen);
    living().getElementById('n:a').position({ x: 5, y: 5 });
    living().getElementById('n:a').data('width', 1);
    expect(frozen[0]?.data.width).toBe(80);
  });

  test('moves nothing when elements change: places are the arrangement’s', () => {
    const { living, show } = mounted([node('a')]);
    living().getElementById('n:a').position({ x: 70, y: 30 });
    show([node('a', 'ellipse'), node('b')]);
    expect(living().getElementById('n:a').position()).toEqual({ x: 70, y: 30 });
  });
});

describe('the stylesheet', () => {
  test('lets nodes be hit by their shapes', () => {
    const { living } = mounted([node('a', 'ellipse'), node('b', 'polygon'), node('c')]);
    const shape = (id: string) => String(living().getElementById(id).style('shape'));
    expect(['n:a', 'n:b', 'n:c'].map(shape)).toEqual(['ellipse', 'polygon', 'round-rectangle']);
  });
});
