import { describe, expect, it } from 'vitest';
import { isDamaged, noPreferences, parsePreferences } from '../../src/store/preferences';

describe('what was stored', () => {
  it('comes back as it was written', () => {
    const all = {
      language: 'ja',
      labels: ['en', 'th'],
      calendar: 'common',
      theme: 'dark',
      panels: { details: -320 },
      letters: false,
    };
    expect(parsePreferences(JSON.stringify(all))).toEqual(all);
    expect(parsePreferences('{"labels":["th"]}').labels).toEqual(['th']);
  });

  it.each([
    '{"labels":[{"toString":null},"en"]}',
    '{"labels":["en",{"toString":null}]}',
    '{"labels":[["en"],["th"]]}',
    '{"labels":["en",["th"]]}',
    '{"labels":["en","en"]}',
    '{"labels":["en","th","ja"]}',
    '{"labels":["en",null]}',
    '{"labels":[]}',
    '{"labels":"en"}',
    '{"language":["en"],"calendar":["common"],"theme":{"toString":null},"letters":0}',
    '{"panels":{"details":"300","reader":[300],"filters":1e9,"legend":{"valueOf":null}}}',
    '{"panels":null}',
    '{"labels":',
    '7',
  ])('is read without making words of what is none: %s', (text) => {
    expect(parsePreferences(text)).toEqual(noPreferences);
    expect(isDamaged(text)).toBe(true);
  });

  it.each([
    null,
    '{}',
    '{"labels":null,"panels":{}}',
    '{"language":"th","panels":{"legend":-1},"letters":true}',
    '{"of a newer version":{"a":1},"theme":"dark"}',
  ])('is whole: %s', (text) => {
    expect(isDamaged(text)).toBe(false);
  });

  it.each(['', '[]', 'null', '{"theme":"dark","calendar":7}', '{"panels":{"a":1,"b":"2"}}'])(
    'is damaged in part or as a whole: %s',
    (text) => {
      expect(isDamaged(text)).toBe(true);
    },
  );
});
