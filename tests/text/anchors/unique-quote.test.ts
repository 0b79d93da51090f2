import { describe, expect, test } from 'vitest';
import { uniqueQuote } from '../../../src/text/anchors/unique-quote';
import { marked } from '../../fixtures/marked-text';

/** The quote of what a sentence marks, as `prefix|quote|suffix`; the body is what stands between the bars, or all. */
function quoted(sentence: string): string | null {
  const { text, marks } = marked(sentence);
  const [span] = marks;
  if (span === undefined) throw new Error(`no mark: ${sentence}`);
  const body = text.includes('¦')
    ? { start: text.indexOf('¦') + 1, end: text.lastIndexOf('¦') }
    : { start: 0, end: text.length };
  const found = uniqueQuote(text, body, span);
  return found && [found.prefix ?? '', found.quote, found.suffix ?? ''].join('|');
}

describe('words that are to stand once', () => {
  test.each([
    ['alone where they do', 'พลังงาน⟦สะอาด⟧', '|สะอาด|'],
    ['with what follows, where that is enough', '⟦ab⟧1234567890 ab', '|ab|12345678'],
    ['with what goes before, where only that is enough', 'xab. ⟦ab⟧', 'xab. |ab|'],
    ['with both, where neither is enough', 'x⟦ab⟧+\nxab-\nyab+', 'x|ab|+'],
    [
      'with more, where eight letters are not enough',
      '⟦ab⟧12345678x ab12345678y',
      '|ab|12345678x ab1234',
    ],
    ['outside the body is no matter', 'ab¦⟦ab⟧ c¦ab', '|ab|'],
    ['nothing outside the body is context', 'x¦ab ⟦ab⟧¦y', 'ab |ab|'],
    ['no context runs over a line', 'ab\n⟦ab⟧\nab', null],
    ['nor do the words', 'a⟦b\nc⟧d', null],
    ['blanks are no words', 'a⟦ ⟧b', null],
  ])('%s: %j', (_what, sentence, quote) => {
    expect(quoted(sentence)).toBe(quote);
  });
});
