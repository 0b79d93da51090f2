import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/model/corpus';
import { entityId, storyId } from '../../src/model/ids';
import { decodeView } from '../../src/view/codec';
import { selectEntity } from '../../src/view/selecting';
import { asStep, isAtStep, leaveStory, stepView, tell } from '../../src/view/storytelling';
import { defaultView } from '../../src/view/view';

const text = { th: '', en: '', ja: '' };
const step = (view: string) => ({ view, caption: text, notes: text, quotes: [] });
const story: Story = {
  id: storyId('tale'),
  title: text,
  about: text,
  steps: [step(''), step('v=1&sel=eid'), step('v=1&focus=2:azec')],
};

describe('telling a story', () => {
  it('moves to a step and keeps language, labels, calendar and theme', () => {
    const view = tell(story, 1)({ ...defaultView, language: 'ja', theme: 'dark', layout: 'force' });
    expect(view.selection).toEqual([{ kind: 'entity', id: 'eid' }]);
    expect(view).toMatchObject({ language: 'ja', theme: 'dark', layout: 'meeting' });
    expect(view.story).toEqual({ id: 'tale', step: 1 });
  });

  it('stays within the story', () => {
    expect(stepView(story, 9, defaultView).story?.step).toBe(2);
    expect(stepView(story, -1, defaultView).story?.step).toBe(0);
  });

  it('knows that someone wandered off, and that moving the camera is no wandering', () => {
    const view = tell(story, 2)(defaultView);
    expect(isAtStep(view, story)).toBe(true);
    expect(isAtStep({ ...view, camera: { x: 1, y: 2, zoom: 3 } }, story)).toBe(true);
    expect(isAtStep(selectEntity(entityId('oie'))(view), story)).toBe(false);
    expect(isAtStep(leaveStory(view), story)).toBe(false);
  });

  it('leaves the picture as it is when the story is left', () => {
    const view = tell(story, 1)(defaultView);
    expect(leaveStory(view)).toEqual({ ...view, story: null });
    expect(leaveStory(defaultView)).toBe(defaultView);
  });

  it('begins a story without steps on the default view', () => {
    expect(stepView({ ...story, steps: [] }, 0, defaultView).selection).toEqual([]);
  });

  it('makes a step of a view that plays the same', () => {
    const view = { ...tell(story, 1)(defaultView), language: 'th' as const };
    expect(decodeView(asStep(view)).view).toEqual({ ...view, story: null, language: null });
  });
});
