import { compile } from '../../../src/compile/compile';
import type { WholeCorpus } from '../../../src/model/corpus';
import { formatProblem } from '../../../src/model/problem';
import { serve, withCorpus } from '../../bench/sites';
import { builtSite } from './served-site';
import { test } from './test';

/** Compiles the files of a corpus that is made for a test; throws where it has a problem. */
export function corpusOf(files: ReadonlyMap<string, string>): WholeCorpus {
  const { corpus, problems } = compile(files);
  if (corpus === null) throw new Error(problems.map(formatProblem).join('\n'));
  return corpus;
}

/** The test tool, with the built site serving `corpus` in place of its own. */
export const testWith = (corpus: WholeCorpus) =>
  test.extend<object, { readonly site: string }>({
    site: [
      // biome-ignore lint/correctness/noEmptyPattern: the test tool reads what a fixture needs from this pattern.
      async ({}, use) => {
        const { address, close } = await serve(withCorpus(await builtSite(), corpus));
        await use(address);
        await close();
      },
      { scope: 'worker' },
    ],
  });
