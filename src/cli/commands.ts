import type { Command } from './host';

/** Every command by its name; each is loaded only when it is asked for. */
export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['check', async () => (await import('./check')).check],
  ['read', async () => (await import('./read')).read],
  ['add', async () => (await import('./add')).add],
  ['suggest', async () => (await import('./suggest')).suggest],
  ['reanchor', async () => (await import('./reanchor')).reanchor],
  ['export', async () => (await import('./export')).exportCorpus],
]);
