/** A phrase found in a text; `start` and `end` are UTF-16 offsets. */
export interface FoundPhrase<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/**
 * Finds many fixed phrases at once, the longest at each place, without overlap. Phrases with ำ are also found in its
 * two-character spelling. `accept` may refuse a place, so that the next shorter phrase is tried there. Time grows with
 * the length of the text times the number of phrases that begin with the same two characters.
 */
export function phraseFinder<Value>(phrases: Iterable<readonly [string, Value]>) {
  const byStart = new Map<number, (readonly [string, Value])[]>();
  const add = (phrase: string, value: Value): void => {
    if (phrase.length < 2) return;
    const key = phrase.charCodeAt(0) * 65536 + phrase.charCodeAt(1);
    const list = byStart.get(key) ?? [];
    list.push([phrase, value]);
    byStart.set(key, list);
  };
  for (const [phrase, value] of phrases) {
    add(phrase, value);
    if (phrase.includes('ำ')) add(phrase.replaceAll('ำ', 'ํา'), value);
  }
  for (const list of byStart.values()) list.sort((a, b) => b[0].length - a[0].length);

  return (
    text: string,
    start: number,
    end: number,
    accept: (start: number, end: number) => boolean = () => true,
  ): FoundPhrase<Value>[] => {
    const found: FoundPhrase<Value>[] = [];
    for (let at = start; at < end - 1; ) {
      const list = byStart.get(text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1));
      const hit = list?.find(
        ([phrase]) =>
          at + phrase.length <= end &&
          text.startsWith(phrase, at) &&
          accept(at, at + phrase.length),
      );
      if (hit === undefined) {
        at += 1;
      } else {
        found.push({ start: at, end: at + hit[0].length, value: hit[1] });
        at += hit[0].length;
      }
    }
    return found;
  };
}
