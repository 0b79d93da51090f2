/** A phrase found in a text; `start` and `end` are UTF-16 offsets. */
export interface FoundPhrase<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/**
 * Finds many fixed phrases at once, the longest at each place, without overlap. Phrases with ำ are also found in its
 * two-character spelling. `accept` may refuse a place, so that the next shorter phrase is tried there. Of two values
 * for one phrase the first holds. Time grows with the length of the text times the number of different lengths of the
 * phrases that begin with the same two characters, however many they are.
 */
export function phraseFinder<Value>(phrases: Iterable<readonly [string, Value]>) {
  const byStart = new Map<number, { lengths: number[]; values: Map<string, Value> }>();
  const add = (phrase: string, value: Value): void => {
    const key = phrase.charCodeAt(0) * 65536 + phrase.charCodeAt(1);
    const known = byStart.get(key) ?? { lengths: [], values: new Map<string, Value>() };
    if (!known.values.has(phrase)) known.values.set(phrase, value);
    byStart.set(key, known);
  };
  for (const [phrase, value] of phrases) {
    add(phrase, value);
    if (phrase.includes('ำ')) add(phrase.replaceAll('ำ', 'ํา'), value);
  }
  for (const known of byStart.values()) {
    const lengths = new Set([...known.values.keys()].map((phrase) => phrase.length));
    known.lengths = [...lengths].sort((a, b) => b - a);
  }

  return (
    text: string,
    start: number,
    end: number,
    accept: (start: number, end: number) => boolean = () => true,
  ): FoundPhrase<Value>[] => {
    const found: FoundPhrase<Value>[] = [];
    for (let at = start; at < end - 1; ) {
      const known = byStart.get(text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1));
      const length = known?.lengths.find(
        (one) =>
          at + one <= end && known.values.has(text.slice(at, at + one)) && accept(at, at + one),
      );
      if (known === undefined || length === undefined) {
        at += 1;
        continue;
      }
      const value = known.values.get(text.slice(at, at + length)) as Value;
      found.push({ start: at, end: at + length, value });
      at += length;
    }
    return found;
  };
}
