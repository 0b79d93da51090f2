import { formatErrors, formatProblem } from '../model/problem';
import { compileFolder } from './compile-folder';
import { packTexts, type Shipment } from './pack-texts';

/** Data with errors. The message is all its errors, one a line. */
export class DataError extends Error {
  override readonly name = 'DataError';
}

/** What a build ships of the data, and what it says about it meanwhile. */
export interface CorpusAsset {
  readonly json: string;
  /** The texts of a large corpus, to lie in the same folder. */
  readonly texts: Shipment['files'];
  readonly warnings: readonly string[];
}

/**
 * Compiles a folder, absolute or relative to `root`, for a build; rejects with a DataError where there are errors.
 *
 * @public loaded by its name
 */
export async function corpusAsset(folder: string, root: string): Promise<CorpusAsset> {
  const { corpus, problems } = await compileFolder(folder, root);
  if (!corpus) throw new DataError(formatErrors(problems).join('\n'));
  const { corpus: shipped, files } = packTexts(corpus);
  return { json: JSON.stringify(shipped), texts: files, warnings: problems.map(formatProblem) };
}
