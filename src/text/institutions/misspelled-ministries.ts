import { editDistance } from '../letters/edit-distance';
import { knownMinistries } from './known-ministries';

const head = 'กระทรวง';
/** Names too short for one slip to be told from another ministry. */
const shortest = 12;
/** A slip leaves as many letters alone after the head, or at the end. */
const alike = 3;

/** The known names by the letters after their head, and by their last ones. */
const byLetters = new Map<string, string[]>();
for (const line of knownMinistries.split('\n')) {
  const name = line.replace(/[|].*/u, '');
  if (!name.startsWith(head) || name.includes(' ') || name.length < shortest) continue;
  for (const letters of lettersOf(name))
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), name]);
}

function lettersOf(name: string): readonly string[] {
  return [`^${name.slice(head.length, head.length + alike)}`, `${name.slice(-alike)}$`];
}

/** The ministry of which `name` is a slip by one or two letters ("กระทรวงอุสาหกรรม"); null where it is none. */
export function misspelledMinistry(name: string): string | null {
  if (!name.startsWith(head) || name.length < shortest || name.length > 80) return null;
  for (const known of new Set(lettersOf(name).flatMap((letters) => byLetters.get(letters) ?? []))) {
    const most = known.length < 16 ? 1 : 2;
    if (
      known !== name &&
      Math.abs(known.length - name.length) <= most &&
      editDistance(known, name, most) <= most
    )
      return known;
  }
  return null;
}
