import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const project = ts.getParsedCommandLineOfConfigFile('src/tsconfig.core.json', undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
    throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
  },
});

/** What the compiler says of a file with this code in the folder src/model. */
function said(code: string): readonly string[] {
  const file = resolve('src/model/made-up.ts');
  const options = { ...project?.options, incremental: false };
  delete options.tsBuildInfoFile;
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, target) =>
    name === file ? ts.createSourceFile(name, code, target) : getSourceFile(name, target);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the pure folders', () => {
  it.each(['document', 'window', 'fetch', 'process'])('know no %s', (name) => {
    expect(said(`export const a = ${name};`)).toEqual([
      expect.stringContaining(`Cannot find name '${name}'`),
    ]);
  });

  it('know what the language has', () => {
    expect(said("export const a = new Intl.Segmenter('th');")).toEqual([]);
  });

  it('are all checked', () => {
    const pure = ['model', 'text', 'view', 'compile', 'graph', 'formats', 'messages', 'picture'];
    const files = new Set(project?.fileNames);
    for (const folder of readdirSync('src').filter((name) => pure.includes(name))) {
      const inside = readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' });
      const code = inside.filter((name) => name.endsWith('.ts'));
      expect(code.filter((name) => !files.has(resolve('src', folder, name)))).toEqual([]);
    }
  });
});
