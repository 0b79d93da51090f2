/** What was understood and cannot be done: a file that is no release, a folder that takes no file. Exit code 1. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}
