import type { Data } from './yaml-data';
import { YamlText } from './yaml-text';

const comma = 0x2c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** More than the data format ever nests, and less than the YAML library is allowed. */
const depthAtMost = 20;
/** Where a file holds more values, the limits of the YAML library have the word. */
const valuesAtMost = 200_000;
/** The YAML library refuses keys from 1,024 letters on. */
const keyAtMost = 500;

/** Reads what stands on one line of plain YAML: text and brackets. */
export class YamlLine extends YamlText {
  protected depth = 0;
  private values = 0;

  /** Goes one level deeper; the caller comes back by `depth -= 1`. */
  protected enter(): void {
    this.depth += 1;
    this.values += 1;
    if (this.depth > depthAtMost || this.values > valuesAtMost) this.decline();
  }

  /** A value that stands on this line as a whole. */
  protected inline(bracketed: boolean): Data {
    this.enter();
    const code = this.code();
    const value =
      code === openBracket
        ? this.list()
        : code === openBrace
          ? this.mapping()
          : this.textOrNull(bracketed);
    this.depth -= 1;
    return value;
  }

  private textOrNull(bracketed: boolean): string | null {
    const quoted = this.isQuoted();
    const text = this.text(bracketed);
    return !quoted && (text === 'null' || text === '~') ? null : text;
  }

  /** Adds an entry, or declines where the key is there already. */
  protected put(mapping: Record<string, Data>, key: string, value: Data): void {
    if (key in mapping || key.length > keyAtMost) this.decline();
    mapping[key] = value;
  }

  private list(): Data {
    const items: Data[] = [];
    this.at += 1;
    this.skipSpaces();
    if (this.closes(closeBracket)) return items;
    do {
      this.skipSpaces();
      items.push(this.inline(true));
    } while (this.separates(closeBracket));
    return items;
  }

  private mapping(): Data {
    const mapping: Record<string, Data> = Object.create(null);
    this.at += 1;
    this.skipSpaces();
    if (this.closes(closeBrace)) return mapping;
    do {
      this.skipSpaces();
      const key = this.text(true);
      if (!this.isColon()) return this.decline();
      this.at += 1;
      this.skipSpaces();
      this.put(mapping, key, this.inline(true));
    } while (this.separates(closeBrace));
    return mapping;
  }

  private closes(bracket: number): boolean {
    if (this.code() !== bracket) return false;
    this.at += 1;
    return true;
  }

  /** Goes behind the comma after an item, true, or behind the closing bracket, false. */
  private separates(bracket: number): boolean {
    this.skipSpaces();
    if (this.closes(comma)) return true;
    if (!this.closes(bracket)) this.decline();
    return false;
  }
}
