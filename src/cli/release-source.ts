import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeText } from '../text/decode-text';
import { UsageError } from './arguments';

/** A release as it came: its text, and what was done to its bytes. */
export interface ReleaseSource {
  readonly text: string;
  readonly url: string | null;
  readonly notes: readonly string[];
}

/** Larger files are no press release; reading one by mistake must not fill the memory. */
const bytesAtMost = 64_000_000;

/** Reads a file, or standard input for `-`, as text. Throws a UsageError that says why where it is none. */
export async function readReleaseSource(
  file: string,
  cwd: string,
  progress: (text: string) => void,
): Promise<ReleaseSource> {
  const bytes = file === '-' ? await readInput() : await readWhole(resolve(cwd, file), file);
  if (bytes.length > 2_000_000) progress(`reading ${(bytes.length / 1_000_000).toFixed(1)} MB …\n`);
  const decoded = decodeText(bytes);
  if (decoded.kind === 'not text') throw new UsageError(`${file}: ${decoded.reason}`);
  if (decoded.text.trim() === '') throw new UsageError(`${file}: the file is empty`);
  return decoded;
}

async function readInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of process.stdin) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > bytesAtMost)
      throw new UsageError(`standard input is longer than ${bytesAtMost / 1_000_000} MB`);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

async function readWhole(path: string, shown: string): Promise<Uint8Array> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(path, 'r');
  } catch {
    throw new UsageError(`there is no file ${shown}, or it cannot be read`);
  }
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw new UsageError(`${shown} is no file`);
    if (stats.size > bytesAtMost)
      throw new UsageError(`${shown} is longer than ${bytesAtMost / 1_000_000} MB`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
