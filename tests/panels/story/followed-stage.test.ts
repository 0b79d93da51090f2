import { describe, expect, it } from 'vitest';
import { followed } from '../../../src/panels/story/followed-stage';
import type { StageState } from '../../../src/panels/story/stage-channel';

const standing = (stage: string, fragment = ''): StageState => ({
  stage,
  fragment,
  blank: false,
  wandered: false,
  since: 0,
  language: 'en',
});
const answer = (stage: string) => ({ kind: 'at', at: standing(stage), asked: true }) as const;
const change = (stage: string, fragment = 'v=1') =>
  ({ kind: 'at', at: standing(stage, fragment), asked: false }) as const;

describe('the stage that a speaker’s window follows', () => {
  it('is the first that answers', () => {
    expect(followed(null, answer('hall'))?.stage).toBe('hall');
  });

  it('is not left for the answer of another, but for another on which something happens', () => {
    expect(followed(standing('hall'), answer('other'))?.stage).toBe('hall');
    expect(followed(standing('hall'), change('other'))?.stage).toBe('other');
  });

  it('stands where it last said', () => {
    expect(followed(standing('hall'), change('hall', 'v=1&story=tale:2'))?.fragment).toBe(
      'v=1&story=tale:2',
    );
  });

  it('is gone when it says so, not when another does', () => {
    expect(followed(standing('hall'), { kind: 'left', stage: 'hall' })).toBeNull();
    expect(followed(standing('hall'), { kind: 'left', stage: 'other' })?.stage).toBe('hall');
  });
});
