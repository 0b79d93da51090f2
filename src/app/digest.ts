import { sha256 } from '../text/letters/sha256';

/**
 * The SHA-256 of bytes in hexadecimal digits: by the browser, beside the page's own thread, where it offers to (it does
 * in secure contexts), since of a large corpus hundreds of packs are checked while somebody types; else by the page.
 */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // Where the context is not secure, there is no such object.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return sha256(bytes);
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
