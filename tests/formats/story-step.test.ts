import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { storyStepYaml } from '../../src/formats/story-step';
import { claimId, releaseId } from '../../src/model/ids';

describe('a view as a step in YAML', () => {
  it('reads back as it was, with quotes, colons and line breaks in the words', () => {
    const step = {
      view: 'v=1&sel=eid~under~a',
      caption: { th: 'ก: "ข"', en: "it's\n# two: lines", ja: '「糸」' },
      notes: { th: '', en: '- no list', ja: '' },
      quotes: [claimId(releaseId('r1'), 'p1')],
    };
    expect(parse(`steps:\n${storyStepYaml(step)}`)).toEqual({ steps: [step] });
  });
});
