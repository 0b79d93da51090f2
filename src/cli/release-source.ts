import { resolve } from 'node:path';
import { decodeText } from '../text/release/decode-text';
import { readFile, readStream } from './read-limited';
import { RefusedError } from './refused-error';

/** A release as it came: its text, and what was done to its bytes. */
export interface ReleaseSource {
  readonly text: string;
  readonly url: string | null;
  readonly notes: readonly string[];
  /** False where U+FFFD stands in the text because bytes were broken. */
  readonly whole: boolean;
}

/** From this length on, in UTF-16 code units, each step is told as it begins. */
export const longText = 1_000_000;

/** What reading a release is, for a person who waits for it. */
export const lookingFor = 'looking for dates, people, institutions and meetings';

/** How a source is called in what is said of it. */
export const sourceName = (file: string): string => (file === '-' ? 'standard input' : file);

/** Reads a file, or standard input for `-`, as text. Throws a RefusedError that says why where it is none. */
export async function readReleaseSource(
  file: string,
  cwd: string,
  progress: (text: string) => void,
): Promise<ReleaseSource> {
  const shown = sourceName(file);
  if (file === '-' && process.stdin.isTTY)
    progress('type or paste the release; Ctrl+D on a new line ends it\n');
  const bytes =
    file === '-'
      ? await readStream(process.stdin, shown)
      : await readFile(resolve(cwd, file), file);
  if (bytes.length >= longText) progress(`reading ${(bytes.length / 1_000_000).toFixed(1)} MB …\n`);
  if (bytes.length === 0) throw new RefusedError(`${shown} is empty`);
  const decoded = decodeText(bytes);
  if (decoded.kind === 'not text') throw new RefusedError(`${shown}: ${decoded.reason}`);
  if (decoded.text.trim() === '') throw new RefusedError(`${shown}: there is no text in it`);
  return decoded;
}
