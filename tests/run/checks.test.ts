import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../fixtures/temporary-folder';
import { runCommand } from './run-command';
import { weigh } from './size';
import { table } from './table';
import { topLevelProblems } from './top-level';

describe('the top of the project', () => {
  it('holds what belongs there, what tools make, and their dot files', () => {
    const names = [
      'package.json',
      'src',
      'data',
      'README.md',
      'node_modules',
      'dist',
      '.biome.json',
    ];
    expect(topLevelProblems(names)).toEqual([]);
  });

  it('holds nothing else', () => {
    expect(topLevelProblems(['src', 'scripts', 'vitest.config.ts'])).toEqual([
      expect.stringMatching(/^scripts: does not belong/),
      expect.stringMatching(/^vitest\.config\.ts: does not belong/),
    ]);
  });
});

describe('the weight of a site', () => {
  it('is that of the page, its scripts and styles after gzip', async () => {
    const code = 'export const a = 1;\n'.repeat(99);
    const page = '<script src="./a.js"></script>';
    const files = { 'index.html': page, 'a.js': code, 'a.css': '.a{}', 'corpus.json': '{}' };
    const weights = await weigh(await temporaryFolder(files));
    const weight = (file: string, content: string, first: boolean) => ({
      file,
      bytes: gzipSync(content).length,
      first,
    });
    expect(weights).toEqual([
      weight('a.js', code, true),
      weight('index.html', page, true),
      weight('a.css', '.a{}', false),
    ]);
  });
});

describe('runCommand', () => {
  it('gives the exit code, and 127 where there is no such program', async () => {
    expect(await runCommand('sh', ['-c', 'exit 3'])).toBe(3);
    expect(await runCommand('no-such-program', [])).toBe(127);
  });

  it('gives a command nothing to read', async () => {
    expect(await runCommand('sh', ['-c', 'read line && exit 4; exit 5'])).toBe(5);
  });
});

describe('the table', () => {
  it('has a line for each step, with what came of it', () => {
    const step = (name: string) => ({ name, about: '', run: () => Promise.reject() });
    const rows = table([
      { step: step('lint'), milliseconds: 1234, outcome: { passed: 1, failed: 0, note: '' } },
      { step: step('unit'), milliseconds: 0, outcome: { passed: 7, failed: 2, note: '1 skipped' } },
    ]);
    expect(rows.split('\n')).toEqual([
      'ok         1.2 s  lint',
      'FAILED     0.0 s  unit        7 passed, 2 failed; 1 skipped',
      '           1.2 s  all',
    ]);
  });
});
