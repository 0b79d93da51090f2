import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeText } from '../text/decode-text';
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

/** Larger files are no press release; reading one by mistake must not fill the memory. */
const bytesAtMost = 64_000_000;

/** Reads a file, or standard input for `-`, as text. Throws a RefusedError that says why where it is none. */
export async function readReleaseSource(
  file: string,
  cwd: string,
  progress: (text: string) => void,
): Promise<ReleaseSource> {
  const shown = file === '-' ? 'standard input' : file;
  if (file === '-' && process.stdin.isTTY)
    progress('type or paste the release; Ctrl+D on a new line ends it\n');
  const bytes =
    file === '-' ? await readAll(process.stdin, shown) : await readFile(resolve(cwd, file), file);
  if (bytes.length >= longText) progress(`reading ${(bytes.length / 1_000_000).toFixed(1)} MB …\n`);
  if (bytes.length === 0) throw new RefusedError(`${shown} is empty`);
  const decoded = decodeText(bytes);
  if (decoded.kind === 'not text') throw new RefusedError(`${shown}: ${decoded.reason}`);
  if (decoded.text.trim() === '') throw new RefusedError(`${shown}: there is no text in it`);
  return decoded;
}

async function readAll(stream: AsyncIterable<unknown>, shown: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    const bytes = Buffer.from(part as Uint8Array);
    length += bytes.length;
    if (length > bytesAtMost)
      throw new RefusedError(
        `${shown} is longer than ${bytesAtMost / 1_000_000} MB: no press release`,
      );
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a folder; give one of its files',
};

/** A file, or a pipe that stands as one, whole. */
async function readFile(path: string, shown: string): Promise<Uint8Array> {
  try {
    const handle = await open(path, 'r');
    try {
      const stats = await handle.stat();
      if (stats.isDirectory()) throw new RefusedError(`${shown}: ${reasons.EISDIR}`);
      return await readAll(handle.createReadStream({ autoClose: false }), shown);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new RefusedError(`${shown}: ${reasons[code] ?? `it cannot be read (${code})`}`);
  }
}
