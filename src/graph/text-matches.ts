import type { Claim } from '../model/claim';
import type { Entity } from '../model/entity';
import { languages } from '../model/language';
import { spellingOf } from '../text/letters/spelling-key';
import { claimColumns } from './claim-columns';
import { lastCalls, perIndex } from './memo';

/** Many texts as one, so that looking into all of them is one search; a line break parts them. */
interface Haystack {
  readonly text: string;
  /** Where text number n begins. */
  readonly starts: Uint32Array;
}

function haystack(texts: readonly string[]): Haystack {
  const starts = new Uint32Array(texts.length);
  let length = 0;
  for (const [number, text] of texts.entries()) {
    starts[number] = length;
    length += text.length + 1;
  }
  return { text: texts.join('\n'), starts };
}

/** The numbers of the texts in which the needle (without a line break) stands, ascending. */
function matching({ text, starts }: Haystack, needle: string): readonly number[] {
  const found: number[] = [];
  let number = 0;
  let at = text.indexOf(needle);
  while (at >= 0) {
    while ((starts[number + 1] ?? Number.POSITIVE_INFINITY) <= at) number += 1;
    found.push(number);
    const next = starts[number + 1];
    at = next === undefined ? -1 : text.indexOf(needle, next);
  }
  return found;
}

/** One spelling key for several texts; a character that no key has parts them. */
const keyOf = (texts: readonly (string | null)[]) =>
  texts.map((text) => (text === null ? '' : oneLine(spellingOf(text)))).join('\u0001');

const oneLine = (text: string) => text.replaceAll('\n', ' ');

function namesOf({ name, label, aliases }: Entity): readonly string[] {
  return [
    ...languages.flatMap((language) => [name[language], label[language]]),
    // A part of an everyday word may be another word: รถไฟ (train) in รถไฟฟ้า.
    ...aliases.flatMap(({ text, kind }) => (kind === 'common' ? [] : [text])),
  ];
}

function wordsOf({ evidence }: Claim): readonly (string | null)[] {
  return evidence.flatMap(({ quote, translation }) => [quote, translation.en, translation.ja]);
}

const haystacks = perIndex((index) => ({
  names: haystack(index.corpus.entities.map((entity) => keyOf(namesOf(entity)))),
  words: haystack(index.corpus.claims.map((claim) => keyOf(wordsOf(claim)))),
}));

/**
 * Which claims (by number: 1 or 0) a text filter lets through: those with an end that has the text inside a name, label
 * or alias, and those with the text inside a quote or its translation; compared by spelling key. Null where the text
 * has nothing to look for, and so lets all through.
 */
export const textMatches = lastCalls((index, text: string): Uint8Array | null => {
  const needle = oneLine(spellingOf(text));
  if (needle === '') return null;
  const { names, words } = haystacks(index);
  const { ends } = claimColumns(index);
  const named = new Set(matching(names, needle));
  const passes = new Uint8Array(ends.length);
  for (const [number, entities] of ends.entries()) {
    if (entities.some((entity) => named.has(entity))) passes[number] = 1;
  }
  for (const number of matching(words, needle)) passes[number] = 1;
  return passes;
});
