import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { SmallPicture } from '../../src/first/small-picture';
import { languages } from '../../src/model/language';
import { smallSteps } from '../../src/picture/picture-steps';
import { stillPicture } from '../../src/picture/still-picture';
import { twoMeetingsIndex as index } from '../fixtures/two-meetings';

const countOf = <Key,>(keys: readonly Key[]) => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

describe.each(languages)('the nodes of small pictures, in %s', (language) => {
  const picture = stillPicture(index, language);
  const container = document.createElement('div');
  container.innerHTML = renderToStaticMarkup(<SmallPicture picture={picture} />);
  /** What is shown in a step. */
  const shownIn = (step: string, selector: string) =>
    [...container.querySelectorAll(selector)].filter((element) => {
      const at = element.closest('[data-at]')?.getAttribute('data-at');
      return at === undefined || at === null || at.split(' ').includes(step);
    });
  const ids = (elements: readonly Element[]) =>
    elements.map((element) => element.getAttribute('data-id'));

  test.each(smallSteps)(
    'each once, and each name that finds room, where they are $name',
    ({ name }) => {
      const small = picture.small.find((one) => one.name === name);
      const shapes = countOf(ids(shownIn(name, 'path[data-id]')));
      expect(shapes).toEqual(new Map(picture.nodes.map(({ id }) => [id, 1])));
      const names = new Set(ids(shownIn(name, 'text[data-id]')));
      expect(names).toEqual(new Set(small?.labels.keys()));
      const texts = shownIn(name, 'text[data-id]').map(({ textContent }) => textContent);
      const planned = [...(small?.labels.values() ?? [])].flatMap(({ card }) => card.lines);
      expect(countOf(texts)).toEqual(countOf(planned.map(({ text }) => text)));
    },
  );

  test('headings stand where they do on the canvas, in no smaller picture', () => {
    const headed = smallSteps.map(({ name }) => shownIn(name, 'text:not([data-id])').length);
    expect(headed).toEqual([0, 0, 0, picture.zones.headings.length]);
  });
});

test('names are the larger the nearer the picture is', () => {
  for (const language of languages) {
    const { grownScales } = stillPicture(index, language);
    expect(grownScales.length).toBeGreaterThan(1);
    expect(grownScales).toEqual(grownScales.toSorted(([a, x], [b, y]) => a - b || x - y));
  }
});
