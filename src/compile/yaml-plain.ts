import type { Data } from './yaml-data';
import { YamlLine } from './yaml-line';

/** Tabs, other control characters, and what some take for line ends. */
const unusual = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\uffff]/;

/** No line has this indentation: the source is at its end. */
const ended = -1;

/** Blocks of plain YAML: lists and mappings whose levels are told by indentation. */
class PlainYaml extends YamlLine {
  /** Spaces before the line of the content that comes next, at whose first letter `at` stands. */
  private indent = ended;

  document(): Data {
    this.toContent();
    const value = this.indent === ended ? null : this.block(this.indent, ended);
    return this.indent === ended ? value : this.decline();
  }

  protected override decline(): null {
    this.indent = ended;
    return super.decline();
  }

  /** Goes from the start of a line to the next content, over empty lines and comments. */
  private toContent(): void {
    while (this.at < this.source.length) {
      const indent = this.skipSpaces();
      if (this.isComment()) this.toLineEnd();
      else if (!this.isLineEnd()) {
        this.indent = indent;
        if (indent === 0 && this.isMarker()) this.decline();
        return;
      }
      this.at += 1;
    }
    this.indent = ended;
  }

  private isMarker(): boolean {
    return this.source.startsWith('---', this.at) || this.source.startsWith('...', this.at);
  }

  private toLineEnd(): void {
    const end = this.source.indexOf('\n', this.at);
    this.at = end < 0 ? this.source.length : end;
  }

  /** Goes to the next content; declines where anything but a comment is left on the line. */
  private endLine(): void {
    const spaces = this.skipSpaces();
    if (this.isComment() && spaces > 0) this.toLineEnd();
    if (!this.isLineEnd()) this.decline();
    this.at += 1;
    this.toContent();
  }

  /** True where nothing more stands on the line but spaces and a comment; goes to the next content then. */
  private endsLine(): boolean {
    const spaces = this.skipSpaces();
    if (!this.isLineEnd() && !(this.isComment() && spaces > 0)) return false;
    this.endLine();
    return true;
  }

  /** A value that begins at `at`, in this column, and belongs to something in the column `parent`. */
  private block(column: number, parent: number): Data {
    this.enter();
    const value = this.isDash() ? this.items(column) : this.entriesOrInline(column, parent);
    this.depth -= 1;
    return value;
  }

  private entriesOrInline(column: number, parent: number): Data {
    const start = this.at;
    if (this.bracketsAhead()) return this.wholeLine(parent);
    const key = this.text(false);
    if (this.isColon()) return this.entries(column, key);
    if (!this.declined) this.at = start;
    return this.wholeLine(parent);
  }

  private bracketsAhead(): boolean {
    const letter = this.source[this.at];
    return letter === '[' || letter === '{';
  }

  /** A value up to the end of its line; what stands further in on the next line would continue it. */
  private wholeLine(parent: number): Data {
    const value = this.inline(false);
    this.endLine();
    return this.indent > parent ? this.decline() : value;
  }

  private items(column: number): Data {
    const items: Data[] = [];
    while (this.indent === column && this.isDash()) {
      this.at += 1;
      if (this.endsLine()) {
        items.push(this.indent > column ? this.block(this.indent, column) : null);
      } else {
        this.indent = this.at - this.source.lastIndexOf('\n', this.at - 1) - 1;
        items.push(this.block(this.indent, column));
      }
    }
    return this.indent > column ? this.decline() : items;
  }

  private entries(column: number, first: string): Data {
    const mapping: Record<string, Data> = Object.create(null);
    for (let key = first; ; key = this.text(false)) {
      if (!this.isColon()) return this.decline();
      this.at += 1;
      this.put(mapping, key, this.entry(column));
      if (this.indent > column || (this.indent === column && this.isDash())) return this.decline();
      if (this.indent < column) return mapping;
    }
  }

  /** What belongs to a key in this column: on its line, on the next ones, or nothing. */
  private entry(column: number): Data {
    if (!this.endsLine()) return this.wholeLine(column);
    if (this.indent > column) return this.block(this.indent, column);
    return this.indent === column && this.isDash() ? this.items(column) : null;
  }
}

/**
 * Reads plain YAML, the kind that people write records in: blocks of lists and mappings, brackets and text within one
 * line, comments. Undefined where it meets anything else, for the YAML library to read or to refuse: faults, repeated
 * keys, anchors, tags, documents, text over several lines. What it returns is what `dataOf` makes of the library's
 * reading, ten times as fast.
 */
export function readPlainYaml(source: string): Data | undefined {
  if (unusual.test(source) || !source.isWellFormed()) return undefined;
  const yaml = new PlainYaml(source);
  const value = yaml.document();
  return yaml.declined ? undefined : value;
}
