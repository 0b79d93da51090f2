import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexCorpus } from '../../src/graph/corpus-index';
import { storyId } from '../../src/model/ids';
import { resolveView } from '../../src/store/resolve-view';
import { decodeView, encodeView } from '../../src/view/codec';
import { generateCorpus } from '../fixtures/generated-corpus';
import { property } from '../fixtures/property';
import { twoMeetings, twoMeetingsIndex } from '../fixtures/two-meetings';
import { anyView } from '../view/arbitrary-view';

/** The link that a link becomes, and what is said: `from>to` for redirects, `-id` for what is gone, `clamped`. */
function resolved(fragment: string, index = twoMeetingsIndex) {
  const { view, redirected, gone, clamped } = resolveView(index, decodeView(fragment).view);
  return {
    link: encodeView(view).replace(/^v=1&?/, ''),
    said: [
      ...redirected.map(({ from, to }) => `${from}>${to}`),
      ...gone.map((id) => `-${id}`),
      ...(clamped ? ['clamped'] : []),
    ].join(' '),
  };
}

describe('a link that meets the corpus', () => {
  test.each([
    // Renamed ids lead on, wherever they stand.
    ['sel=envoy', 'sel=ambassador', 'envoy>ambassador'],
    ['sel=envoy,ambassador', 'sel=ambassador', 'envoy>ambassador'],
    ['sel=minister~received~envoy', 'sel=minister~received~ambassador', 'envoy>ambassador'],
    ['focus=2:envoy,energy', 'focus=2:ambassador,energy', 'envoy>ambassador'],
    ['hide=envoy', 'hide=ambassador', 'envoy>ambassador'],
    ['only=envoy,eid', 'only=ambassador,eid', 'envoy>ambassador'],
    ['path=minister,envoy,2', 'path=minister,ambassador,2', 'envoy>ambassador'],
    ['compare=envoy,minister', 'compare=ambassador,minister', 'envoy>ambassador'],
    ['thread=envoy', 'thread=ambassador', 'envoy>ambassador'],
    // What is gone is left out and told once.
    ['sel=nobody,minister', 'sel=minister', '-nobody'],
    ['sel=nobody&hide=nobody', '', '-nobody'],
    ['sel=__proto__,constructor', '', '-__proto__ -constructor'],
    ['sel=minister~agreed~batteries', '', '-minister~agreed~batteries'],
    ['focus=1:nobody', '', '-nobody'],
    ['compare=minister,nobody', 'compare=minister', '-nobody'],
    ['compare=minister,ambassador,nobody', 'compare=minister,ambassador', '-nobody'],
    ['compare=envoy,ambassador', 'compare=ambassador', 'envoy>ambassador'],
    ['path=minister,nobody', '', '-nobody'],
    ['thread=nobody', '', '-nobody'],
    ['story=nothing:3', '', '-nothing'],
    ['read=r9', '', '-r9'],
    ['read=r1/p99:0', 'read=r1', '-r1/p99'],
    ['read=r1/p1:7', 'read=r1/p1', ''],
    ['read=r1/p1:0', 'read=r1/p1:0', ''],
    // A facet whose every value is gone restricts no more; one that lets nothing through stays so.
    ['meetings=nobody', '', '-nobody'],
    ['meetings=nobody,january', 'meetings=january', '-nobody'],
    ['meetings=-', 'meetings=-', ''],
    ['predicates=sang,holds', 'predicates=holds', '-sang'],
    ['releases=r9,r1', 'releases=r1', '-r9'],
    // The window is held in the time of the corpus.
    ['time=1900-01-01..2025-06-01', 'time=2025-01-20..2025-06-01', 'clamped'],
    ['time=2568-01-01..', 'time=2025-12-10..', 'clamped'],
    ['time=1900-01-01..1900-02-01', 'time=2025-01-20..2025-01-20', 'clamped'],
    ['time=1970-01-01..', 'time=2025-01-20..', 'clamped'],
    ['time=..9999-12-31..until', 'time=..2025-12-10..until', 'clamped'],
    ['time=2025-12-09..', 'time=2025-12-09..', ''],
  ])('%s is %s, and says: %s', (fragment, link, said) => {
    expect(resolved(fragment)).toEqual({ link, said });
  });

  test('a story beyond its end stands at its last step', () => {
    const same = { th: '', en: '', ja: '' };
    const step = { view: '', caption: same, notes: same, quotes: [] };
    const story = { id: storyId('s'), title: same, about: same, steps: [step, step] };
    const empty = { ...story, id: storyId('empty'), steps: [] };
    const index = indexCorpus({ ...twoMeetings, stories: [story, empty] });
    expect(resolved('story=s:9', index).link).toBe('story=s:2');
    expect(resolved('story=s:1', index).link).toBe('story=s:1');
    expect(resolved('story=empty:1', index)).toEqual({ link: '', said: '-empty' });
  });

  test('a view that the corpus knows stays the very same view', () => {
    const { view } = decodeView(
      'sel=minister,azec&read=r1/p1:0&meetings=january&time=2025-12-09..',
    );
    expect(resolveView(twoMeetingsIndex, view).view).toBe(view);
  });

  const index = indexCorpus(generateCorpus({ releases: 4, seed: 3 }));
  property([anyView], { numRuns: 500 })('resolves to what resolves to itself', (view) => {
    const once = resolveView(index, view).view;
    const twice = resolveView(index, once);
    expect(twice).toEqual({ view: once, redirected: [], gone: [], clamped: false });
    expect(decodeView(encodeView(once))).toEqual({ view: once, unread: [] });
  });

  property([fc.string()])('never throws, whatever stands in the link', (fragment) => {
    expect(() => resolved(fragment)).not.toThrow();
  });
});
