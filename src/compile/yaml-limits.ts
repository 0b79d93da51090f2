import { CST, Lexer, Parser } from 'yaml';

/** YAML files of a corpus are written by hand: more than this is a mistake or an attack. */
export const yamlBytesAtMost = 5_000_000;
/** The data format nests six levels; the composer of the YAML library is recursive and must not be fed more. */
export const depthAtMost = 40;

export interface YamlRefusal {
  readonly offset: number;
  readonly what: string;
  readonly fix: string;
}

const refused = new Map<string, Omit<YamlRefusal, 'offset'>>([
  [
    'anchor',
    {
      what: 'YAML anchors (&) are not allowed',
      fix: 'write the value out, or put quotation marks around text that begins with &',
    },
  ],
  [
    'alias',
    {
      what: 'YAML aliases (*) are not allowed',
      fix: 'write the value out, or put quotation marks around text that begins with *',
    },
  ],
  [
    'tag',
    {
      what: 'YAML tags (!) are not allowed',
      fix: 'leave the tag out, or put quotation marks around text that begins with !',
    },
  ],
  [
    'directive-line',
    {
      what: 'YAML directives (%) are not allowed',
      fix: 'leave the line out, or put quotation marks around text that begins with %',
    },
  ],
]);

/**
 * Reads YAML into syntax tokens, one at a time, so that too deep a nesting is refused before anything recursive sees
 * it, in lexer and composer alike. Features that data has no use for are refused where they stand.
 */
export function readTokens(
  source: string,
  onLine: (offset: number) => void,
): { readonly tokens: readonly CST.Token[]; readonly refusals: readonly YamlRefusal[] } {
  const parser = new Parser(onLine);
  const tokens: CST.Token[] = [];
  const refusals: YamlRefusal[] = [];
  let scalarNext = false;
  onLine(0);
  for (const lexeme of new Lexer().lex(source)) {
    const type: CST.TokenType | null = scalarNext ? null : CST.tokenType(lexeme);
    scalarNext = type === 'scalar';
    const reason = type === null ? undefined : refused.get(type);
    if (reason) refusals.push({ offset: parser.offset, ...reason });
    for (const token of parser.next(lexeme)) tokens.push(token);
    // A level takes at most two entries of the stack: the collection and the value begun in it.
    if (parser.stack.length > depthAtMost * 2) {
      const what = `the YAML is nested more than ${depthAtMost} levels deep`;
      const fix = 'flatten it; data of a corpus needs six levels';
      return { tokens: [], refusals: [...refusals, { offset: parser.offset, what, fix }] };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, refusals };
}
