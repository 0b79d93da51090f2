import type { TextSpan } from '../../model/release';
import { continuesLetter } from './cluster';
import { foldLetter } from './fold-letter';
import { isSpace, isZeroWidth, plainUnit } from './plain-unit';
import { isThaiDigit, isThaiMark } from './thai';
import { thaiMarkRank } from './thai-marks';

/**
 * A text as it is compared: what spells the same has the same key, whatever the order of its marks, its digits, its
 * quotation marks or its white space. `starts[i]` and `ends[i]` are the UTF-16 offsets in the untouched text of what
 * became unit `i` of the key; units that came from one letter together share both.
 */
export interface SpellingKey {
  readonly key: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const nikhahit = 0x0e4d;
const saraAa = 0x0e32;
const saraAm = 0x0e33;
const saraE = 0x0e40;
const saraAe = 0x0e41;
const space = 0x20;

/** Collects units of the key, with where they came from unless `placeless`; grows by doubling. */
class KeyBuilder {
  units: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
  length = 0;

  constructor(
    capacity: number,
    private readonly placeless = false,
  ) {
    this.units = new Uint16Array(capacity);
    this.starts = new Int32Array(placeless ? 0 : capacity);
    this.ends = new Int32Array(placeless ? 0 : capacity);
  }

  push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    if (!this.placeless) {
      this.starts[this.length] = start;
      this.ends[this.length] = end;
    }
    this.length++;
  }

  private grow(): void {
    const capacity = this.units.length * 2 + 16;
    const [units, starts, ends] = [this.units, this.starts, this.ends];
    this.units = new Uint16Array(capacity);
    this.units.set(units);
    if (this.placeless) return;
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.starts.set(starts);
    this.ends.set(ends);
  }

  text(): string {
    let key = '';
    // In slices: an argument list has a limit.
    for (let at = 0; at < this.length; at += 8192) {
      const slice = this.units.subarray(at, Math.min(at + 8192, this.length));
      key += Reflect.apply(String.fromCharCode, null, slice);
    }
    return key;
  }

  finish(): SpellingKey {
    return {
      key: this.text(),
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    };
  }
}

/**
 * The end of the run of Thai marks, ำ and ํ…า that begins at `from`; what is invisible inside a run belongs to it.
 * `from` itself when no run begins there.
 */
function thaiRunEnd(text: string, from: number): number {
  let end = from;
  let sawNikhahit = false;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isThaiMark(unit) || unit === saraAm) {
      if (unit === nikhahit) sawNikhahit = true;
      end = at + 1;
    } else if (unit === saraAa && sawNikhahit) {
      // ํ and า together are ำ, with a tone mark on either side of ํ.
      return at + 1;
    } else if (!isZeroWidth(unit)) break;
  }
  return end;
}

/** Writes a run of Thai marks in the one order that all its spellings share: below, above, tone, silencer, ำ; each once. */
function pushThaiRun(text: string, from: number, end: number, into: KeyBuilder): void {
  const marks: number[] = [];
  let am = false;
  let nikhahits = 0;
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === saraAm) am = true;
    else if (unit === saraAa) {
      am = true;
      nikhahits--;
    } else if (unit === nikhahit) nikhahits++;
    else if (isThaiMark(unit)) marks.push(unit);
  }
  for (; nikhahits > 0; nikhahits--) marks.push(nikhahit);
  if (marks.length > 1) marks.sort((a, b) => thaiMarkRank(a) - thaiMarkRank(b) || a - b);
  if (am) marks.push(saraAm);
  let before = 0;
  for (const unit of marks) {
    // A mark that is typed twice is drawn once.
    if (unit !== before) into.push(unit, from, end);
    before = unit;
  }
}

/** What joins the letter before it without being a mark: vowels and finals of Hangul, half-width voicing. */
const joinsLetter = (unit: number): boolean =>
  (unit >= 0x1160 && unit <= 0x11ff) || unit === 0xff9e || unit === 0xff9f;

/** The end of the letter at `at`: its code point and what joins it. */
function letterEnd(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  let end = at + (point > 0xffff ? 2 : 1);
  while (end < text.length && (continuesLetter(text, end) || joinsLetter(text.charCodeAt(end)))) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  return end;
}

/**
 * The spelling key of a text or of `span` within it (offsets stay those of the whole text). Folds: canonical and
 * compatibility forms (full width, ligatures), Latin case and diacritics, order of Thai marks, ํ + า = ำ, เ + เ = แ,
 * Thai digits, curly quotes, dashes, invisible characters (dropped), white space (any run is one space). Linear in
 * the length for text with letters of bounded length; never throws.
 */
export function spellingKey(text: string, span?: TextSpan): SpellingKey {
  const [start, end] = endsOf(text, span);
  const into = new KeyBuilder(end - start + 8);
  spell(text, start, end, into);
  return into.finish();
}

/** One builder for all keys of which only the text is asked for. */
const scratch = new KeyBuilder(4096, true);

/** The text of `spellingKey` alone, in less time. */
export function spellingText(text: string, span?: TextSpan): string {
  const [start, end] = endsOf(text, span);
  scratch.length = 0;
  spell(text, start, end, scratch);
  return scratch.text();
}

const endsOf = (text: string, span: TextSpan | undefined): readonly [number, number] => [
  span?.start ?? 0,
  Math.min(span?.end ?? text.length, text.length),
];

/** Writes the key of the stretch from `start` to `end`. */
function spell(text: string, start: number, end: number, into: KeyBuilder): void {
  // A letter must not reach beyond the span.
  const source = end < text.length ? text.slice(0, end) : text;
  let at = start;
  while (at < end) {
    const unit = source.charCodeAt(at);
    const plain = plainUnit(unit);
    if (plain > 0 && !(at + 1 < end && continuesLatin(source, at + 1))) {
      into.push(plain, at, at + 1);
      at++;
    } else if (isSpace(unit)) {
      let stop = at + 1;
      for (let next = stop; next < end; next++) {
        const following = source.charCodeAt(next);
        if (isSpace(following)) stop = next + 1;
        else if (!isZeroWidth(following)) break;
      }
      into.push(space, at, stop);
      at = stop;
    } else if (isZeroWidth(unit)) at++;
    else if (isThaiMark(unit) || unit === saraAm) {
      const stop = thaiRunEnd(source, at);
      pushThaiRun(source, at, stop, into);
      at = stop;
    } else if (isThaiDigit(unit)) {
      into.push(unit - 0x0e50 + 0x30, at, at + 1);
      at++;
    } else if (unit === saraE && source.charCodeAt(at + 1) === saraE) {
      into.push(saraAe, at, at + 2);
      at += 2;
    } else {
      const stop = letterEnd(source, at);
      const folded = foldLetter(source.slice(at, stop));
      for (let i = 0; i < folded.length; i++) into.push(folded.charCodeAt(i), at, stop);
      at = stop;
    }
  }
}

/**
 * Whether a plain letter is followed by a mark that makes it another letter, so that both are folded together. Thai
 * marks may stand between them: the canonical form draws the letter's own mark to it.
 */
function continuesLatin(text: string, from: number): boolean {
  let offset = from;
  while (isThaiMark(text.charCodeAt(offset))) offset++;
  const unit = text.charCodeAt(offset);
  return unit >= 0x300 && !(unit >= 0x0e01 && unit <= 0x0e5b) && continuesLetter(text, offset);
}

/** The key alone, trimmed: for comparing whole names. */
export const spellingOf = (text: string): string => spellingText(text).trim();

/**
 * The stretch of the untouched text behind units `from` to `to` (excluded) of the key, or null where an end falls
 * inside a letter that was folded as a whole.
 */
export function spanOfKey(key: SpellingKey, from: number, to: number): TextSpan | null {
  const start = key.starts[from];
  const end = key.ends[to - 1];
  if (start === undefined || end === undefined || from >= to) return null;
  const before = from > 0 ? (key.ends[from - 1] ?? 0) : 0;
  const after = to < key.starts.length ? (key.starts[to] ?? end) : end;
  return before > start || after < end ? null : { start, end };
}
