const newline = 0x0a;
const space = 0x20;
const quotationMark = 0x22;
const hash = 0x23;
const apostrophe = 0x27;
const dash = 0x2d;
const colon = 0x3a;
const backslash = 0x5c;

const codes = (letters: string): ReadonlySet<number> =>
  new Set(Array.from(letters, (letter) => letter.charCodeAt(0)));

/** What no text without quotation marks may begin with; `?`, `:` and `-` may, but hardly ever do. */
const notFirst = codes('?:,[]{}#&*!|>\'"%@`\n');
const inBrackets = codes(',[]{}');

/**
 * Reads the text of plain YAML (see `readPlainYaml`), with and without quotation marks. Whatever it does not recognise
 * makes it decline: it then stands at the end of the source, where every loop ends, and what it returns means nothing.
 */
export class YamlText {
  declined = false;
  protected at = 0;

  constructor(protected readonly source: string) {}

  protected decline(): null {
    this.declined = true;
    this.at = this.source.length;
    return null;
  }

  protected code(offset = this.at): number {
    // Past its end, a source goes on in line ends.
    return offset < this.source.length ? this.source.charCodeAt(offset) : newline;
  }

  protected skipSpaces(): number {
    const from = this.at;
    while (this.code() === space) this.at += 1;
    return this.at - from;
  }

  protected standsAlone(mark: number, offset = this.at): boolean {
    if (this.code(offset) !== mark) return false;
    const next = this.code(offset + 1);
    return next === space || next === newline;
  }

  protected isDash(): boolean {
    return this.standsAlone(dash);
  }

  protected isColon(): boolean {
    return this.standsAlone(colon);
  }

  protected isQuoted(): boolean {
    const code = this.code();
    return code === quotationMark || code === apostrophe;
  }

  protected isComment(): boolean {
    return this.code() === hash;
  }

  protected isLineEnd(): boolean {
    return this.code() === newline;
  }

  /** Text with or without quotation marks; ends right behind it. */
  protected text(bracketed: boolean): string {
    if (!this.isQuoted()) return this.unquoted(bracketed);
    return this.code() === apostrophe ? this.singleQuoted() : this.doubleQuoted();
  }

  private unquoted(bracketed: boolean): string {
    const { source, at: start } = this;
    if (notFirst.has(this.code()) || this.isDash()) this.decline();
    let end = start;
    for (let at = start; !this.declined; at += 1) {
      const code = this.code(at);
      if (code === newline || (bracketed && inBrackets.has(code))) break;
      if (code === colon) {
        if (this.standsAlone(colon, at)) break;
        if (bracketed && inBrackets.has(this.code(at + 1))) this.decline();
      } else if (code === hash && this.code(at - 1) === space) break;
      if (code !== space) end = at + 1;
    }
    if (!this.declined) this.at = end;
    return source.slice(start, end);
  }

  private singleQuoted(): string {
    const { source, at: start } = this;
    let end = source.indexOf("'", start + 1);
    while (end >= 0 && this.code(end + 1) === apostrophe) end = source.indexOf("'", end + 2);
    return this.upTo(end).replaceAll("''", "'");
  }

  private doubleQuoted(): string {
    let end = this.at + 1;
    for (let code = this.code(end); code !== quotationMark && code !== newline; ) {
      end += code === backslash ? 2 : 1;
      code = this.code(end);
    }
    const written = this.upTo(this.code(end) === quotationMark ? end : -1);
    if (!written.includes('\\')) return written;
    try {
      // What JSON escapes means the same in YAML; what YAML has beyond that, the library reads.
      const text: unknown = JSON.parse(`"${written}"`);
      if (typeof text === 'string' && text.isWellFormed()) return text;
    } catch {
      // Declined below.
    }
    this.decline();
    return '';
  }

  /** What stands between quotation marks on this line; goes behind the closing one at `end`, which may be missing. */
  private upTo(end: number): string {
    const text = this.source.slice(this.at + 1, end < 0 ? this.at : end);
    if (end < 0 || text.includes('\n')) this.decline();
    else this.at = end + 1;
    return text;
  }
}
