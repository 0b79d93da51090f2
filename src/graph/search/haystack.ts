import type { Steps } from '../steps';

/** Texts one after the other, each between two line breaks, so that looking into all of them is one search. */
interface Block {
  readonly text: string;
  /** The number of its first text, and where in the block each text begins. */
  readonly first: number;
  readonly starts: Uint32Array;
}

/** Many numbered texts without line breaks, in blocks of which each is searched in a few milliseconds at most. */
export interface Haystack {
  readonly blocks: readonly Block[];
}

/** A letter that stands in nearly every text of a block must not hold up a key that is pressed meanwhile. */
const blockUnits = 60_000;

/** Collects the texts of a haystack in their order. */
export class HaystackBuilder {
  private readonly blocks: Block[] = [];
  private texts: string[] = [];
  private units = 0;
  private count = 0;

  add(text: string): void {
    this.texts.push(text);
    this.units += text.length + 1;
    this.count += 1;
    if (this.units >= blockUnits) this.close();
  }

  finish(): Haystack {
    this.close();
    return { blocks: this.blocks };
  }

  private close(): void {
    if (this.texts.length === 0) return;
    const starts = new Uint32Array(this.texts.length);
    let at = 1;
    for (const [number, text] of this.texts.entries()) {
      starts[number] = at;
      at += text.length + 1;
    }
    const first = this.count - this.texts.length;
    this.blocks.push({ text: `\n${this.texts.join('\n')}\n`, first, starts });
    this.texts = [];
    this.units = 0;
  }
}

/** Where a needle stands: in which text, from which unit of it, and how long the text is. */
export interface Place {
  readonly number: number;
  readonly at: number;
  readonly length: number;
}

/** The number, within a block, of the text in which a unit of the block lies; `from` is one not after it. */
function textAt(starts: Uint32Array, unit: number, from: number): number {
  let low = from;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= unit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Calls `found` for the first place of the needle in each text, or for every place, in order. Pauses after each block.
 * A needle may begin with a line break: then it stands at the beginning of a text, and `at` is 0.
 */
export function* places(
  { blocks }: Haystack,
  needle: string,
  which: 'first' | 'every',
  found: (place: Place) => void,
): Steps<void> {
  if (needle === '') return;
  const bound = needle.startsWith('\n') ? 1 : 0;
  for (const { text, first, starts } of blocks) {
    let within = 0;
    for (let at = text.indexOf(needle); at >= 0; ) {
      within = textAt(starts, at + bound, within);
      const start = starts[within] ?? 0;
      const end = (starts[within + 1] ?? text.length) - 1;
      found({ number: first + within, at: at + bound - start, length: end - start });
      at = text.indexOf(needle, which === 'every' ? at + needle.length : end);
    }
    yield;
  }
}

/** The block in which a text is; blocks are many where texts are. */
function blockOf(blocks: readonly Block[], number: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.first ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}

/** One of the texts. */
export function textOf({ blocks }: Haystack, number: number): string {
  const block = blockOf(blocks, number);
  if (!block) return '';
  const within = number - block.first;
  const start = block.starts[within];
  if (start === undefined) return '';
  return block.text.slice(start, (block.starts[within + 1] ?? block.text.length) - 1);
}

/** Calls `found` for every text, in order. Pauses after each block. */
export function* eachText(
  { blocks }: Haystack,
  found: (text: string, number: number) => void,
): Steps<void> {
  for (const { text, first, starts } of blocks) {
    for (const [within, start] of starts.entries()) {
      found(text.slice(start, (starts[within + 1] ?? text.length) - 1), first + within);
    }
    yield;
  }
}
