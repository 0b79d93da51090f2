/** What a file of data/ is, told by its path. */
export type SourceKind =
  | { readonly kind: 'corpus' | 'entities' | 'ignored' | 'unexpected'; readonly id: null }
  | { readonly kind: 'text' | 'release' | 'claims' | 'story'; readonly id: string };

const backup =
  /^\.|^#.*#$|~$|\.(?:swp|swo|bak|orig|tmp|rej)$|^(?:README\.md|Thumbs\.db|desktop\.ini)$/i;

/** True for paths that no corpus reads: dot files and folders, backups of editors, a README. */
export const isIgnored = (path: string): boolean =>
  path.split('/').some((part) => backup.test(part));

/** Tells what the file at a path ('/' separated, relative to data/) is. */
export function sourceKind(path: string): SourceKind {
  if (isIgnored(path)) return { kind: 'ignored', id: null };
  if (path === 'corpus.yaml') return { kind: 'corpus', id: null };
  const [folder = '', name = '', ...deeper] = path.split('/');
  const dot = name.lastIndexOf('.');
  if (deeper.length > 0 || dot <= 0) return { kind: 'unexpected', id: null };
  const [id, form] = [name.slice(0, dot), name.slice(dot)];
  if (folder === 'releases' && form === '.txt') return { kind: 'text', id };
  if (form !== '.yaml') return { kind: 'unexpected', id: null };
  if (folder === 'releases') return { kind: 'release', id };
  if (folder === 'entities') return { kind: 'entities', id: null };
  if (folder === 'claims') return { kind: 'claims', id };
  return folder === 'stories' ? { kind: 'story', id } : { kind: 'unexpected', id: null };
}
