import { open } from 'node:fs/promises';
import { RefusedError } from './refused-error';

/** Larger files are no press release; reading one by mistake, or a device without an end, must not fill the memory. */
const bytesAtMost = 64_000_000;

/** All of a stream. Throws a RefusedError where it does not end in time. */
export async function readStream(
  stream: AsyncIterable<unknown>,
  shown: string,
): Promise<Uint8Array> {
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

/** A file, or a pipe that stands as one, whole. Throws a RefusedError that says why where it cannot be read. */
export async function readFile(path: string, shown: string): Promise<Uint8Array> {
  try {
    const handle = await open(path, 'r');
    try {
      const stats = await handle.stat();
      if (stats.isDirectory()) throw new RefusedError(`${shown}: ${reasons.EISDIR}`);
      return await readStream(handle.createReadStream({ autoClose: false }), shown);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new RefusedError(`${shown}: ${reasons[code] ?? `it cannot be read (${code})`}`);
  }
}
