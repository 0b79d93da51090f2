import { CST, Lexer, Parser } from 'yaml';

/** YAML files of a corpus are written by hand: more than this is a mistake or an attack. */
export const yamlBytesAtMost = 5_000_000;
/** The data format nests six levels; the composer of the YAML library is recursive and must not be fed more. */
const depthAtMost = 40;

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

/** More refusals than this say nothing new. */
const refusalsAtMost = 100;

type LexemeType = CST.TokenType | null;

const blank: ReadonlySet<LexemeType> = new Set(['space', 'newline', 'comment'] as const);
const beforeItem: ReadonlySet<LexemeType> = new Set([
  'comma',
  'flow-seq-start',
  'flow-map-start',
] as const);

/** What no file of data may hold, and where the library would take long to say so, given what stands before. */
function refusalOf(
  type: LexemeType,
  before: LexemeType,
  documents: { readonly starts: number; readonly ends: number },
): Omit<YamlRefusal, 'offset'> | undefined {
  if (type === 'comma' && beforeItem.has(before)) {
    return {
      what: 'nothing stands before this comma',
      fix: 'write the item, or leave the comma out',
    };
  }
  if (documents.starts > 1 || documents.ends > 1) {
    const fix = 'keep one document and take out the lines --- and ...';
    return { what: 'the file holds more than one YAML document', fix };
  }
  return refused.get(type ?? '');
}

const tooDeep = {
  what: `the YAML is nested more than ${depthAtMost} levels deep`,
  fix: 'flatten it (data of a corpus needs six levels)',
};

/** A file of 5 MB that a person wrote has less than a million; one of dashes alone has six. */
const lexemesAtMost = 1_500_000;

const tooMuch = {
  what: 'the file holds too many items, however short',
  fix: 'split it into several files',
};

const depthOf = (stack: readonly CST.Token[]): number =>
  stack.length <= depthAtMost ? 0 : stack.filter((token) => CST.isCollection(token)).length;

/** Syntax tokens of a YAML file as far as they were read, and why no further. */
export interface YamlTokens {
  readonly tokens: readonly CST.Token[];
  readonly refusals: readonly YamlRefusal[];
}

/**
 * Reads YAML into syntax tokens, one at a time, so that too deep a nesting is refused before anything recursive sees
 * it, in lexer and composer alike. Features that data has no use for are refused where they stand. Reading stops at
 * what is no YAML at all: the library would go on, telling its echoes.
 */
export function readTokens(source: string, onLine: (offset: number) => void): YamlTokens {
  const parser = new Parser(onLine);
  const tokens: CST.Token[] = [];
  const refusals: YamlRefusal[] = [];
  let before: LexemeType = null;
  let lexemes = 0;
  const documents = { starts: 0, ends: 0 };
  onLine(0);
  for (const lexeme of new Lexer().lex(source)) {
    const type: LexemeType = before === 'scalar' ? null : CST.tokenType(lexeme);
    if (type === 'doc-start') documents.starts++;
    if (type === 'doc-end') documents.ends++;
    const reason = refusalOf(type, before, documents);
    if (reason) refusals.push({ offset: parser.offset, ...reason });
    if (reason && (type === 'doc-start' || type === 'doc-end')) return { tokens, refusals };
    if (refusals.length >= refusalsAtMost) return { tokens, refusals };
    for (const token of parser.next(lexeme)) tokens.push(token);
    const limit =
      ++lexemes > lexemesAtMost ? tooMuch : depthOf(parser.stack) > depthAtMost ? tooDeep : null;
    if (limit) return { tokens: [], refusals: [...refusals, { offset: parser.offset, ...limit }] };
    if (tokens.at(-1)?.type === 'error') break;
    if (!blank.has(type)) before = type;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, refusals };
}
