import { describe, expect, it } from 'vitest';
import { indexCorpus } from '../../src/graph/corpus-index';
import { sceneOf } from '../../src/graph/scene';
import { languages } from '../../src/model/language';
import { pictureSizes } from '../../src/picture/picture-sizes';
import { stillPicture } from '../../src/picture/still-picture';
import { defaultView } from '../../src/view/view';
import { twoMeetingsIndex as index } from '../fixtures/two-meetings';

describe('the picture of the build', () => {
  it.each(languages)('has every node and line of the default scene, in %s', (language) => {
    const scene = sceneOf(index, defaultView);
    const { nodes, lines } = stillPicture(index, language);
    expect(nodes.map(({ id }) => id)).toEqual(scene.nodes.map(({ id }) => id));
    expect(lines.length).toBe(scene.edges.length);
  });

  it('has lines that end where they should, none twice in the same place', () => {
    const { lines } = stillPicture(index, 'th');
    const ways = lines.map(({ from, via, to }) => JSON.stringify([from, via, to]));
    expect(new Set(ways).size).toBe(ways.length);
    for (const { from, to } of lines) {
      for (const value of [from.x, from.y, to.x, to.y]) expect(Number.isFinite(value)).toBe(true);
    }
  });

  it('has the days of meetings alone, and larger, where the canvas is narrow', () => {
    const { nodes, narrow } = stillPicture(index, 'en');
    const meetings = nodes.filter(({ card }) => card.type === 'meeting');
    expect([...narrow.grown.keys()]).toEqual(meetings.map(({ id }) => id));
    for (const { card, scale } of narrow.grown.values()) {
      expect(card.lines).toHaveLength(1);
      expect(scale).toBeGreaterThan(1);
    }
    expect(narrow.headingScale * 12 * narrow.zoom).toBeCloseTo(9.5);
  });

  it('is empty where the corpus is', () => {
    const { corpus } = index;
    const empty = indexCorpus({ ...corpus, entities: [], claims: [], mentions: [], positions: [] });
    expect(stillPicture(empty, 'en')).toMatchObject({ nodes: [], lines: [], bounds: null });
  });
});

describe('the sizes of the picture', () => {
  it('are those between which the canvas shows everything', () => {
    expect(pictureSizes('#a', { x1: -100, y1: 0, x2: 100, y2: 100 })).toBe(
      '#a{max-width:270.00px;max-height:135.00px;min-width:72.00px;min-height:36.00px}\n' +
        '@container stage (width < 640px){#a{min-width:124.00px;min-height:62.00px}}\n',
    );
  });
});
