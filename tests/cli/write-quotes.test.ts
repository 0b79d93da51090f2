import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withQuotes } from '../../src/cli/write-quotes';

const texts = fc.string({ unit: 'grapheme', minLength: 1 });

const yaml = `# A claim.
- id: a # its name
  evidence:
    - quote: นายก กล่าว
      suffix: ' ว่า'   # told apart
    - { quote: "สอง", role: names }
- id: b
  evidence:
    - quote: >-
        folded words
      role: says
`;

describe('quotes of a file', () => {
  test('are written anew, and all else stays to the letter', () => {
    const changed = withQuotes(yaml, [
      { path: [0, 'evidence', 0], fresh: { quote: 'นายก\nกล่าว', suffix: ' ไว้' } },
      { path: [0, 'evidence', 1], fresh: { quote: 'สอง, สาม' } },
      { path: [1, 'evidence', 0], fresh: { quote: 'other words' } },
    ]);
    expect(parse(changed)).toEqual([
      {
        id: 'a',
        evidence: [
          { quote: 'นายก\nกล่าว', suffix: ' ไว้' },
          { quote: 'สอง, สาม', role: 'names' },
        ],
      },
      { id: 'b', evidence: [{ quote: 'other words', role: 'says' }] },
    ]);
    expect(changed).toContain("      suffix: ' ไว้'   # told apart\n");
    expect(changed).toContain('# A claim.\n- id: a # its name\n');
    expect(withQuotes(yaml, [])).toBe(yaml);
  });

  test('come back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.constantFrom('true', 'null', 'no', "it's")), (words) => {
        const changed = withQuotes(yaml, [{ path: [0, 'evidence', 1], fresh: { quote: words } }]);
        expect(parse(changed)[0].evidence[1]).toEqual({ quote: words, role: 'names' });
      }),
    );
  });

  test('that are not there are an error', () => {
    expect(() => withQuotes(yaml, [{ path: [7], fresh: { quote: 'x' } }])).toThrow('no quote at 7');
  });
});
