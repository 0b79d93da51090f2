import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const words = '{ th: ก, en: A, ja: あ }';

/** The smallest corpus that compiles, with a title of one's own. */
export const corpusTitled = (title: string): string =>
  [
    `title: { th: ก, en: ${title}, ja: あ }`,
    `about: ${words}`,
    'languages: [th, en, ja]',
    'types:',
    `  person: { label: ${words}, plural: ${words} }`,
    'predicates:',
    `  met: { label: ${words}, inverse: ${words}, subject: [person], object: [person], draws: [subject-object] }`,
    '',
  ].join('\n');

/** A folder that is gone when the test is over, with the given files. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yongyai-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** A site of one page that prints the address of its corpus. */
export const smallSite = (title: string): Promise<string> =>
  folderOf({
    'index.html':
      '<!doctype html><html><head></head><body><script type="module" src="/main.js"></script></body></html>',
    'main.js': "import address from 'virtual:yongyai-corpus';\ndocument.title = address;\n",
    'data/corpus.yaml': corpusTitled(title),
  });
