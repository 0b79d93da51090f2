import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run';
import { folderOf } from '../fixtures/data-folder';
import { tinyData, tinyDataWith } from '../fixtures/tiny-data';

/** Runs a command line beside a folder `data` with the files; `out` and `err` are what it wrote. */
async function yongyai(line: string, files: ReadonlyMap<string, string | Uint8Array> = tinyData()) {
  const cwd = await folderOf(
    new Map([...files].map(([path, content]) => [`data/${path}`, content])),
  );
  let out = '';
  let err = '';
  const code = await run(line.split(' ').filter(Boolean), {
    cwd,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err, cwd };
}

describe('check', () => {
  test('counts what data in order holds', async () => {
    expect(await yongyai('check')).toMatchObject({
      code: 0,
      err: '',
      out:
        '1 release, 7 entities, 3 claims, 5 mentions, 1 story, 0 suggestions to decide\n' +
        '0 errors, 0 warnings\n',
    });
  });

  test('prints every problem, one a line, and fails', async () => {
    const files = tinyDataWith(
      'claims/r1.yaml | subject: somchai => subject: somchia',
      'entities/all.yaml | when: "2025-12-09" => when: "2568-12-09"',
    );
    expect(await yongyai('check', files)).toMatchObject({
      code: 1,
      err: '',
      out:
        'data/claims/r1.yaml:5:12: there is no entity "somchia"; did you mean "somchai"?\n' +
        'data/entities/all.yaml:40:9: 2568 is a Buddhist-era year; write 2025-12-09\n' +
        '2 errors, 0 warnings\n',
    });
  });

  test('warns without failing', async () => {
    const files = tinyDataWith(
      'entities/all.yaml | label: { th: ก, en: a => label: { th: ก, en: a label that is too long',
    );
    const { code, out } = await yongyai('check', files);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^data\/entities\/all\.yaml:5:23: warning: the label .*\n.*\n0 errors, 1 warning\n$/,
    );
  });

  test('counts suggestions to decide', async () => {
    const { code, out } = await yongyai(
      'check',
      tinyDataWith('claims/r1.yaml | basis: stated => basis: suggested'),
    );
    expect(code).toBe(0);
    expect(out).toContain('1 suggestion to decide');
  });

  test('with --coverage has no open clause, or tells each as an error', async () => {
    expect(await yongyai('check --coverage')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/0 errors, 0 warnings, 0 open clauses\n$/),
    });
    const files = tinyDataWith('releases/r1.yaml | quote: สมชายต้อนรับทานากะ, => quote: สมชายต้อนรับ,');
    expect(await yongyai('check', files)).toMatchObject({ code: 0 });
    expect(await yongyai('check --coverage', files)).toMatchObject({
      code: 1,
      out: expect.stringMatching(
        /^data\/releases\/r1\.txt:2:13: no evidence covers "ทานากะ"; quote it .*\n.*\n1 error, 0 warnings, 1 open clause\n$/,
      ),
    });
  });

  test('with --coverage tells once what to do about the open clauses of a release', async () => {
    const files = tinyDataWith('releases/r1.yaml | quote: สมชายต้อนรับทานากะ, => quote: ชายต้อนรับ,');
    const { out } = await yongyai('check --coverage', files);
    expect(out.split('\n').slice(0, 3)).toEqual([
      'data/releases/r1.txt:2:1: no evidence covers "สม"',
      'data/releases/r1.txt:2:13: no evidence covers "ทานากะ"',
      '  for each of these: quote it in a claim of claims/r1.yaml, or mark it in releases/r1.yaml as no-claim with a reason',
    ]);
  });

  test('with --coverage says that errors come first', async () => {
    const { code, out } = await yongyai('check --coverage', tinyDataWith('corpus.yaml |'));
    expect(code).toBe(1);
    expect(out).toMatch(/1 error, 0 warnings, coverage not looked at until the errors are gone\n$/);
  });

  test('--help tells what a command does, and does nothing', async () => {
    expect(await yongyai('check --help')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Usage: .* check .*\nprints what is wrong/u),
    });
  });

  test('reads the folder that it is given', async () => {
    const { cwd } = await yongyai('check');
    const other = await folderOf(tinyData());
    const outs: string[] = [];
    const host = {
      cwd,
      out: (text: string) => outs.push(text),
      err: (text: string) => outs.push(text),
    };
    expect(await run(['check', other], host)).toBe(0);
    expect(await run(['check', '--data', other], host)).toBe(0);
    expect(await run(['check', 'nowhere'], host)).toBe(2);
    expect(outs.at(-1)).toBe(
      'there is no folder nowhere\nUsage: npm run -s yongyai -- check [DIR] [--coverage] [--data DIR]\n',
    );
    expect(await run(['check', 'data/corpus.yaml'], host)).toBe(2);
  });

  test('skips what an editor leaves behind', async () => {
    const { cwd } = await yongyai('check');
    await mkdir(join(cwd, 'data/.git'));
    await writeFile(join(cwd, 'data/.git/config'), 'x');
    await writeFile(join(cwd, 'data/claims/r1.yaml~'), 'x');
    await writeFile(join(cwd, 'data/claims/.r1.yaml.swp'), Buffer.from([0xff]));
    const host = { cwd, out: () => {}, err: () => {} };
    expect(await run(['check'], host)).toBe(0);
  });
});

test('a file that cannot be read is named, and nothing else is said', async () => {
  const { cwd } = await yongyai('check');
  await symlink('nowhere', join(cwd, 'data/claims/r2.yaml'));
  const said: string[] = [];
  const host = {
    cwd,
    out: (text: string) => said.push(text),
    err: (text: string) => said.push(text),
  };
  expect(await run(['check'], host)).toBe(1);
  expect(said).toEqual(['claims/r2.yaml cannot be read (ENOENT)\n']);
});

describe('export', () => {
  test('prints the corpus as one JSON document', async () => {
    const { code, out, err } = await yongyai('export --format json');
    expect([code, err]).toEqual([0, '']);
    const corpus = JSON.parse(out);
    expect(Object.keys(corpus)).toEqual(
      expect.arrayContaining(['version', 'releases', 'entities', 'claims', 'mentions']),
    );
    expect(corpus.releases[0]).toMatchObject({
      id: 'r1',
      title: 'สมชายต้อนรับทานากะ',
      url: 'https://example.org/1',
      published: '2025-12-10',
      language: 'th',
      body: { start: 12, end: 170 },
    });
    expect(corpus.entities[0]).toMatchObject({
      id: 'somchai',
      aliases: [{ text: 'สมชาย', kind: 'short', in: 'r1' }],
      when: null,
      place: null,
      formerly: ['chai'],
    });
    expect(corpus.claims[1]).toMatchObject({
      id: 'r1/p2',
      saidBy: 'somchai',
      partOf: 'r1/p1',
      to: null,
      when: { from: '2025-12-09', to: '2025-12-09' },
    });
    expect(Object.keys(corpus.mentions[0]).sort()).toEqual([
      'end',
      'entity',
      'release',
      'start',
      'words',
    ]);
  });

  test('says on standard error what is wrong, and prints nothing', async () => {
    expect(await yongyai('export --format json', tinyDataWith('releases/r1.txt |'))).toMatchObject({
      code: 1,
      out: '',
      err: 'data/releases/r1.yaml:1:1: its text releases/r1.txt is missing; add the text, or remove this file\n',
    });
  });

  test.each([
    ['export', 'the format is missing; write --format json'],
    ['export --format xml', 'there is no format xml; write --format json'],
  ])('%s is not understood', async (line, message) => {
    const { code, out, err } = await yongyai(line);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`${message}\nUsage: npm run -s yongyai -- export --format json [DIR]\n`);
  });
});

describe('a line that is not understood ends with code 2 and the usage', () => {
  test.each([
    ['', 'no command was given'],
    ['chekc', 'there is no command chekc'],
    ['__proto__', 'there is no command __proto__'],
    ['--coverage', 'there is no command --coverage'],
    ['check --covrage', "Unknown option '--covrage'"],
    ['check data more', 'too many arguments: more'],
    ['export --format', "Option '--format <value>' argument missing"],
  ])('%j', async (line, message) => {
    const { code, out, err } = await yongyai(line);
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n')[0]).toBe(message);
    expect(err).toContain('Usage:');
  });

  test('but asking for help does not', async () => {
    for (const line of ['help', '--help', '-h']) {
      const { code, out } = await yongyai(line);
      expect(code).toBe(0);
      expect(out).toContain('export --format json [DIR]');
    }
  });
});
