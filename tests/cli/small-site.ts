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

/** A site of one page that prints the address of its corpus. */
export const smallSite = (title: string): Promise<string> =>
  temporaryFolder({
    'index.html':
      '<!doctype html><html><head></head><body><script type="module" src="/main.js"></script></body></html>',
    'main.js': "import address from 'virtual:yongyai-corpus';\ndocument.title = address;\n",
    'data/corpus.yaml': corpusTitled(title),
  });
