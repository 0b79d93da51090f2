import { describe, expect, test } from 'vitest';
import { comparedIn } from '../../src/graph/compared';
import { comparesOn, shownScene } from '../../src/graph/compared-scene';
import { indexCorpus } from '../../src/graph/corpus-index';
import { sceneOf } from '../../src/graph/scene';
import { entityId } from '../../src/model/ids';
import { defaultView, type View } from '../../src/view/view';
import { twoMinisters } from '../fixtures/two-ministers';

const index = indexCorpus(twoMinisters);
const comparing: View = { ...defaultView, compare: ['ev', 'modern-vehicles'].map(entityId) };
const idsOf = (view: View) => shownScene(index, view).nodes.map(({ id }) => id);

describe('the scene of a view that compares', () => {
  test('has those compared and what they have to do with, and counts them', () => {
    const { comparison } = comparedIn(index, comparing);
    const known = new Set<string>([
      ...comparing.compare,
      ...comparison.rows.map((row) => row.entity.id),
    ]);
    const expected = sceneOf(index, comparing).nodes.filter(({ id }) => known.has(id));
    const scene = shownScene(index, comparing);
    expect(scene.nodes).toEqual(expected);
    expect(idsOf(comparing)).not.toContain('azec');
    expect(scene.counts.entities).toBe(expected.length);
    expect(scene.counts.links).toBe(scene.edges.length);
    expect(scene.counts.entitiesTotal).toBe(sceneOf(index, comparing).counts.entitiesTotal);
    for (const { ref } of scene.edges) {
      expect([known.has(ref.source), known.has(ref.target)]).toEqual([true, true]);
    }
  });

  test('is the same object while nothing of it changes', () => {
    expect(shownScene(index, { ...comparing })).toBe(shownScene(index, comparing));
  });

  test('has all besides where that is asked for', () => {
    expect(shownScene(index, { ...comparing, besides: true })).toBe(sceneOf(index, comparing));
  });

  test('has what is selected, too, and is the same whatever of it is selected', () => {
    const selecting = (id: string): View => ({
      ...comparing,
      selection: [{ kind: 'entity', id: entityId(id) }],
    });
    expect(idsOf(selecting('azec'))).toEqual(expect.arrayContaining([...idsOf(comparing), 'azec']));
    expect(shownScene(index, selecting('ev'))).toBe(shownScene(index, comparing));
  });

  test('gives way to a path', () => {
    const path = { from: entityId('ev'), to: entityId('azec'), index: 0 };
    expect(shownScene(index, { ...comparing, path })).toBe(sceneOf(index, comparing));
  });

  test('is what it is without a comparison in the table and the threads', () => {
    const sheets = ['graph', 'compare', 'table', 'threads'] as const;
    expect(sheets.filter((sheet) => comparesOn({ ...comparing, sheet }))).toEqual([
      'graph',
      'compare',
    ]);
    expect(comparesOn(defaultView)).toBe(false);
    expect(shownScene(index, { ...comparing, sheet: 'table' })).toBe(sceneOf(index, comparing));
  });
});
