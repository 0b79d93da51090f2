import { temporaryFolder } from '../fixtures/temporary-folder';

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

/** A site of one page that has the address of its corpus for a title. */
export const smallFiles = (title: string): Readonly<Record<string, string>> => ({
  'index.html':
    '<!doctype html><html><head></head><body><script type="module" src="/main.js"></script></body></html>',
  'main.js': "import address from 'virtual:yongyai-corpus';\ndocument.title = address;\n",
  'data/corpus.yaml': corpusTitled(title),
});

export const smallSite = (title: string): Promise<string> => temporaryFolder(smallFiles(title));
