import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const name = resolve(root, 'src/messages/tried-out.ts');

/** What the type checker says of a catalogue, as it would stand in src/messages; line breaks and all but the reasons are left out. */
function complaints(source: string): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    skipLibCheck: true,
    skipDefaultLibCheck: true,
    lib: ['lib.es2022.d.ts'],
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (file) => (file === name ? source : readFile(file));
  host.fileExists = (file) => file === name || fileExists(file);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, target) =>
    file === name ? ts.createSourceFile(file, source, target) : getSourceFile(file, target);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([name], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

const catalogue = (th: string, ja: string) => `
import { catalogue } from './catalogue';
export const tried = catalogue({
  en: { title: 'Title', hits: (count: number) => \`\${count} hits\` },
  th: ${th},
  ja: ${ja},
});
`;
const thai = "{ title: 'ชื่อ', hits: (count: number) => String(count) }";
const japanese = "{ title: '題', hits: (count: number) => String(count) }";

describe('the type checker', () => {
  test('passes a catalogue that is whole', () => {
    expect(complaints(catalogue(thai, japanese))).toEqual([]);
  });

  test('refuses one that lacks a message in one language', () => {
    const [complaint] = complaints(catalogue("{ title: 'ชื่อ' }", japanese));
    expect(complaint).toMatch(/'hits' is missing/);
  });

  test('refuses a message too many, and one that asks for other values', () => {
    expect(complaints(catalogue(`{ ...${thai}, more: 'อีก' }`, japanese))).not.toEqual([]);
    const other = "{ title: '題', hits: (count: string) => count }";
    expect(complaints(catalogue(thai, other))).not.toEqual([]);
  });
});
